import type { Machine } from '../scripts/browser/machine';

/** A computer with Linux on which nothing is installed and nothing can be. */
export const LINUX: Machine = {
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  isRoot: false,
  exists: () => false,
  runs: () => true,
  runsInView: () => false,
  say: () => {},
};

/** A computer on which only these programs are there. */
export const having = (...paths: string[]): Machine => ({ ...LINUX, exists: (path) => paths.includes(path) });
