import { isDeepStrictEqual } from 'node:util';
import type { Stored } from '../../scripts/simulator/stored';
import type { Course } from '../../src/content/course';
import { decode } from '../../src/record/codec';
import { facts } from '../../src/record/facts';
import { resolve } from '../../src/record/known-ids';
import type { LearningRecord } from '../../src/record/record';
import { holdsWorkOf } from '../../src/record/work';
import { type Attempt, attemptIn, type Standard } from '../app/lms';
import type { Claim } from './moments';
import type { Content } from './site';

/** What there is to compare, once everything is over. */
export interface Evidence {
  readonly standard: Standard;
  readonly site: Content;
  /** Everything that the LMS has ever kept. */
  readonly history: readonly Stored[];
  /** How many of those it had kept before the learner went on under the fault. */
  readonly keptBefore: number;
  /** What the device has kept. */
  readonly onDevice: readonly LearningRecord[];
  /** What had been done before the launch. */
  readonly prepared: LearningRecord | null;
  readonly claim: Claim;
  /** What a page threw and nobody caught. */
  readonly errors: readonly string[];
}

/** Everything in which the LMS, the device and what the page has shown do not agree: nothing, when all is well. */
export function disagreements(evidence: Evidence): string[] {
  const { standard, site, history, onDevice, prepared, claim, errors } = evidence;
  const thrown = errors.map((error) => `The page threw: ${error}`);
  const attempts = history.map((stored) => attemptIn(standard, stored));
  const kept = attempts.at(-1);
  if (!kept) return [...thrown, 'The LMS has kept nothing at all.'];
  const record = recordIn(kept, site.course);
  if (typeof record === 'string') return [...thrown, record];
  const here = onDevice.find(({ episode }) => episode === record.episode);
  return [
    ...thrown,
    ...(here ? apart(record, here) : ['The device does not have the episode that the LMS has.']),
    ...(prepared && !holdsWorkOf(record, prepared) ? ['What was done before is no longer in the LMS.'] : []),
    ...lost('LMS', record, site, claim),
    ...(here ? lost('device', here, site, claim) : []),
    ...misreported(standard, kept, record, site.course),
    ...lowered(attempts),
    ...unearned(attempts, evidence),
  ];
}

function recordIn({ suspendData }: Attempt, course: Course): LearningRecord | string {
  const decoded = decode(suspendData, course);
  if (!decoded.ok) return `The LMS’s suspend data cannot be read: ${decoded.problem.code} (“${suspendData}”).`;
  return resolve(decoded.record, course);
}

function apart(lms: LearningRecord, device: LearningRecord): string[] {
  return [
    ...(holdsWorkOf(device, lms) ? [] : ['The LMS has work that the device has not.']),
    ...(holdsWorkOf(lms, device) ? [] : ['The device has work that the LMS has not.']),
    ...(isDeepStrictEqual(lms.modules, device.modules) ? [] : ['The LMS and the device differ in what was done.']),
    ...(isDeepStrictEqual(lms.place.value, device.place.value)
      ? []
      : [`The LMS has the place ${textOf(lms)} and the device ${textOf(device)}.`]),
  ];
}

/** What the page showed as done and is not there. */
export function lost(where: string, record: LearningRecord, { module }: Evidence['site'], claim: Claim): string[] {
  const held = record.modules[module.id];
  const unseen = module.screens.slice(0, claim.seen).filter(({ id }) => !held?.seen.includes(id));
  const unanswered = claim.blocks.filter((id) => !held?.blocks[id]?.value);
  const answers = Object.values(held?.attempts ?? {}).map((attempt) => Object.keys(attempt.answers).length);
  return [
    ...unseen.map(({ id }) => `The ${where} has lost the screen ${id}.`),
    ...unanswered.map((id) => `The ${where} has lost the answer to ${id}.`),
    ...(Math.max(0, ...answers) < claim.answers
      ? [`The ${where} has ${Math.max(0, ...answers)} answers of the test instead of ${claim.answers}.`]
      : []),
    ...(claim.passed && held?.passed == null ? [`The ${where} has lost the pass.`] : []),
    ...(record.place.value.at === claim.at
      ? []
      : [`The ${where} has the place ${textOf(record)}, and the page showed ${claim.at}.`]),
  ];
}

/** What the LMS shows to administrators is not what its own suspend data says. */
function misreported(standard: Standard, kept: Attempt, record: LearningRecord, course: Course): string[] {
  const { completed, success, score } = facts(record, course, '');
  const passed = completed && success === 'passed';
  const status = {
    scorm12: passed ? 'passed' : completed ? 'completed' : 'incomplete',
    scorm2004: `${completed ? 'completed' : 'incomplete'} ${passed ? 'passed' : 'unknown'}`,
  }[standard];
  // A value that the LMS might take for sent already is said with something after it that means nothing.
  const location = kept.location.replace(/\/$/, '');
  return [
    ...(kept.status === status ? [] : [`The LMS shows the status ${kept.status} instead of ${status}.`]),
    ...(Number(kept.score) === (score ?? 0) && (kept.score === '') === (score === null)
      ? []
      : [`The LMS shows the score “${kept.score}” instead of “${score ?? ''}”.`]),
    ...(location === textOf(record) ? [] : [`The LMS shows the place ${location} instead of ${textOf(record)}.`]),
  ];
}

const RANK = ['', 'unknown', 'not attempted', 'browsed', 'failed', 'incomplete', 'completed', 'passed'];

/** A status, a score that was once stored and then stored lower. */
function lowered(attempts: readonly Attempt[]): string[] {
  return attempts.slice(1).flatMap((now, index) => {
    const before = attempts[index] ?? now;
    const ranks = ({ status }: Attempt) => status.split(' ').map((word) => RANK.indexOf(word));
    const fell = ranks(now).some((rank, at) => rank < (ranks(before)[at] ?? -1));
    return [
      ...(fell ? [`The status fell from ${before.status} to ${now.status}.`] : []),
      ...(Number(now.score) < Number(before.score) || (now.score === '' && before.score !== '')
        ? [`The score fell from ${before.score} to “${now.score}”.`]
        : []),
    ];
  });
}

/** A score, or a status beyond `incomplete`, that was stored before it was earned, or without. */
function unearned(attempts: readonly Attempt[], { keptBefore, claim }: Evidence): string[] {
  const tooEarly = claim.passed ? attempts.slice(0, keptBefore) : attempts;
  return tooEarly
    .filter(({ status, score }) => score !== '' || /completed|passed|failed/.test(status.replace('incomplete', '')))
    .map(({ status, score }) => `The LMS was told ${status} ${score} when it was not earned.`);
}

function textOf({ place }: LearningRecord): string {
  const { module, at, within } = place.value;
  return [module, at, within].filter((part) => part !== '').join('/');
}
