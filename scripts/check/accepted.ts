import { nearest } from '../content/nearest';
import type { Accepted } from '../content/sources';
import { checkProblems } from './problems';
import { error, type Finding, warning } from './rule';

/** A finding that its author calls a false alarm, and why. */
export interface Dismissed extends Finding {
  readonly reason: string;
}

/** The checks that can be wrong about a line, and so can be accepted on it. */
const ACCEPTABLE = [
  'language',
  'level-1-choice',
  'reading-age',
  'screen-words',
  'time-without-action',
  'time-longer',
  'figure-undated',
  'figure-unsourced',
  'figure-not-in-fact',
  'stem-negative',
  'answer-for-all',
  'answers-alike',
];

/** Has something to say only of times that were given to look at, and of other people's perhaps not. */
const ONLY_SOMETIMES = 'time-longer';

/** Sets aside what authors have accepted, and says where there was nothing to accept. */
export function setAside(
  findings: readonly Finding[],
  accepted: readonly Accepted[],
): { readonly kept: Finding[]; readonly dismissed: Dismissed[] } {
  const dismissed = findings.flatMap((finding) => {
    const by = accepted.find((each) => covers(each, finding));
    return by ? [{ ...finding, reason: by.reason }] : [];
  });
  const kept = findings.filter((finding) => !accepted.some((each) => covers(each, finding)));
  return { kept: [...kept, ...accepted.flatMap((each) => checkOne(each, findings))], dismissed };
}

function covers({ code, place, firstLine, lastLine }: Accepted, finding: Finding): boolean {
  const { file, line } = finding.place;
  return (
    ACCEPTABLE.includes(code) && code === finding.code && file === place.file && firstLine <= line && line <= lastLine
  );
}

function checkOne(each: Accepted, findings: readonly Finding[]): Finding[] {
  if (!ACCEPTABLE.includes(each.code)) {
    return [error(each.place, checkProblems.acceptUnknown(each.code, nearest(each.code, ACCEPTABLE), ACCEPTABLE))];
  }
  if (each.code === ONLY_SOMETIMES || findings.some((finding) => covers(each, finding))) return [];
  return [warning(each.place, checkProblems.acceptUnused(each.code))];
}
