import type { Problem } from '../../src/problems/problem';
import type { CompiledCourse } from '../content/compile';
import { type Plan, zipName } from '../package/plan';
import { compareReleases, type Replacement } from './compare-releases';
import { type VoicesInUse, voicesInUse } from './ended-voices';
import { replaceProblems } from './problems';
import { readReleased } from './read-released';
import { releaseOf } from './release';

/** One zip that is in an LMS, and what becomes of its learners. */
export interface Replaced {
  readonly path: string;
  readonly replacement: Replacement;
  readonly voices: VoicesInUse;
}

export type Replacing =
  | { readonly ok: true; readonly replaced: readonly Replaced[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Compares a compiled course with the packages that it is to take the place of.
 *
 * @param compiledIn - The course in the language of a package; '' is the one that it is written in.
 * @param today - `YYYY-MM-DD`.
 * @param plans - What will be written, so that a zip can be missed that nothing takes the place of;
 *   left out when nothing is.
 */
export async function replaces(
  paths: readonly string[],
  compiledIn: (language: string) => CompiledCourse,
  today: string,
  plans?: readonly Plan[],
): Promise<Replacing> {
  const results = await Promise.all(paths.map((path) => replacesOne(path, compiledIn, today, plans)));
  const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, replaced: results.flatMap((result) => ('problem' in result ? [] : [result])) };
}

/** Whether somebody would lose what they have earned. */
export function mayNotReplace(replaced: readonly Replaced[]): boolean {
  return replaced.some(({ replacement }) => replacement.verdict === 'stop');
}

async function replacesOne(
  path: string,
  compiledIn: (language: string) => CompiledCourse,
  today: string,
  plans: readonly Plan[] | undefined,
): Promise<Replaced | { readonly problem: Problem }> {
  const read = await readReleased(path);
  if (!read.ok) return { problem: read.problem };
  const { package: plan, course, voices: shown } = read.value;
  const compiled = compiledIn(plan.fixed.language);
  const { id } = compiled.course;
  if (course.id !== id) return { problem: replaceProblems.otherCourse(path, course.id, id) };
  const replacement = compareReleases(read.value, releaseOf(compiled, plan));
  const voices = voicesInUse(shown, compiled.authors.voices, today);
  const zip = zipName(plan);
  // A module that is gone has no zip any more; that this is so is what the comparison says.
  const isPlanned = replacement.verdict === 'stop' || !plans || plans.some((other) => zipName(other) === zip);
  return isPlanned ? { path, replacement, voices } : { problem: replaceProblems.notPlanned(path, zip) };
}
