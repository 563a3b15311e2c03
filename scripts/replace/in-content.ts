import { count } from '../content/count';
import { type Compared, compareLists, type Pair } from './compare-lists';
import { care, type Finding, fine } from './finding';
import type { Item, ReleasedBlock, ReleasedModule, ReleasedQuestion, ReleasedScreen } from './release-schema';
import { list, quoted, titles } from './words';

/** What was edited in a module that both editions have, and what becomes of answers and reading done before. */
export function inContent({ before, after }: Pair<ReleasedModule>): Finding[] {
  const screens = compareLists(before.screens, after.screens);
  const questions = compareLists(before.questions, after.questions);
  const where = `“${after.title}”`;
  return [
    ...renamedIds('screen', screens, 'learners who have read it are to read it again'),
    ...screensGone(screens, where),
    ...screensReworded(screens, where),
    ...screens.kept.flatMap((pair) => screenForOthers(pair, where)),
    ...(screens.isMoved ? [fine(`The screens of ${where} are in another order; what was read stays read.`)] : []),
    ...renamedIds('question', questions, 'a test under way loses it'),
    ...questionsReworded(questions, where),
    ...questions.kept.flatMap(rightAnswers),
    ...questionsAdded(questions, where),
    ...blocks(compareLists(before.blocks, after.blocks)),
    ...testChanged({ before, after }),
  ];
}

/** @param consequence - what the new id alone does to learners; `reused` has a worse one. */
function renamedIds(kind: string, { renamed, kept }: Compared<Item>, consequence: string): Finding[] {
  return renamed.map(({ before, after }) => {
    const isReused = kept.some((pair) => pair.after.id === before.id);
    if (isReused) return reused(kind, before, after);
    const said = `The ${kind} \`${before.id}\` (${quoted(after.title)}) seems to have been renamed to \`${after.id}\``;
    return care(`${said}: ${consequence}. Keep the id \`${before.id}\`.`);
  });
}

function reused(kind: string, before: Item, after: Item): Finding {
  const said = `What was the ${kind} \`${before.id}\` (${quoted(after.title)}) is \`${after.id}\` now, and \`${before.id}\` is something else`;
  return care(`${said}: what learners did in the one counts for the other. Give it its id back.`);
}

function screensGone({ gone }: Compared<Item>, where: string): Finding[] {
  return gone.length === 0 ? [] : [fine(`${hasGone(gone, 'screen')} from ${where}: ${titles(gone)}.`)];
}

/** Nobody can be sure that a correction is small, so an author who wants it read is told how. */
function screensReworded({ reworded }: Compared<Item>, where: string): Finding[] {
  if (reworded.length === 0) return [];
  const said = `${wasReworded(reworded, 'screen')} in ${where}: ${titles(reworded.map(({ after }) => after))}.`;
  return [fine(`${said} Who has read them is not asked to read them again; give a screen a new id when they should.`)];
}

/** A screen that a role did not have before is a screen more for it, though it is none for the course. */
function screenForOthers({ before, after }: Pair<ReleasedScreen>, where: string): Finding[] {
  const [had, has] = [before.roles, after.roles];
  const said = `The screen ${quoted(after.title)} of ${where} is for`;
  if (had && (!has || has.some((role) => !had.includes(role)))) {
    return [care(`${said} roles that it was not for before, and learners part-way in one of them have it to read.`)];
  }
  const isForFewer = has && (!had || had.some((role) => !has.includes(role)));
  return isForFewer ? [fine(`${said} fewer roles than before.`)] : [];
}

function questionsReworded({ reworded }: Compared<ReleasedQuestion>, where: string): Finding[] {
  // A question that is marked in another way has a sentence of its own.
  const words = reworded.filter((pair) => rightAnswers(pair).length === 0);
  if (words.length === 0) return [];
  const said = `${wasReworded(words, 'question')} in ${where}: ${titles(words.map(({ after }) => after))}.`;
  return [fine(`${said} Tests that are finished keep their marks.`)];
}

function questionsAdded({ added, kept }: Compared<Item>, where: string): Finding[] {
  if (added.length === 0 || kept.length === 0) return [];
  return [fine(`${count(added.length, 'question')} more can be drawn in the next tests of ${where}.`)];
}

function rightAnswers({ before, after }: Pair<ReleasedQuestion>): Finding[] {
  const rest = 'Tests that are finished keep their score; a test under way is marked by the new answer.';
  if (before.right !== after.right) return [care(`The right answer of ${quoted(after.title)} changed. ${rest}`)];
  const moved = lettersMoved(before, after);
  if (moved.length === 0) return [];
  const letters = `${moved.length === 1 ? 'the letter' : 'the letters'} ${list(moved.map((id) => id.toUpperCase()))}`;
  const said = `In ${quoted(after.title)} ${letters} stood for other answers before.`;
  return [care(`${said} Leave each letter with its answer, or answers given in a test under way mean something else.`)];
}

/** Letters whose words were another letter's before. */
function lettersMoved(before: ReleasedQuestion, after: ReleasedQuestion): string[] {
  const wordsBefore = Object.values(before.answers);
  return Object.entries(after.answers).flatMap(([letter, words]) => {
    const isSame = before.answers[letter] === words;
    return isSame || !wordsBefore.includes(words) ? [] : [letter];
  });
}

function blocks(compared: Compared<ReleasedBlock>): Finding[] {
  const { kept, gone } = compared;
  return [
    ...renamedIds('block', compared, 'it forgets what learners did in it'),
    ...(gone.length > 0 ? [fine(`${hasGone(gone, 'practice block')}: ${titles(gone)}.`)] : []),
    ...kept.flatMap(stepsGone),
  ];
}

function stepsGone({ before, after }: Pair<ReleasedBlock>): Finding[] {
  const gone = before.steps.filter((step) => !after.steps.includes(step));
  if (gone.length === 0 || after.steps.length === 0) return [];
  const steps = gone.map((step) => `\`${step}\``);
  const what = `begin the scenario again, because ${gone.length === 1 ? 'that step is' : 'those steps are'} gone.`;
  return [care(`Learners who stopped in “${after.title}” at ${list(steps)} ${what}`)];
}

function testChanged({ before, after }: Pair<ReleasedModule>): Finding[] {
  const [had, has] = [before.questions.length > 0, after.questions.length > 0];
  if (!had && has) return [care(`“${after.title}” has a test now, and learners part-way in it have it to pass.`)];
  if (had && !has) return [care(`“${after.title}” has no test any more.`)];
  if (before.draw === after.draw) return [];
  const rest = 'a test under way keeps the questions that it has.';
  return [care(`The next tests of “${after.title}” ask ${after.draw} questions instead of ${before.draw}; ${rest}`)];
}

function hasGone(items: readonly Item[], thing: string): string {
  return `${count(items.length, thing)} ${items.length === 1 ? 'has' : 'have'} gone`;
}

function wasReworded(pairs: readonly unknown[], thing: string): string {
  return `${count(pairs.length, thing)} ${pairs.length === 1 ? 'was' : 'were'} reworded`;
}
