import { createHash } from 'node:crypto';
import { isStateful, type QuestionBlock, type ScenarioBlock, type StatefulBlock } from '../../src/content/block';
import type { Course, Module, Screen } from '../../src/content/course';
import { rightResponse } from '../../src/content/mark';
import { type Prose, plainText } from '../../src/content/prose';
import type { Question } from '../../src/content/question';
import type { ModuleAbout } from '../content/authors';
import type { Plan } from '../package/plan';
import { FORMAT, LONGEST_TITLE, type Release, type ReleasedModule } from './release-schema';

/** Beside the manifest of every package: what learners of it can have got to, for the day it is replaced. */
export const RELEASE_FILE = 'release.json';

/** As compiled, with which modules show which voices: a compiled screen has their words alone. */
export interface Content {
  readonly course: Pick<Course, 'id' | 'title' | 'revision' | 'passMark'>;
  readonly modules: readonly Module[];
  readonly authors: { readonly modules: readonly Pick<ModuleAbout, 'id' | 'voiceUses'>[] };
}

/**
 * What a package holds, by the ids that learners' progress is kept by. Words are there as hashes,
 * enough to tell what was touched. The same content gives the same release.
 */
export function releaseOf({ course, modules, authors }: Content, plan: Plan): Release {
  const { id, title, revision, passMark } = course;
  const { standard, form, fixed } = plan;
  const isShown = (module: { readonly id: string }) => form.is !== 'module' || module.id === form.moduleId;
  // Each package has the files of the whole course, whichever of its modules it shows.
  const voices = authors.modules.flatMap(({ voiceUses }) => voiceUses.map(({ voice }) => voice));
  return {
    format: FORMAT,
    package: { standard, form, fixed },
    course: { id, title: cut(title), revision, passMark },
    modules: modules.filter(isShown).map(releasedModule),
    voices: [...new Set(voices)].sort(),
  };
}

/** In lines, so that two of them can be compared by eye too. */
export function releaseText(release: Release): string {
  return `${JSON.stringify(release, null, 1)}\n`;
}

function releasedModule({ id, title, draw, screens, questions }: Module): ReleasedModule {
  const blocks = screens.flatMap((screen) => screen.blocks).filter(isStateful);
  return {
    id,
    title: cut(title),
    hash: digest([title, screens, questions]),
    draw,
    screens: screens.map(releasedScreen),
    blocks: blocks.map(releasedBlock),
    questions: questions.map(releasedQuestion),
  };
}

function releasedScreen({ id, title, blocks, roles }: Screen): ReleasedModule['screens'][number] {
  const screen = { id, title: cut(title), hash: digest([title, blocks]) };
  return roles ? { ...screen, roles: [...roles] } : screen;
}

function releasedBlock(block: StatefulBlock): ReleasedModule['blocks'][number] {
  const { id } = block;
  if (block.kind === 'question') {
    return { id, title: titleOf(block.question), hash: digest(wordsOf(block.question)), steps: [] };
  }
  if (block.kind === 'scenario') {
    return { id, title: cut(block.title), hash: digest(block.steps), steps: block.steps.map((step) => step.id) };
  }
  const { id: _id, ...words } = block;
  return { id, title: titleOfPractice(block), hash: digest(words), steps: [] };
}

function titleOfPractice(block: Exclude<StatefulBlock, QuestionBlock | ScenarioBlock>): string {
  if (block.kind === 'sort') return titleOf(block);
  return cut(block.kind === 'myth' ? plainText(block.statement) : block.title);
}

function releasedQuestion(question: Question): ReleasedModule['questions'][number] {
  return {
    id: question.id,
    title: titleOf(question),
    hash: digest(wordsOf(question)),
    right: digest(rightResponses(question)),
    answers: Object.fromEntries(answersOf(question).map(([letter, words]) => [letter, digest(words)])),
  };
}

/** What a learner meets of a question; where it sends them back to and what it rests on are not in it. */
function wordsOf({ id: _id, outcome: _outcome, reread: _reread, facts: _facts, ...words }: Question): unknown {
  return words;
}

function rightResponses(question: Question): readonly string[] {
  const also = question.kind === 'sequence' ? question.alsoRight : [];
  return [rightResponse(question), ...also].sort();
}

/** What each letter stands for. */
function answersOf(question: Question): [letter: string, words: unknown][] {
  switch (question.kind) {
    case 'match':
      return question.pairs.map(({ id, left, right }) => [id, [left, right]]);
    case 'sequence':
      return question.items.map(({ id, text }) => [id, text]);
    default:
      return question.options.map(({ id, text }) => [id, text]);
  }
}

function titleOf({ prompt }: { readonly prompt: Prose }): string {
  return cut(plainText(prompt));
}

function cut(title: string): string {
  const characters = [...title];
  return characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

/** 32 bits: by accident, one edit in four thousand million would go unnoticed. */
function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}
