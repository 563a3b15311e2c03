import { expect, test } from 'vitest';
import { having, LINUX } from '../pretend-machine';
import type { BrowserKind } from './driven-browser';
import { find, howToGet, installInCi } from './needed';

const lynx: BrowserKind = {
  name: 'Lynx',
  needs: [
    { program: 'lynx', places: ['lynx-stable', 'lynx'], debian: 'lynx' },
    { program: 'screen', places: ['/opt/screen'], debian: 'screens' },
  ],
  start: () => Promise.reject(new Error('Nothing is started here.')),
};

/** What is run on a computer that has apt and nothing else, in CI or not, as root or not. */
function runWhere({ ci, isRoot }: { readonly ci: boolean; readonly isRoot: boolean }): string[] {
  const run: string[] = [];
  const note = (program: string, args: readonly string[]) => run.push([program, ...args].join(' ')) > 0;
  const machine = { ...having('/usr/bin/apt-get'), isRoot, runs: note, runsInView: note };
  installInCi([lynx], ci ? { ...machine, env: { ...machine.env, CI: 'true' } } : machine);
  return run;
}

test('a browser that is not there is told of with all that is missing, and how to get it', () => {
  const found = find(lynx, LINUX);
  expect(found.ok).toBe(false);
  expect(howToGet(lynx, found.ok ? [] : found.missing)).toBe(
    'Lynx was not tried, because lynx and screen are not on this computer. ' +
      'On Debian: apt-get install --no-install-recommends lynx screens',
  );
});

test('when one part is missing, only that one is asked for', () => {
  const found = find(lynx, having('/usr/bin/lynx'));
  expect(howToGet(lynx, found.ok ? [] : found.missing)).toBe(
    'Lynx was not tried, because screen is not on this computer. ' +
      'On Debian: apt-get install --no-install-recommends screens',
  );
});

test('nothing is installed on a person’s computer, nor where nobody may', () => {
  expect(runWhere({ ci: false, isRoot: true })).toEqual([]);
  expect(runWhere({ ci: true, isRoot: false })).toEqual([]);
});

test('CI installs what is missing, and nothing where all is there', () => {
  expect(runWhere({ ci: true, isRoot: true }).at(-1)).toBe(
    'apt-get install -y -qq --no-install-recommends lynx screens',
  );
  const runs = () => expect.unreachable('Nothing is missing.');
  const env = { ...LINUX.env, CI: 'true' };
  const whole = having('/usr/bin/apt-get', '/usr/bin/lynx', '/opt/screen');
  installInCi([lynx], { ...whole, env, isRoot: true, runs, runsInView: runs });
});

test('programs are found on the PATH by the first of their names that is there', () => {
  expect(find(lynx, having('/usr/bin/lynx', '/usr/local/bin/lynx', '/opt/screen'))).toEqual({
    ok: true,
    places: { lynx: '/usr/local/bin/lynx', screen: '/opt/screen' },
  });
});
