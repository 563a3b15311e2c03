import { parseArgs } from 'node:util';
import { nearest } from '../content/nearest';
import { FAULTS, type FaultRun, LEAVINGS, MOMENTS } from './matrix';

export interface FaultOptions {
  /** Whether to build and package first; otherwise the packages that are there are tried. */
  readonly build: boolean;
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
  standard: { type: 'string', default: 'scorm12' },
  slice: { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
} as const;

/** Reads what was written after `npm run faults --`, or says everything that is wrong with it. */
export function readOptions(args: readonly string[]): ReadFaultOptions {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { ok: false, problems: [parsed] };
  const problems: string[] = [];
  const pick = <Word extends string>(flag: string, word: string | undefined, known: readonly Word[]) => {
    const found = known.find((one) => one === word);
    if (word !== undefined && found === undefined) problems.push(unknown(flag, word, known));
    return found;
  };
  const run = {
    standard: pick('standard', parsed.standard, STANDARDS) ?? 'scorm12',
    slice: parsed.slice,
    fault: pick('fault', parsed.fault, FAULTS),
    moment: pick('moment', parsed.moment, MOMENTS),
    leaving: pick('leaving', parsed.leaving, LEAVINGS),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { build: !parsed['no-build'], run } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (reason) {
    return reason instanceof Error ? reason.message.replace(/\.?$/, '.') : String(reason);
  }
}

function unknown(flag: string, word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return `There is no ${flag} called "${word}". ${near ? `Did you mean "${near}"?` : `There is ${known.join(', ')}.`}`;
}
