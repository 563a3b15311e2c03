import {
  type Block,
  isStateful,
  type QuestionBlock,
  type RecordPart,
  type RewriteBlock,
  type ScenarioBlock,
  type ScenarioStep,
  type Spot,
  type TimelineStep,
} from '../../src/content/block';
import type { Module, ModuleOutline, RoleOutline, Screen } from '../../src/content/course';
import { moduleForRole } from '../../src/content/module-for-role';
import { type Prose, plainText } from '../../src/content/prose';
import type { Role } from '../../src/content/role';
import { VOICE_LABELS } from '../../src/content/voice-kind';

/** For one question of the test, its feedback included: a guess until measured. */
const SECONDS_PER_TEST_QUESTION = 20;
/** For one practice question, statement, choice of a scenario, or phrase to rewrite: a guess until measured. */
const SECONDS_PER_CHOICE = 15;
/** For one card to sort, which is read already: a guess until measured. */
const SECONDS_PER_CARD = 5;
/** For a private moment to think, in which most people write nothing: a guess, and nobody measures it. */
const SECONDS_PER_REFLECTION = 30;

/**
 * What the rest of the course knows of a module without opening it.
 *
 * @param readingSpeed - In words a minute.
 */
export function toOutline(
  module: Module,
  summary: string,
  roles: readonly Role[],
  readingSpeed: number,
): ModuleOutline {
  const paths = pathsOf(module, roles);
  const times = paths.map((path) => minutes(path, readingSpeed));
  // Nobody reads what is for other roles, so all of it together is no time that anybody takes.
  const outline = { id: module.id, title: module.title, summary, minutes: Math.max(...times), ...idsIn(module) };
  const forRoles = paths.map((path, at) => [roles[at]?.id, roleOutline(outline, path, times[at] ?? 0)] as const);
  const differing = forRoles.filter(([, role]) => role !== undefined);
  return differing.length > 0 ? { ...outline, forRoles: Object.fromEntries(differing) } : outline;
}

/** The module as each role meets it; the module itself, where there are no roles. */
export function pathsOf(module: Module, roles: readonly Role[]): readonly Module[] {
  return roles.length > 0 ? roles.map((role) => moduleForRole(module, role)) : [module];
}

/** Undefined for a role to which it is what it is to all of them together. */
function roleOutline(all: ModuleOutline, path: Module, time: number): RoleOutline | undefined {
  const mine = idsIn(path);
  const without = (part: keyof typeof mine) => all[part].filter((id) => !mine[part].includes(id));
  const parts = { screens: without('screens'), blocks: without('blocks'), questions: without('questions') };
  const isSame = time === all.minutes && Object.values(parts).every((ids) => ids.length === 0);
  return isSame ? undefined : { minutes: time, without: parts };
}

function idsIn({ screens, questions }: Module) {
  const blocks = screens.flatMap((screen) => screen.blocks);
  return {
    screens: screens.map(({ id }) => id),
    blocks: blocks.filter(isStateful).map(({ id }) => id),
    questions: questions.map(({ id }) => id),
  };
}

/** How many words everybody meets: not the feedback for answers left alone, nor the paths not taken. */
export function countWords(module: Module): number {
  return sum(module.screens.map(wordsOnScreen));
}

/** The same for one screen. */
export function wordsOnScreen({ title, blocks }: Screen): number {
  return wordsIn([title]) + sum(blocks.map(wordsOfBlock));
}

/**
 * Reading and doing, in minutes.
 *
 * @param readingSpeed - In words a minute.
 */
export function minutesOnScreen(screen: Screen, readingSpeed: number): number {
  return wordsOnScreen(screen) / readingSpeed + secondsDoing(screen.blocks) / 60;
}

function minutes(module: Module, readingSpeed: number): number {
  const test = module.draw * SECONDS_PER_TEST_QUESTION;
  const screens = sum(module.screens.map((screen) => minutesOnScreen(screen, readingSpeed)));
  return Math.ceil(screens - wordsSaidAgain(module) / readingSpeed + test / 60);
}

/** The limits of Level 1 are read where they are said first; said again, they are known at a glance. A guess. */
function wordsSaidAgain({ screens }: Module): number {
  const [, ...again] = screens.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'limits'));
  return sum(again.map(wordsOfBlock));
}

function secondsDoing(blocks: readonly Block[]): number {
  const thinking = blocks.filter(({ kind }) => kind === 'reflection').length * SECONDS_PER_REFLECTION;
  return thinking + sum(blocks.map(choicesIn)) * SECONDS_PER_CHOICE + sum(blocks.map(cardsIn)) * SECONDS_PER_CARD;
}

function choicesIn(block: Block): number {
  if (block.kind === 'question' || block.kind === 'myth') return 1;
  if (block.kind === 'rewrite') return block.phrases.length;
  return block.kind === 'scenario' ? goodPath(block).filter(({ choices }) => choices.length > 0).length : 0;
}

function cardsIn(block: Block): number {
  return block.kind === 'sort' ? block.cards.length : 0;
}

/** The words of one block that everybody meets. */
export function wordsOfBlock(block: Block): number {
  switch (block.kind) {
    case 'prose':
    case 'key-points':
      return wordsIn(block.prose);
    case 'notice':
      return wordsIn([block.title]) + wordsIn(block.prose);
    case 'reveal':
      return sum(block.items.map(({ title, prose }) => wordsIn([title]) + wordsIn(prose)));
    case 'compare':
      return sum(block.pairs.map(({ avoid, better, why }) => wordsIn(avoid) + wordsIn(better) + wordsIn(why)));
    case 'scenario':
      return wordsIn([block.title]) + sum(goodPath(block).map(wordsOfStep));
    case 'question':
      return wordsOfQuestion(block);
    case 'myth':
      return wordsIn(block.statement) + wordsIn(block.evidence) + wordsIn(block.source);
    case 'timeline':
      return wordsIn([block.title]) + sum(block.steps.map(wordsOfMoment));
    case 'reflection':
      return wordsIn(block.prompt);
    case 'rewrite':
      return wordsOfRewrite(block);
    case 'sort':
      return (
        wordsIn(block.prompt) +
        sum(block.groups.map((group) => wordsIn([group]))) +
        sum(block.cards.map(({ text }) => wordsIn(text)))
      );
    case 'hotspot':
      return wordsIn([block.title]) + wordsIn(block.prose) + sum(block.spots.map(wordsOfSpot));
    case 'limits':
      return sum(block.limits.map(({ text }) => wordsIn([text])));
    case 'voice':
      return wordsIn([VOICE_LABELS[block.voice]]) + wordsIn(block.words);
    case 'contacts':
      return 0;
  }
}

function wordsOfRewrite({ title, record, phrases }: RewriteBlock): number {
  const textOf = (part: RecordPart) =>
    typeof part === 'string' ? part : (phrases.find(({ id }) => id === part.phrase)?.text ?? '');
  const lines = record.map((line) => wordsIn([line.map(textOf).join('')]));
  return wordsIn([title]) + sum(lines) + sum(phrases.flatMap(({ ways }) => ways.map(({ text }) => wordsIn(text))));
}

function wordsOfSpot({ title, prose }: Spot): number {
  return wordsIn([title]) + wordsIn(prose);
}

function wordsOfStep({ prose, choices }: ScenarioStep): number {
  return wordsIn(prose) + sum(choices.map(({ text }) => wordsIn(text)));
}

function wordsOfMoment({ when, happened, seen }: TimelineStep): number {
  return wordsIn([when]) + wordsIn(happened) + wordsIn(seen);
}

function wordsOfQuestion({ question }: QuestionBlock): number {
  const prompt = wordsIn(question.prompt);
  switch (question.kind) {
    case 'match':
      return prompt + sum(question.pairs.map(({ left, right }) => wordsIn(left) + wordsIn(right)));
    case 'sequence':
      return prompt + sum(question.items.map(({ text }) => wordsIn(text)));
    default:
      return prompt + sum(question.options.map(({ text }) => wordsIn(text)));
  }
}

/** The steps that a learner meets who always makes the first good choice that leads on. */
export function goodPath({ steps }: ScenarioBlock): ScenarioStep[] {
  const path = new Set<ScenarioStep>();
  let step = steps[0];
  while (step && !path.has(step)) {
    path.add(step);
    const onward = step.choices.filter(({ to }) => to !== null);
    const next = onward.find(({ good }) => good) ?? onward[0];
    step = steps.find(({ id }) => id === next?.to);
  }
  return [...path];
}

function wordsIn(prose: Prose): number {
  return plainText(prose)
    .split(' ')
    .filter((word) => word !== '').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
