import type { Facts } from '../record/facts';
import { larger } from './decimal';
import type { Standing } from './dialect';

export const NOTHING_HELD: Standing = {
  isKnown: false,
  isCompleted: false,
  isPassed: false,
  raw: null,
  scaled: null,
  progress: null,
  judgesFrom: null,
  location: '',
};

/** What the LMS is to hold from now on: the better of what it held and what the learner has earned. */
export function raisedBy({ completed, success, score, progress }: Facts, before: Standing): Standing {
  const isCompleted = before.isCompleted || completed;
  return {
    ...before,
    isCompleted,
    isPassed: before.isPassed || (isCompleted && success === 'passed'),
    raw: larger(before.raw, score),
    scaled: larger(before.scaled, score === null ? null : score / 100),
    progress: larger(before.progress, progress),
  };
}
