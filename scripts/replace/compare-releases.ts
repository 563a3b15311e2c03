import { compareLists } from './compare-lists';
import { care, type Finding, fine } from './finding';
import { forFinished } from './for-finished';
import { forLearnersPartWay } from './for-learners';
import { inContent } from './in-content';
import { partsOf } from './parts';
import type { Release } from './release-schema';
import { percent } from './words';

/** What becomes of the learners of one package when another edition of the same course takes its place. */
export interface Replacement {
  readonly verdict: 'safe' | 'care' | 'stop';
  /** The gravest first. */
  readonly findings: readonly Finding[];
}

const GRAVEST_FIRST: readonly Finding['weight'][] = ['stop', 'care', 'fine'];

/** Two releases of one course in one form. */
export function compareReleases(before: Release, after: Release): Replacement {
  const findings = [
    ...forFinished(partsOf(before), partsOf(after)),
    ...aboutModules(before, after),
    ...partWay(before, after),
    ...passMark(before, after),
    ...compareLists(before.modules, after.modules).kept.flatMap(inContent),
  ];
  if (findings.every(({ weight }) => weight === 'fine')) findings.push(fine(NOBODY_NOTICES));
  const byWeight = GRAVEST_FIRST.flatMap((weight) => findings.filter((finding) => finding.weight === weight));
  const gravest = byWeight[0]?.weight ?? 'fine';
  return { verdict: gravest === 'fine' ? 'safe' : gravest, findings: byWeight };
}

const NOBODY_NOTICES = 'Learners who are part-way go on where they were.';

function partWay(before: Release, after: Release): Finding[] {
  const now = partsOf(after);
  return partsOf(before).flatMap((part) => {
    const counterpart = now.find(({ course }) => course.id === part.course.id);
    return counterpart ? forLearnersPartWay(part, counterpart) : [];
  });
}

function aboutModules(before: Release, after: Release): Finding[] {
  const { renamed, gone, added, isMoved } = compareLists(before.modules, after.modules);
  return [
    ...renamed.map((pair) =>
      care(
        `The module \`${pair.before.id}\` (“${pair.after.title}”) seems to have been renamed to \`${pair.after.id}\`: nothing that was done in it counts any more. Keep the id \`${pair.before.id}\`.`,
      ),
    ),
    ...gone.map(({ title }) =>
      care(`The module “${title}” is gone: what learners did in it stays in their record, and counts no more.`),
    ),
    ...added.map(({ title }) => care(`The module “${title}” is new, and everybody has it to do.`)),
    ...(isMoved ? [fine('The modules are in another order.')] : []),
  ];
}

function passMark({ course: before }: Release, { course: after }: Release): Finding[] {
  if (before.passMark === after.passMark) return [];
  const said = `The pass mark is ${percent(after.passMark)} instead of ${percent(before.passMark)}.`;
  return [care(`${said} Tests that are finished keep their result; a test under way is judged by the new mark.`)];
}
