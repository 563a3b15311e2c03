import { duration } from './lom';
import type { Described } from './package-content';
import { element, type XmlElement } from './xml';

/** Title, description and typical duration in the metadata of SCORM 1.2 (imsmd_rootv1p2p1.xsd). */
export function imsmd({ title, summary, minutes, language }: Described): XmlElement {
  return element(
    'imsmd:lom',
    {},
    element(
      'imsmd:general',
      {},
      element('imsmd:title', {}, text(title, language)),
      element('imsmd:language', {}, language),
      ...(summary === '' ? [] : [element('imsmd:description', {}, text(summary, language))]),
    ),
    element('imsmd:technical', {}, element('imsmd:format', {}, 'text/html')),
    element(
      'imsmd:educational',
      {},
      element('imsmd:typicallearningtime', {}, element('imsmd:datetime', {}, duration(minutes))),
    ),
  );
}

function text(words: string, language: string): XmlElement {
  return element('imsmd:langstring', { 'xml:lang': language }, words);
}
