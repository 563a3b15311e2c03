import type { Course } from '../content/course';
import { dayOf } from './day-of';
import { facts } from './facts';
import { finishedOn } from './finished-on';
import { resolve } from './known-ids';
import type { LearningRecord } from './record';

/** Somebody who learns on this device. */
export interface Learner {
  readonly id: string;
  /** What they call themselves here; '' when they were never asked. */
  readonly name: string;
  /** Who they are to the learning system. There only once they have agreed to be in the completion file. */
  readonly forFile?: string;
}

/** A piece of work, and the id of the learner whose it is; '' when it is not known. */
export interface Work {
  readonly person: string;
  readonly record: LearningRecord;
}

/** That somebody has finished the course: all that a completion file can say of them, and no more. */
export interface Completion {
  readonly learner: string;
  readonly name: string;
  readonly course: string;
  readonly courseTitle: string;
  /** The revision of the course that the completion was judged by. */
  readonly revision: string;
  /** `YYYY-MM-DD`, by the calendar of this device. */
  readonly date: string;
  /** The best, 0 to 100; null where the course has no test. */
  readonly score: number | null;
  readonly result: 'passed' | 'completed';
  /** The titles of the modules, all of them completed. */
  readonly modules: readonly string[];
}

/**
 * That those who agreed have finished the course, by name, each once, whatever names they go by on
 * this device: an import takes two lines for one person for a mistake. Finished means what the LMS would be told is completed. Work whose
 * learner is not known is nobody's to agree to.
 */
export function completions(learners: readonly Learner[], work: readonly Work[], course: Course): Completion[] {
  const agreed = learners.filter(({ id, forFile }) => id !== '' && forFile !== undefined && forFile !== '');
  const found = agreed.flatMap((learner) => {
    const theirs = work.filter(({ person }) => person === learner.id);
    return theirs.flatMap(({ record }) => completionOf(learner, record, course) ?? []);
  });
  const ids = [...new Set(found.map(inFile))];
  return ids
    .flatMap((id) => latestOf(found.filter((completion) => inFile(completion) === id)))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Two ways to type one id are one person. */
function inFile({ learner }: Completion): string {
  return learner.trim().toLowerCase();
}

/** A course that is taken each year counts from its last time; of one day, the better score. */
function latestOf(found: readonly Completion[]): Completion[] {
  const isBetter = (a: Completion, b: Completion) => b.date.localeCompare(a.date) || (b.score ?? 0) - (a.score ?? 0);
  return [...found].sort(isBetter).slice(0, 1);
}

function completionOf({ name, forFile = '' }: Learner, record: LearningRecord, course: Course): Completion | undefined {
  if (record.course !== course.id) return undefined;
  // Another revision may have written it: what that one knew is read as this one knows it.
  const found = facts(resolve(record, course), course, '');
  const { completed, success, score } = found;
  if (!completed) return undefined;
  const { completionFile } = course.local;
  return {
    learner: forFile,
    name,
    course: completionFile.course === '' ? course.id : completionFile.course,
    courseTitle: course.title,
    revision: course.revision,
    date: dayOf(finishedOn(found)),
    score,
    result: success === 'passed' ? 'passed' : 'completed',
    modules: course.modules.map(({ title }) => title),
  };
}
