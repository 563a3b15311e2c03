import type { Facts } from '../record/facts';

/**
 * Whether a score may be shown to an LMS that judges by itself. It judges on any score at the end of
 * any session: part of a score, told when the learner leaves half-way, becomes `failed`, and Moodle
 * opens a failed course for review only. So the score waits until it can do nothing but confirm.
 *
 * @param judgesFrom - the mark of the LMS, as a share of 1; null when it does not judge.
 */
export function mayBeJudged({ completed, success, score }: Facts, judgesFrom: number | null): boolean {
  if (judgesFrom === null) return true;
  return completed && success === 'passed' && (score ?? 0) / 100 >= judgesFrom;
}
