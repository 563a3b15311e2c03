import type { Course } from '../../src/content/course';
import { settled } from '../../src/record/changes';
import { decode, encode } from '../../src/record/codec';
import { type Facts, facts } from '../../src/record/facts';
import { resolve } from '../../src/record/known-ids';
import type { LearningRecord } from '../../src/record/record';

/** The least that an LMS can hold (SCORM 1.2, RTE 3.4); what does not fit was left out before the replacement too. */
const LIMIT = 4096;
/** Any moment after the learner's own. */
const NEXT_VISIT = 1_800_000_000;

/** What is known of a learner: the record, and what the course says of it. */
export interface Known {
  readonly record: LearningRecord;
  readonly facts: Facts;
}

/** One learner before the replacement and at the first visit after it. */
export interface Carried {
  readonly before: Known;
  readonly after: Known;
}

/**
 * Takes a learner from one edition of a course to the next as the product does it: packed by the old
 * one, unpacked, resolved and settled by the new one. The LMS's copy alone, as on another device.
 */
export function carry(record: LearningRecord, from: Course, to: Course): Carried {
  const suspendData = encode(record, from, LIMIT);
  return { before: opened(suspendData, from), after: opened(suspendData, to) };
}

function opened(suspendData: string, course: Course): Known {
  const decoded = decode(suspendData, course);
  // Both editions have one id, and the text was packed a moment ago.
  if (!decoded.ok) throw new Error(decoded.problem.what);
  const record = settled(resolve(decoded.record, course), course, NEXT_VISIT);
  return { record, facts: facts(record, course, '') };
}
