import { existsSync } from 'node:fs';

/**
 * Chromium cannot sandbox itself when it runs as root or in most containers. Everywhere else the
 * sandbox stays on.
 */
const cannotSandbox =
  process.platform === 'linux' &&
  (process.getuid?.() === 0 || process.env.CI !== undefined || existsSync('/.dockerenv'));

/** How every Chromium of the tests, the bench and the package check is started: quiet, and alone with the page. */
export const LAUNCH_ARGUMENTS: string[] = [
  ...(cannotSandbox ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
