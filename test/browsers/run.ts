import { mkdirSync, writeFileSync } from 'node:fs';
import { thisMachine } from '../../scripts/browser/machine';
import type { Counts } from '../../scripts/test/counts';
import { runCommand } from '../../scripts/test/run-command';
import { ONE_MODULE_BUILD } from '../../scripts/test/steps';
import { lmsPage } from '../app/lms';
import { attempt, type Outcome } from './attempt';
import type { BrowserKind } from './driven-browser';
import { firefox } from './firefox';
import { handsScript } from './learner';
import { installInCi } from './needed';
import { webkit } from './webkit';

/**
 * `npm run test:browsers`: one smoke in the browsers that Playwright drives only in builds of its
 * own. `-- firefox` or `-- webkit` runs one of them, and `-- --no-build` takes the build that is
 * there. A browser that is not on this computer is skipped, and that is said.
 */
const KINDS: Readonly<Record<string, BrowserKind>> = { firefox, webkit };

/** Half a minute is usual, and two on a machine with much else to do; longer only when something hangs. A guess. */
const LIMIT_MS = 5 * 60_000;

const asked = process.argv.slice(2);
const known = [...Object.keys(KINDS), '--no-build'];
const unknown = asked.filter((word) => !known.includes(word));
if (unknown.length > 0) {
  console.error(`There is no "${unknown.join(' ')}" here. What can be asked for is ${known.join(', ')}.`);
  process.exit(1);
}
if (!asked.includes('--no-build') && !(await runCommand(ONE_MODULE_BUILD, true)).well) {
  process.exit(1);
}

const named = Object.keys(KINDS).filter((name) => asked.includes(name));
const kinds = Object.entries(KINDS).flatMap(([name, kind]) => (named.length === 0 || named.includes(name) ? kind : []));
installInCi(kinds, thisMachine);

// However this ends, the browsers that it started end with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.log(`This took longer than ${LIMIT_MS / 60_000} minutes. Something does not answer, so it was stopped.`);
  process.exit(1);
}, LIMIT_MS).unref();

const scripts = { hands: await handsScript(), lmsPage: await lmsPage() };
const outcomes: Outcome[] = [];
for (const kind of kinds) outcomes.push(await attempt(kind, scripts));

const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
const counts: Counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/browsers.json', JSON.stringify(counts));
console.log(`\nBrowsers: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
