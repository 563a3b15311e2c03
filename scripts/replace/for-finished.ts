import type { Facts } from '../../src/record/facts';
import { carry } from './carry';
import { care, type Finding, fine, stop } from './finding';
import { finishedRecord } from './learners';
import type { Part } from './parts';
import { whatIsLost } from './what-is-lost';
import { titles } from './words';

/** What the replacement does to learners who have finished the whole package. Several parts are finished when all are. */
export function forFinished(before: readonly Part[], after: readonly Part[]): Finding[] {
  const counterpart = ({ course }: Part) => after.find((part) => part.course.id === course.id);
  const added = after.filter(({ course }) => !before.some((part) => part.course.id === course.id));
  const results = before.flatMap((part) => {
    const now = counterpart(part);
    return now ? [finishedLearner(part, now)] : [];
  });
  const undone = [...results.flatMap(({ undone }) => undone), ...added.map(({ course }) => course)];
  if (results.length === 0) return [stop('Nothing is left of what learners have finished.')];
  if (undone.length > 0) {
    return [stop(`Learners who have finished would not be finished any more: they have not done ${titles(undone)}.`)];
  }
  return results.some(({ lost }) => lost.pass) ? [passLost()] : [fine(STAYS), ...scoreFell(results)];
}

const STAYS = 'Learners who have finished stay finished, and who has passed stays passed.';

function finishedLearner(part: Part, now: Part) {
  const { before, after } = carry(finishedRecord(part.course, now.course), part.course, now.course);
  return { lost: whatIsLost(before.facts, after.facts), undone: undoneIn(after.facts, now) };
}

function undoneIn(facts: Facts, { course }: Part) {
  const completed = new Set(facts.modules.filter((module) => module.completed).map(({ id }) => id));
  return facts.completed ? [] : course.modules.filter(({ id }) => !completed.has(id));
}

function passLost(): Finding {
  return stop(
    'Learners who have passed would not have passed any more: a test was added to a module that had none, or none is left.',
  );
}

function scoreFell(results: readonly ReturnType<typeof finishedLearner>[]): Finding[] {
  if (!results.some(({ lost }) => lost.score)) return [];
  return [
    care(
      'The score on the screen can fall, because it is the mean of other tests now. The LMS keeps the highest that it was told.',
    ),
  ];
}
