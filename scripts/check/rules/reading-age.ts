import type { Module } from '../../../src/content/course';
import type { Problem } from '../../../src/problems/problem';
import { everyScreen } from '../../content/optional-screens';
import { pathsOf } from '../../content/outline';
import { readingAge, sentencesOf } from '../coleman-liau';
import { screenFile } from '../material';
import { passagesOf } from '../passages';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** The measure was made from samples of about 100 words; of a few words it says nothing. A guess. */
const FEWEST_WORDS = 50;

/** How hard a screen is for one role. */
interface RoleAge {
  /** Its id; '' where the course has no roles. */
  readonly role: string;
  /** In years, to one decimal; undefined where it meets too few words to tell. */
  readonly age: number | undefined;
}

/** Warns of a screen that is harder to read than `readingAge` of the limits, for any role that meets it. */
export function readingAges(material: Material): Finding[] {
  return material.modules.flatMap((module) =>
    [...agesByScreen(module, material)].flatMap(([screen, ages]) => {
      const problem = tooHard(ages, material.limits.readingAge);
      return problem ? [warning({ file: screenFile(module.id, screen), line: 1, column: 1 }, problem)] : [];
    }),
  );
}

/** Of the role for which it is hardest; the roles are named where it is not too hard for all that meet it. */
function tooHard(ages: readonly RoleAge[], limit: number): Problem | undefined {
  const above = ages.filter(({ age }) => age !== undefined && age > limit);
  const named = above.length < ages.length ? above.map(({ role }) => role) : [];
  return above.length > 0 ? checkProblems.readingAge(String(highestAge(above)), limit, named) : undefined;
}

/** By screen, those that nobody has to read included: how hard it is for each role that meets it. */
export function agesByScreen(module: Module, material: Material): Map<string, RoleAge[]> {
  const roles = material.course.roles ?? [];
  const ages = new Map<string, RoleAge[]>();
  for (const [at, path] of pathsOf(module, roles).entries()) {
    const passages = passagesOf(path, material);
    for (const { id } of everyScreen(path)) {
      const age = ageOf(passages.filter(({ screen }) => screen === id).map(({ text }) => text));
      ages.set(id, [...(ages.get(id) ?? []), { role: roles[at]?.id ?? '', age }]);
    }
  }
  return ages;
}

/** In years; undefined where none is known. */
export function highestAge(ages: readonly Pick<RoleAge, 'age'>[]): number | undefined {
  const known = ages.flatMap(({ age }) => age ?? []);
  return known.length > 0 ? Math.max(...known) : undefined;
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
