import type { Module } from '../../src/content/course';
import type { Recording } from '../../src/content/recording';
import { pathOf } from '../content/recording';
import { recordingsIn } from '../content/recordings-in';
import { isTranslation, translationOf } from '../content/translation';
import { type Finding, warning } from './rule';
import { translationProblems } from './translation-problems';

/**
 * Warns of each film in a language of its own whose captions are those of the original. A recording that has no
 * translation is nothing to mend: its transcript has one, and the captions may too.
 */
export function translatedRecordings(modules: readonly Module[], language: string): Finding[] {
  const films = modules.flatMap(recordingsIn).filter(isHalfTranslated);
  const once = [...new Map(films.map((film) => [film.file, film])).values()];
  return once.map(({ file, captions }) => {
    const place = { file: pathOf(file), line: 1, column: 1 };
    const translation = translationOf(pathOf(captions?.file ?? ''), language);
    return warning(place, translationProblems.captionsMissing(pathOf(file), translation));
  });
}

function isHalfTranslated({ file, captions }: Recording): boolean {
  return captions !== undefined && isTranslation(pathOf(file)) && !isTranslation(pathOf(captions.file));
}
