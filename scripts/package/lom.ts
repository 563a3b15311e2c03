import type { Described } from './package-content';
import { element, printDocument, type XmlElement } from './xml';

/** ISO 8601, which both metadata standards take. */
export function duration(minutes: number): string {
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M`;
}

/**
 * Title, description and typical duration as a file of its own for SCORM 2004 (IEEE 1484.12.3).
 *
 * Not inside the manifest: that would need the LOM's schemas in the package, about twenty more
 * files, and an LMS that misses one refuses the whole package.
 *
 * @param id - Names the thing described, as the manifest does.
 */
export function lomFile(id: string, { title, summary, minutes, language }: Described): string {
  return printDocument(
    element(
      'lom',
      { xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
      element(
        'general',
        {},
        element('identifier', {}, element('catalog', {}, 'Doorstep'), element('entry', {}, id)),
        element('title', {}, text(title, language)),
        element('language', {}, language),
        ...(summary === '' ? [] : [element('description', {}, text(summary, language))]),
      ),
      element('technical', {}, element('format', {}, 'text/html')),
      element('educational', {}, element('typicalLearningTime', {}, element('duration', {}, duration(minutes)))),
    ),
  );
}

function text(words: string, language: string): XmlElement {
  return element('string', { language }, words);
}
