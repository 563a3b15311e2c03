import type { Module } from '../../../src/content/course';
import { everyScreen } from '../../content/optional-screens';
import { readingAge, sentencesOf } from '../coleman-liau';
import { screenFile } from '../material';
import { passagesOf } from '../passages';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** The measure was made from samples of about 100 words; of a few words it says nothing. A guess. */
const FEWEST_WORDS = 50;

/** Warns of a screen that is harder to read than `readingAge` of the limits. */
export function readingAges(material: Material): Finding[] {
  const limit = material.limits.readingAge;
  return material.modules.flatMap((module) =>
    [...agesByScreen(module, material)]
      .filter(([, age]) => age > limit)
      .map(([screen, age]) => {
        const place = { file: screenFile(module.id, screen), line: 1, column: 1 };
        return warning(place, checkProblems.readingAge(String(age), limit));
      }),
  );
}

/** By screen: in years, to one decimal. Screens of a few words are left out. */
export function agesByScreen(module: Module, material: Material): Map<string, number> {
  const passages = passagesOf(module, material);
  const ages = everyScreen(module).map(({ id }): [string, number | undefined] => [
    id,
    ageOf(passages.filter(({ screen }) => screen === id).map(({ text }) => text)),
  ]);
  return new Map(ages.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

/** In years, to one decimal; undefined where there are too few words to tell. */
export function ageOf(texts: readonly string[]): number | undefined {
  const sentences = texts.map(withoutSource).flatMap(sentencesOf);
  const words = sentences.join(' ').split(' ').length;
  return words < FEWEST_WORDS ? undefined : Math.round(readingAge(sentences) * 10) / 10;
}

/** Whose figure it is, in brackets with its year, is there to be looked up and not to be read. */
function withoutSource(text: string): string {
  return text.replace(/\s*\([^()]*\b(?:19|20)\d\d\b[^()]*\)/g, '');
}
