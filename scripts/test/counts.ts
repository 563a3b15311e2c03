import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };
const ONE_PASSED: Counts = { ...NOTHING, passed: 1 };
export const ONE_FAILED: Counts = { ...NOTHING, failed: 1 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** A run that went wrong failed, even when the runner counted no failed test: a file may not have loaded. */
export function judged(counts: Counts | undefined, endedWell: boolean): Counts {
  const known = counts ?? (endedWell ? ONE_PASSED : NOTHING);
  return endedWell || known.failed > 0 ? known : add(known, ONE_FAILED);
}

/** What a Vitest JSON report counted; undefined when there is none. */
export function vitestCounts(path: string): Counts | undefined {
  const report = read<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(path);
  if (report === undefined) return undefined;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

/** What a Playwright JSON report counted; a flaky test failed at least once, so it counts as failed. */
export function playwrightCounts(path: string): Counts | undefined {
  const report = read<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(path);
  if (report === undefined) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** What a runner of our own counted, and wrote down as it is. */
export function ownCounts(path: string): Counts | undefined {
  return read<Counts>(path);
}

function read<Report>(path: string): Report | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
