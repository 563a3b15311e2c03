import type { LearningRecord } from '../../src/record/record';
import { holdsWork, holdsWorkOf } from '../../src/record/work';
import { lost } from './agree';
import type { Claim } from './moments';
import type { Content } from './site';

/** What there is to hold the screen to, once the learner is back. */
export interface Kept {
  readonly content: Content;
  /** All that the device holds. */
  readonly records: readonly LearningRecord[];
  /** What it held when the screen called the work saved, before the fault. */
  readonly before: LearningRecord | null;
  /** What the page showed as done under the fault; null when it said that it could not keep it. */
  readonly claim: Claim | null;
  /** Whether the learner has passed, as far as the page showed. */
  readonly hasPassed: boolean;
  /** What a page threw and nobody caught. */
  readonly errors: readonly string[];
}

/** Each way in which what the screen called saved is not there: nothing, when all is well. */
export function brokenPromises({ content, records, before, claim, hasPassed, errors }: Kept): string[] {
  const thrown = errors.map((error) => `The page threw: ${error}`);
  const worked = records.filter(holdsWork);
  const [record] = worked;
  if (!record) return before || claim ? [...thrown, 'The device has kept nothing at all.'] : thrown;
  return [
    ...thrown,
    ...(worked.length > 1 ? [`The work lies in ${worked.length} episodes instead of one.`] : []),
    ...(before && !holdsWorkOf(record, before) ? ['What was done before is no longer on the device.'] : []),
    ...(claim ? lost('device', record, content, claim) : []),
    ...(record.modules[content.module.id]?.passed != null && !hasPassed ? ['The device has an unearned pass.'] : []),
  ];
}
