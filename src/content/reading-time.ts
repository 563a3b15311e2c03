import type { Block } from './block';
import { wordsOfBlock, wordsOnScreen } from './count-words';
import type { Module, Screen } from './course';
import { goodPath } from './good-path';
import { sum } from './sum';

/** For one question of the test, its feedback included: a guess until measured. */
const SECONDS_PER_TEST_QUESTION = 20;
/** For one practice question, statement, choice of a scenario, or phrase to rewrite: a guess until measured. */
const SECONDS_PER_CHOICE = 15;
/** For one card to sort, which is read already: a guess until measured. */
const SECONDS_PER_CARD = 5;
/** For a private moment to think, in which most people write nothing: a guess, and nobody measures it. */
const SECONDS_PER_REFLECTION = 30;

/** What there is to read, and how long it takes to do what is done besides. */
interface Work {
  readonly words: number;
  readonly seconds: number;
}

const NO_WORK: Work = { words: 0, seconds: 0 };

/** A module is counted once, however often its page is drawn. */
const counted = new WeakMap<Module, readonly Work[]>();

/**
 * What is left of a module, in whole minutes, rounded up: its screens from one on, and its test. From the first screen
 * that is the whole module, and it never rises from one screen to the next.
 *
 * @param module - as one role meets it; see `moduleForRole`.
 * @param from - the place of the screen, from 0; the number of screens for the test alone.
 * @param readingSpeed - in words a minute.
 */
export function minutesLeft(module: Module, from: number, readingSpeed: number): number {
  const left = counted.get(module) ?? workLeft(module);
  counted.set(module, left);
  const { words, seconds } = left[from] ?? NO_WORK;
  return Math.ceil(words / readingSpeed + seconds / 60);
}

/**
 * Reading and doing, in minutes.
 *
 * @param readingSpeed - in words a minute.
 */
export function minutesOnScreen(screen: Screen, readingSpeed: number): number {
  return wordsOnScreen(screen) / readingSpeed + secondsDoing(screen.blocks) / 60;
}

/** From each screen on, and last for the test alone. */
function workLeft({ screens, draw }: Module): Work[] {
  const again = limitsSaidAgain(screens);
  const left: Work[] = [{ words: 0, seconds: draw * SECONDS_PER_TEST_QUESTION }];
  for (const screen of [...screens].reverse()) {
    const [after = NO_WORK] = left;
    const known = sum(screen.blocks.filter((block) => again.has(block)).map(wordsOfBlock));
    const words = after.words + wordsOnScreen(screen) - known;
    left.unshift({ words, seconds: after.seconds + secondsDoing(screen.blocks) });
  }
  return left;
}

/** The limits of Level 1 are read where they are said first; said again, they are known at a glance. A guess. */
function limitsSaidAgain(screens: readonly Screen[]): ReadonlySet<Block> {
  const [, ...again] = screens.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'limits'));
  return new Set(again);
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
