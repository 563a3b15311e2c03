import { USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import type { Course, ModuleOutline } from '../../src/content/course';
import * as change from '../../src/record/changes';
import { newRecord } from '../../src/record/new-record';
import type { LearningRecord } from '../../src/record/record';
import { shortKey } from '../../src/record/short-key';

const SITTINGS = ['q3Zf', 'B_7x', '0kTm', 'hW-2', 'Vv9a', 'rN5c'];
const STEPS = ['the-lead-asks', 'told-today', 'kept-quiet', 'her-own-words'];
const STARTED = 1_791_871_200;

/** A course of the size that councils get: four modules of 13 screens, a bank of 14 questions each. */
export const fourModuleCourse: Course = {
  id: 'da-level-1',
  title: 'Domestic abuse awareness, Level 1',
  revision: '9f8e7d6c',
  passMark: 0.8,
  readingSpeed: 200,
  modules: ['dynamics', 'asking', 'housing', 'recording'].map(outline),
  local: {
    council: 'Sample Council',
    contacts: [],
    checkedWithinMonths: 6,
    sharedDevice: { idleMinutes: 10 },
    completionFile: USUAL_COMPLETION_FILE,
  },
};

function outline(id: string): ModuleOutline {
  const ids = (kind: string, length: number) => Array.from({ length }, (_, index) => `${id}-${kind}-${index}`);
  return {
    id,
    title: id,
    summary: '',
    minutes: 15,
    screens: ids('screen', 13),
    blocks: [...ids('scenario', 2), ...ids('practice', 4)],
    questions: ids('question', 14),
  };
}

/** All of it finished at the first attempt, in six sittings: what the budget for suspend data is stated for. */
export const fourFinishedModules: LearningRecord = fourModuleCourse.modules.reduce(
  finishModule,
  SITTINGS.reduce(
    (record, sitting, index) => change.timeSpent(record, sitting, 400 + index * 157),
    newRecord({ course: 'da-level-1', episode: 'k2_Xw9-Q', started: STARTED, by: 'q3Zf' }),
  ),
);

function finishModule(record: LearningRecord, module: ModuleOutline, index: number): LearningRecord {
  const read = module.screens.reduce((before, screen, number) => {
    // Six sittings for four modules: some modules are read in two.
    const by = SITTINGS[Math.floor((index * 13 + number) / 9)] ?? 'rN5c';
    const seen = change.screenSeen(before, module.id, screen);
    const used = number % 2 === 1 ? useBlock(seen, module, (number - 1) / 2, by) : seen;
    return change.atPlace(used, { module: module.id, at: screen, within: '' }, by);
  }, record);
  const at = STARTED + (index + 1) * 200_000;
  const done = takeTest(read, module, at, SITTINGS[index + 2] ?? 'rN5c');
  return change.settled(done, fourModuleCourse, at + 460);
}

function useBlock(record: LearningRecord, { id, blocks }: ModuleOutline, number: number, by: string): LearningRecord {
  const block = blocks[number] ?? '';
  const states = number < 2 ? [`doorway.B`, STEPS[(number + id.length) % 4] ?? ''] : ['abcd'.charAt(id.length % 4)];
  return states.reduce((before, state) => change.blockShows(before, id, block, state, by), record);
}

function takeTest(record: LearningRecord, { id, questions }: ModuleOutline, at: number, by: string): LearningRecord {
  const attempt = `${shortKey(id)}x`;
  const drawn = questions.filter((_, index) => index % 7 < 4).reverse();
  const begun = change.attemptStarted(record, id, attempt, { started: at, questions: drawn });
  const told = drawn.reduce((before, question, index) => {
    const response = ['b', 'a', 'acd', 'c', 'd', 'bca', 'a', 'b'][index] ?? 'a';
    const answered = change.answered(before, id, attempt, question, { response, right: index !== 5 });
    return change.atPlace(answered, { module: id, at: 'test', within: question }, by);
  }, begun);
  const done = change.attemptFinished(told, id, attempt, { at: at + 460, score: 87.5, passed: true });
  return change.atPlace(done, { module: id, at: 'finished', within: '' }, by);
}
