import { existsSync, readFileSync } from 'node:fs';
import { type Cell, titleOf } from './matrix';
import type { Outcome } from './table';

/** A suite of Playwright's JSON report: as much of it as we read. */
interface Suite {
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[];
}

/** What came of each cell, by its title, from Playwright's report. */
export function outcomesIn(report: string, cells: readonly Cell[]): ReadonlyMap<string, Outcome> {
  const suites: readonly Suite[] = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).suites : [];
  const found = new Map(suites.flatMap(specsIn).map(({ title, ok }) => [title, ok ? 'passed' : 'failed'] as const));
  return new Map(cells.map((cell) => [titleOf(cell), found.get(titleOf(cell)) ?? 'not run']));
}

function specsIn({ specs = [], suites = [] }: Suite): { readonly title: string; readonly ok: boolean }[] {
  return [...specs, ...suites.flatMap(specsIn)];
}
