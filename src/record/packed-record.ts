import { FINISHED, TEST } from '../content/places';
import type { Coder } from './coder';
import { withRole } from './merge';
import { key } from './packed-keys';
import { packedModule } from './packed-module';
import { Stamps } from './packed-stamps';
import type { LearningRecord, Place } from './record';
import { count, list, map, nullable, token, tree } from './shapes';

/** A record but for its course, which stands in front of the packed part; all its ids are short keys. */
export type KeyedRecord = Omit<LearningRecord, 'course'>;

/**
 * The packed form of a record, both ways: what follows what, in the order of the lines below. The
 * order, the contexts' names and the widths are the format; a change to any makes a new version.
 *
 * @param hasRole - whether the version is one that says the learner's role, after all the rest.
 */
export function packedRecord(coder: Coder, record: KeyedRecord | undefined, hasRole: boolean): KeyedRecord {
  const episode = token(coder, 'episode', 8, record?.episode);
  const started = count(coder, 'started', record?.started);
  const clock = count(coder, 'clock', record?.clock);
  const sittings = list(coder, 'sitting', record && sittingsOf(record), sitting);
  const stamps = new Stamps(
    clock,
    sittings.map(([id]) => id),
  );
  const place = stamps.stamped(coder, 'place', record?.place, packedPlace);
  const modules = map(coder, 'module', record && sorted(record.modules), key, packedModule({ started, stamps }));
  const role = hasRole ? stamps.stamped(coder, 'role', record?.role, key) : undefined;
  const timed = sittings.flatMap(([id, seconds]) => (seconds === null ? [] : [[id, seconds] as const]));
  return { episode, started, clock, place, ...withRole(role), modules, sittings: Object.fromEntries(timed) };
}

type Sitting = readonly [id: string, seconds: number | null];

/** Every sitting that has a time or that wrote something, so that stamps can name it by its number. */
function sittingsOf({ place, role, modules, sittings }: KeyedRecord): Sitting[] {
  const blocks = Object.values(modules).flatMap((module) => Object.values(module.blocks));
  const writers = [place, ...(role ? [role] : []), ...blocks].map(({ by }) => [by, null] as const);
  const all = new Map<string, number | null>([...writers, ...Object.entries(sittings)]);
  return sorted(Object.fromEntries(all));
}

function sitting(coder: Coder, entry: Sitting | undefined): Sitting {
  const id = token(coder, 'sitting', 4, entry?.[0]);
  const seconds = nullable(coder, 'seconds', entry?.[1], (_, value) => count(coder, 'seconds', value));
  return [id, seconds];
}

/** Where a place can be besides on a screen. The position in the list is what is packed. */
const SPOTS: readonly string[] = ['', TEST, FINISHED];
const ON_A_SCREEN = 3;

function packedPlace(coder: Coder, place: Place | undefined): Place {
  const module = optionalKey(coder, 'place.module', place?.module);
  const spot = tree(coder, 'place.at', 2, place && spotOf(place.at));
  const at = SPOTS[spot] ?? key(coder, place?.at);
  const within = optionalKey(coder, 'place.within', place?.within);
  return { module, at, within };
}

function spotOf(at: string): number {
  const known = SPOTS.indexOf(at);
  return known < 0 ? ON_A_SCREEN : known;
}

function optionalKey(coder: Coder, context: string, value: string | undefined): string {
  const isThere = coder.flag(context, value === undefined ? undefined : value !== '');
  return isThere ? key(coder, value) : '';
}

/** In the order of their ids, so that equal records pack to equal texts. */
function sorted<T>(map: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}
