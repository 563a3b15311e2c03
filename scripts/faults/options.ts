import { parseArgs } from 'node:util';
import { nearest } from '../content/nearest';
import { FAULTS, type FaultRun, LEAVINGS, MATRICES, type Matrix, MOMENTS, today } from './matrix';

export interface FaultOptions {
  /** Whether to build and package first; otherwise what is there is tried. */
  readonly build: boolean;
  readonly matrix: Matrix;
  readonly run: FaultRun;
}

export type ReadFaultOptions =
  | { readonly ok: true; readonly value: FaultOptions }
  | { readonly ok: false; readonly problems: readonly string[] };

const STANDARDS = ['scorm12', 'scorm2004'] as const;
const FLAGS = {
  fault: { type: 'string' },
  moment: { type: 'string' },
  leaving: { type: 'string' },
  standard: { type: 'string' },
  slice: { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
} as const;

/** Reads what was written after `npm run faults --`, or says everything that is wrong with it. */
export function readOptions(args: readonly string[]): ReadFaultOptions {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { ok: false, problems: [parsed] };
  const { values, positionals } = parsed;
  const problems: string[] = [];
  const pick = <Word extends string>(what: string, word: string | undefined, known: readonly Word[]) => {
    const found = known.find((one) => one === word);
    if (word !== undefined && found === undefined) problems.push(unknown(what, word, known));
    return found;
  };
  for (const more of positionals.slice(1)) problems.push(`One matrix at a time: leave out "${more}".`);
  const matrix = pick('matrix', positionals[0], MATRICES) ?? 'lms';
  if (matrix === 'offline' && values.standard !== undefined) problems.push('Offline there is no standard to choose.');
  const run = {
    matrix,
    standard: pick('standard', values.standard, STANDARDS) ?? 'scorm12',
    slice: values.slice ? today() : undefined,
    fault: pick('fault', values.fault, FAULTS[matrix]),
    moment: pick('moment', values.moment, MOMENTS),
    leaving: pick('leaving', values.leaving, LEAVINGS),
  };
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { build: !values['no-build'], matrix, run } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (reason) {
    return reason instanceof Error ? reason.message.replace(/\.?$/, '.') : String(reason);
  }
}

function unknown(what: string, word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return `There is no ${what} called "${word}". ${near ? `Did you mean "${near}"?` : `There is ${known.join(', ')}.`}`;
}
