import type { Course } from '../content/course';
import type { LevelOneLimit } from '../content/level-one-limit';
import type { Facts } from './facts';
import { finishedOn } from './finished-on';
import { monthsLater } from './months-later';

/**
 * What the certificate of a finished course says, but for the name: whoever learnt types it on the
 * page, and it is no part of what they did.
 */
export interface EarnedCertificate {
  readonly courseTitle: string;
  /** The edition of the course. */
  readonly revision: string;
  /** The job that it was taken in; '' where the course has one path for everybody. */
  readonly role: string;
  /** Of that job's path. */
  readonly minutes: number;
  /** The last module's completion, and when it is due again; in epoch seconds. */
  readonly completedOn: number;
  readonly validUntil: number;
  /** In months, from completion; null where the course asks for no refresher. */
  readonly refresherMonths: number | null;
  /** Without scores: a number on a certificate would rank people by a test that counts for none of that. */
  readonly modules: readonly FinishedModule[];
  readonly limits: readonly LevelOneLimit[];
}

export interface FinishedModule {
  readonly title: string;
  readonly isTestPassed: boolean;
}

/**
 * Undefined until every module is completed: a part of the course gives none.
 *
 * @param course - as the learner's role meets it, see `courseForRole`.
 * @param role - that role's title.
 */
export function earnedCertificate(course: Course, facts: Facts, role: string): EarnedCertificate | undefined {
  const { certificate, roles = [], modules, levelOneLimits = [] } = course;
  if (!certificate || !facts.completed) return undefined;
  const completedOn = finishedOn(facts);
  return {
    courseTitle: course.title,
    revision: course.revision,
    role: roles.length > 1 ? role : '',
    minutes: modules.reduce((sum, { minutes }) => sum + minutes, 0),
    completedOn,
    validUntil: monthsLater(completedOn, certificate.validMonths),
    refresherMonths: certificate.refresherMonths ?? null,
    modules: modules.map(({ id, title }) => ({ title, isTestPassed: isPassed(facts, id) })),
    limits: levelOneLimits,
  };
}

function isPassed({ modules }: Facts, module: string): boolean {
  return modules.some(({ id, success }) => id === module && success === 'passed');
}
