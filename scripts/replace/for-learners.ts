import type { Course } from '../../src/content/course';
import { FINISHED, TEST } from '../../src/content/places';
import type { ModuleFacts } from '../../src/record/facts';
import { count } from '../content/count';
import { type Carried, carry } from './carry';
import { compareLists, type Pair } from './compare-lists';
import { care, type Finding, stop } from './finding';
import { type Learner, learnersOf } from './learners';
import type { Part } from './parts';
import type { ReleasedModule } from './release-schema';
import { isWorse } from './what-is-lost';
import { quoted, titles } from './words';

type Met = Learner & Carried;

/** What the replacement of one part does to learners who have not finished it, found by taking them through it. */
export function forLearnersPartWay(before: Part, after: Part): Finding[] {
  const learners = learnersOf(before, after.course).map((learner) => met(learner, before.course, after.course));
  const modules = compareLists(before.modules, after.modules);
  return [
    ...modules.kept.flatMap((module) => inModule(module, learners)),
    ...modules.gone.flatMap((module) => onlyLeft(module, learners)),
  ];
}

/** Of somebody who is in one module nothing else is asked, and a large course has many such: one module is quick. */
function met(learner: Learner, before: Course, after: Course): Met {
  const isInside = learner.is !== 'all-but-one' && learner.is !== 'finished';
  const shown = (course: Course): Course => {
    return isInside ? { ...course, modules: course.modules.filter(({ id }) => id === learner.module) } : course;
  };
  return { ...learner, ...carry(learner.record, shown(before), shown(after)) };
}

function inModule(module: Pair<ReleasedModule>, learners: readonly Met[]): Finding[] {
  const here = learners.filter((learner) => learner.module === module.before.id && learner.is !== 'all-but-one');
  return [...toRead(module, here), ...placesGone(module, here), ...testsCut(module, here), ...earned(module, learners)];
}

/** Screens that somebody has to read who would not have had to without the replacement. */
function toRead({ before, after }: Pair<ReleasedModule>, learners: readonly Met[]): Finding[] {
  const more = learners.flatMap((learner) => {
    const unreadBefore = unread(before, moduleFacts(learner.before, before.id));
    return unread(after, moduleFacts(learner.after, after.id)).filter((screen) => !unreadBefore.includes(screen));
  });
  const renamed = compareLists(before.screens, after.screens).renamed.map((pair) => pair.after.id);
  // Those that were renamed have a sentence of their own, which says how to keep them read.
  const fresh = after.screens.filter(({ id }) => more.includes(id) && !renamed.includes(id));
  if (fresh.length === 0) return [];
  const what = `${count(fresh.length, 'new screen')} to read: ${titles(fresh)}.`;
  return [care(`Learners part-way in “${after.title}” have ${what}`)];
}

function unread({ screens }: ReleasedModule, known: ModuleFacts | undefined): string[] {
  if (!known || known.completed) return [];
  return screens.map(({ id }) => id).filter((id) => !known.screensSeen.includes(id));
}

/** The product sends a learner whose place is gone to what they have not done yet. */
function placesGone({ before, after }: Pair<ReleasedModule>, learners: readonly Met[]): Finding[] {
  const places = [...after.screens.map(({ id }) => id), ...(after.questions.length > 0 ? [TEST] : []), FINISHED];
  const moved = learners.filter((learner) => !places.includes(learner.after.record.place.value.at));
  const from = new Set(moved.map((learner) => learner.before.record.place.value.at));
  const screens = compareLists(before.screens, after.screens).gone.filter(({ id }) => from.has(id));
  const where = [
    ...(screens.length > 0 ? [`on the screen${screens.length === 1 ? '' : 's'} ${titles(screens)}`] : []),
    ...(from.has(TEST) ? ['at the test'] : []),
  ];
  if (where.length === 0) return [];
  const what = `who stopped ${where.join(' or ')} go on at what they have not done yet, because that place is gone.`;
  return [care(`Learners of “${after.title}” ${what}`)];
}

/** A question that is gone is left out of a test under way, and of its score; with none left, a new test is drawn. */
function testsCut({ before, after }: Pair<ReleasedModule>, learners: readonly Met[]): Finding[] {
  const inTest = learners.find(({ is }) => is === 'in-test');
  const asked = Object.values(inTest?.after.record.modules[before.id]?.attempts ?? {})[0]?.questions ?? [];
  const known = new Set(after.questions.map(({ id }) => id));
  const { gone } = compareLists(before.questions, after.questions);
  if (gone.length === 0 || after.questions.length === 0) return [];
  const [only] = gone;
  const left = asked.filter((id) => known.has(id)).length;
  const whole = `A test under way in “${after.title}”`;
  if (left === 0) return [care(`${whole} can lose all its questions (${titles(gone)}), and a new one is drawn then.`)];
  const loses = gone.length === 1 && only ? `that asks ${quoted(only.title)} loses it` : `loses ${titles(gone)}`;
  return [care(`${whole} ${loses}, and is marked on the others, at least ${left} of ${asked.length}.`)];
}

/** What was earned in the module stays; some earn it by the replacement alone. */
function earned({ before, after }: Pair<ReleasedModule>, learners: readonly Met[]): Finding[] {
  const pairs = learners.flatMap((learner) => {
    const had = moduleFacts(learner.before, before.id);
    const has = moduleFacts(learner.after, after.id);
    return had && has ? [{ had, has }] : [];
  });
  return [
    ...(pairs.some(({ had, has }) => isWorse(had, has))
      ? [stop(`Learners who have passed “${after.title}” would lose what they earned in it.`)]
      : []),
    ...(pairs.some(({ had, has }) => !had.completed && has.completed)
      ? [care(`Learners who have nothing left to do in “${after.title}” complete it at their next visit.`)]
      : []),
  ];
}

function onlyLeft({ id, title }: ReleasedModule, learners: readonly Met[]): Finding[] {
  const others = learners.filter((learner) => learner.is === 'all-but-one' && learner.module === id);
  const finish = others.some(({ before, after }) => !before.facts.completed && after.facts.completed);
  return finish ? [care(`Learners who had only “${title}” left to do are finished at their next visit.`)] : [];
}

function moduleFacts({ facts }: Met['before'], id: string): ModuleFacts | undefined {
  return facts.modules.find((module) => module.id === id);
}
