import { TEST } from '../../../src/content/places';
import type { ModuleTime, PlaceTime } from '../../../src/record/module-times';
import { moduleTimes } from '../../../src/record/module-times';
import { screenFile } from '../material';
import { inClock } from '../measured-times';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** Fewer may all have been slow, or quick. A guess. */
const FEWEST_TO_JUDGE = 10;
/** Of what is stated: people differ by more than a tenth, and lose trust before a half. A guess. */
const LONGER_BY_SHARE = 0.25;
/** In seconds: a short screen is soon longer by a quarter, and nobody minds. A guess. */
const LONGER_BY_SECONDS = 30;

/** Warns of a screen, a test or a module that took people longer than is stated, where times were given to look at. */
export function timeLonger(material: Material): Finding[] {
  const { course, modules, times } = material;
  if (!times) return [];
  return moduleTimes(course, modules, times, FEWEST_TO_JUDGE).flatMap((module) => [
    ...ofModule(module, material),
    ...module.places.flatMap((place) => ofPlace(module, place, material)),
  ]);
}

function ofModule({ id, role, ...time }: ModuleTime, { abouts }: Material): Finding[] {
  const at = abouts.get(id)?.yaml.keyPlace(['screens']);
  if (!at || !isLonger(time)) return [];
  return [warning(at, checkProblems.moduleLonger(inClock(time.real), time.readings, inClock(time.stated), role))];
}

function ofPlace({ id }: ModuleTime, { place, ...time }: PlaceTime, { abouts }: Material): Finding[] {
  if (!isLonger(time)) return [];
  const said = [inClock(time.real), time.readings, inClock(time.stated)] as const;
  if (place !== TEST) {
    return [warning({ file: screenFile(id, place), line: 1, column: 1 }, checkProblems.screenLonger(...said))];
  }
  const at = abouts.get(id)?.yaml.keyPlace(['draw']);
  return at ? [warning(at, checkProblems.testLonger(...said))] : [];
}

function isLonger<T extends Pick<PlaceTime, 'stated' | 'real'>>(time: T): time is T & { readonly real: number } {
  const { stated, real } = time;
  return real !== null && real - stated >= LONGER_BY_SECONDS && real > stated * (1 + LONGER_BY_SHARE);
}
