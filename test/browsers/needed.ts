import { posix } from 'node:path';
import type { Machine } from '../../scripts/browser/machine';
import type { BrowserKind, Needed } from './driven-browser';

/** A hundred megabytes and fifty packages: half a minute here, more on a slow network. */
const INSTALL_SECONDS = 240;

/** Where the programs of a browser are, by name; or those that are missing. */
export type Found =
  | { readonly ok: true; readonly places: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly missing: readonly Needed[] };

export function find({ needs }: BrowserKind, machine: Machine): Found {
  const looked = needs.map((needed) => ({ needed, place: placeOf(needed, machine) }));
  const missing = looked.filter(({ place }) => place === undefined).map(({ needed }) => needed);
  if (missing.length > 0) return { ok: false, missing };
  return { ok: true, places: Object.fromEntries(looked.map(({ needed, place }) => [needed.program, place ?? ''])) };
}

function placeOf({ places }: Needed, { env, exists }: Machine): string | undefined {
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  const all = places.flatMap((place) =>
    place.includes('/') ? [place] : folders.map((folder) => posix.join(folder, place)),
  );
  return all.find((place) => exists(place));
}

/**
 * Installs what is missing where nobody minds and everybody may: as root in CI, where there is apt.
 * Elsewhere it is for the person to say what goes onto their computer.
 */
export function installInCi(kinds: readonly BrowserKind[], machine: Machine): void {
  const missing = kinds.flatMap((kind) => missingOf(kind, machine));
  const { env, isRoot, exists } = machine;
  if (missing.length === 0 || !env.CI || !isRoot || !exists('/usr/bin/apt-get')) return;
  const packages = packagesOf(missing);
  machine.say(`Installing for the tests: ${packages.join(' ')}`);
  const isListed = machine.runsInView('apt-get', ['update', '-qq'], INSTALL_SECONDS);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  if (!isListed || !machine.runs('apt-get', install, INSTALL_SECONDS)) machine.say('They could not be installed.');
}

/** One sentence on what is missing, and how to get it. */
export function howToGet({ name }: BrowserKind, missing: readonly Needed[]): string {
  const programs = listed(missing.map(({ program }) => program));
  return (
    `${name} was not tried, because ${programs} ${missing.length === 1 ? 'is' : 'are'} not on this computer. ` +
    `On Debian: apt-get install --no-install-recommends ${packagesOf(missing).join(' ')}`
  );
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function missingOf(kind: BrowserKind, machine: Machine): readonly Needed[] {
  const found = find(kind, machine);
  return found.ok ? [] : found.missing;
}

function packagesOf(missing: readonly Needed[]): string[] {
  return [...new Set(missing.map(({ debian }) => debian))];
}
