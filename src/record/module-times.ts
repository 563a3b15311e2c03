import type { Course, Module } from '../content/course';
import { moduleForRole } from '../content/module-for-role';
import { TEST } from '../content/places';
import { minutesByPlace } from '../content/reading-time';
import type { Role } from '../content/role';
import { sum } from '../content/sum';
import type { ReadingTimes } from './reading-times';
import { addCounts, type Counts, medianOf, readingsIn } from './time-buckets';

/** What is said and what was measured, in seconds. */
interface Measured {
  /** What the author's text is worked out to take. */
  readonly stated: number;
  /** What it took; null where too few have read it. */
  readonly real: number | null;
  /** Of how many first readings. */
  readonly readings: number;
}

/** A screen or the test. It states what it takes the role that meets most of it. */
export interface PlaceTime extends Measured {
  /** The screen's id, or `test`. */
  readonly place: string;
  /** '' for the test. */
  readonly title: string;
}

/**
 * A module: `real` is the sum of its places' medians, and `readings` those of the place that fewest have
 * read. Both are of one role's way through: of the longest that has been read all through.
 */
export interface ModuleTime extends Measured {
  readonly id: string;
  readonly title: string;
  /** The title of the role whose way it is; '' where it is the same for all. */
  readonly role: string;
  readonly places: readonly PlaceTime[];
}

/** One role's way through a module. */
interface Path {
  readonly role: Role | undefined;
  /** In minutes, by place. */
  readonly minutes: ReadonlyMap<string, number>;
}

/**
 * What a course says that it takes, beside what it took. Readings of any edition count for a place that is
 * still there.
 *
 * @param fewest - readings of a place that are too few to go by are fewer than this.
 */
export function moduleTimes(
  course: Course,
  modules: readonly Module[],
  times: ReadingTimes,
  fewest: number,
): ModuleTime[] {
  return modules.map((module) => {
    const paths = pathsOf(module, course);
    const places = placesOf(module, paths, times, fewest);
    return { id: module.id, title: module.title, ...asWhole(paths, places), places };
  });
}

function pathsOf(module: Module, { roles = [], readingSpeed }: Course): readonly Path[] {
  const asMetBy = (role: Role | undefined) => ({
    role,
    minutes: minutesByPlace(moduleForRole(module, role), readingSpeed),
  });
  return roles.length > 0 ? roles.map(asMetBy) : [asMetBy(undefined)];
}

function placesOf(module: Module, paths: readonly Path[], times: ReadingTimes, fewest: number): PlaceTime[] {
  const screens = module.screens.map(({ id, title }) => ({ place: id, title }));
  const met = [...screens, { place: TEST, title: '' }].filter(({ place }) =>
    paths.some(({ minutes }) => minutes.has(place)),
  );
  return met.map(({ place, title }) => {
    const stated = 60 * Math.max(...paths.map(({ minutes }) => minutes.get(place) ?? 0));
    return { place, title, stated, ...measured(countsAt(times, module.id, place), fewest) };
  });
}

function countsAt(times: ReadingTimes, module: string, place: string): Counts {
  const here = times.filter((each) => each.module === module && each.place === place);
  return here.reduce<Counts>((sum, { counts }) => addCounts(sum, counts), []);
}

function measured(counts: Counts, fewest: number): Pick<Measured, 'real' | 'readings'> {
  const readings = readingsIn(counts);
  return { real: readings >= fewest ? medianOf(counts) : null, readings };
}

function asWhole(paths: readonly Path[], places: readonly PlaceTime[]): Measured & Pick<ModuleTime, 'role'> {
  const ways = paths.map((path) => wayOf(path, places)).sort((a, b) => b.stated - a.stated);
  const [longest = NO_WAY] = ways;
  const isSame = ways.every(({ stated }) => stated === longest.stated);
  const way = ways.find(({ real }) => real !== null) ?? longest;
  return isSame ? { ...way, role: '' } : way;
}

const NO_WAY = { role: '', stated: 0, real: null, readings: 0 };

function wayOf({ role, minutes }: Path, places: readonly PlaceTime[]): Measured & Pick<ModuleTime, 'role'> {
  const mine = places.filter(({ place }) => minutes.has(place));
  const isReadThrough = mine.length > 0 && mine.every(({ real }) => real !== null);
  const real = isReadThrough ? sum(mine.map((place) => place.real ?? 0)) : null;
  const readings = mine.length > 0 ? Math.min(...mine.map((place) => place.readings)) : 0;
  return { role: role?.title ?? '', stated: 60 * sum([...minutes.values()]), real, readings };
}
