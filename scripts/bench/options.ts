import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly runs: number;
  /** To standard output, in place of Markdown. */
  readonly json: boolean;
  /** Whether to build the app first; otherwise the build that is there is measured. */
  readonly build: boolean;
}

/** A median of fewer would still be moved by one slow run. */
const FEWEST_RUNS = 5;

export type ParsedOptions =
  | { readonly ok: true; readonly value: BenchOptions }
  | { readonly ok: false; readonly problem: string };

/** Reads what was written after `npm run bench --`. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1)
      return refused(`--runs takes a whole number from 1, not "${values.runs}".`);
    return { ok: true, value: { runs, json: values.json, build: !values['no-build'] } };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return refused(said.replace(/\.?$/, '.'));
  }
}

const OPTIONS = {
  runs: { type: 'string', default: String(FEWEST_RUNS) },
  json: { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
} as const;

function refused(problem: string): ParsedOptions {
  return { ok: false, problem };
}
