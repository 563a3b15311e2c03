import type { Described } from './package-content';
import { element, printDocument, type XmlElement } from './xml';

/** The language that titles and summaries are written in. */
export const TEXT_LANGUAGE = 'en-GB';

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
export function lomFile(id: string, { title, summary, minutes }: Described): string {
  return printDocument(
    element(
      'lom',
      { xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
      element(
        'general',
        {},
        element('identifier', {}, element('catalog', {}, 'Doorstep'), element('entry', {}, id)),
        element('title', {}, text(title)),
        element('language', {}, TEXT_LANGUAGE),
        ...(summary === '' ? [] : [element('description', {}, text(summary))]),
      ),
      element('technical', {}, element('format', {}, 'text/html')),
      element('educational', {}, element('typicalLearningTime', {}, element('duration', {}, duration(minutes)))),
    ),
  );
}

function text(words: string): XmlElement {
  return element('string', { language: TEXT_LANGUAGE }, words);
}
