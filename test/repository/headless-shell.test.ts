import { expect, test } from 'vitest';
import { headlessShell } from '../../scripts/browser/headless-shell';
import type { Machine } from '../../scripts/browser/machine';
import { having, LINUX } from '../pretend-machine';

const CHROMIUM = '/usr/bin/chromium';
const SHELL = '/usr/lib/chromium/chromium-headless-shell';

/** A computer of CI's, on which the package manager does as it is told. */
function inCi(more: Partial<Machine> = {}): { machine: Machine; asked: string[] } {
  const asked: string[] = [];
  const present = new Set(['/usr/bin/apt-get']);
  const runs: Machine['runs'] = (program, args) => {
    asked.push([program, ...args].join(' '));
    if (args.includes('install')) present.add(SHELL);
    return true;
  };
  const machine = { ...LINUX, env: { ...LINUX.env, CI: 'true' }, isRoot: true, runs, ...more };
  return { machine: { ...machine, exists: (path) => present.has(path) }, asked };
}

test('what is there is used, and nothing is installed', () => {
  const { machine, asked } = inCi();
  expect(headlessShell(CHROMIUM, { ...machine, exists: (path) => path === SHELL })).toBe(SHELL);
  expect(asked).toEqual([]);
});

test('in CI it is installed beside a Chromium of the system', () => {
  const { machine, asked } = inCi();
  expect(headlessShell(CHROMIUM, machine)).toBe(SHELL);
  expect(asked).toEqual([
    'apt-get update -qq',
    'apt-get install -y -qq --no-install-recommends chromium-headless-shell',
  ]);
});

test('nobody else’s computer gets anything for it, and the browser that there is does', () => {
  expect(headlessShell(CHROMIUM, having('/usr/bin/apt-get'))).toBeUndefined();
  expect(headlessShell('/opt/mine/chrome', inCi().machine)).toBeUndefined();
  expect(headlessShell(CHROMIUM, inCi({ isRoot: false }).machine)).toBeUndefined();
});

test('where it cannot be installed the browser that there is does', () => {
  const { machine } = inCi();
  expect(headlessShell(CHROMIUM, { ...machine, runs: () => false })).toBeUndefined();
});
