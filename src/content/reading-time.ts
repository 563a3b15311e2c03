import type { Block } from './block';
import { wordsOfBlock, wordsOfProse, wordsOfQuestion, wordsOnScreen } from './count-words';
import type { Module, Screen } from './course';
import { goodPath } from './good-path';
import { TEST } from './places';
import type { Question } from './question';
import { sum } from './sum';

/**
 * To decide, and to read what is said of the answer: for one question, statement, choice of a scenario, or phrase to
 * rewrite. What is asked is counted as words. A guess until measured.
 */
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

/** A module is counted once, however often its page is drawn: a course has one reading speed. */
const counted = new WeakMap<Module, { readonly readingSpeed: number; readonly left: readonly Work[] }>();

/**
 * What is left of a module, in whole minutes, rounded up: its screens from one on, and its test. From the first screen
 * that is the whole module, and it never rises from one screen to the next.
 *
 * @param module - as one role meets it; see `moduleForRole`.
 * @param from - the place of the screen, from 0; the number of screens for the test alone.
 * @param readingSpeed - in words a minute.
 */
export function minutesLeft(module: Module, from: number, readingSpeed: number): number {
  return Math.ceil(minutesOf(leftOf(module, readingSpeed)[from], readingSpeed));
}

/**
 * What each of a module's places takes of the minutes that are stated for the whole of it: by the id of a
 * screen, and `test`. In minutes, not rounded. A place that only says again what is known takes little.
 *
 * @param module - as one role meets it; see `moduleForRole`.
 * @param readingSpeed - in words a minute.
 */
export function minutesByPlace(module: Module, readingSpeed: number): ReadonlyMap<string, number> {
  const left = leftOf(module, readingSpeed).map((work) => minutesOf(work, readingSpeed));
  const places = [...module.screens.map(({ id }) => id), ...(module.draw > 0 ? [TEST] : [])];
  return new Map(places.map((place, at) => [place, (left[at] ?? 0) - (left[at + 1] ?? 0)]));
}

function leftOf(module: Module, readingSpeed: number): readonly Work[] {
  const before = counted.get(module);
  const left = before?.readingSpeed === readingSpeed ? before.left : workLeft(module, readingSpeed);
  counted.set(module, { readingSpeed, left });
  return left;
}

function minutesOf({ words, seconds }: Work = NO_WORK, readingSpeed: number): number {
  return words / readingSpeed + seconds / 60;
}

/**
 * Reading and doing, in minutes.
 *
 * @param readingSpeed - in words a minute.
 */
export function minutesOnScreen(screen: Screen, readingSpeed: number): number {
  return minutesOf(workOn(screen, readingSpeed), readingSpeed);
}

/**
 * How long a block takes that is only read or listened to, in minutes.
 *
 * @param readingSpeed - in words a minute.
 */
export function minutesOfBlock(block: Block, readingSpeed: number): number {
  const words = wordsOfBlock(block) - wordsHeard(block, readingSpeed);
  return minutesOf({ words, seconds: secondsHeard(block, readingSpeed) }, readingSpeed);
}

function workOn(screen: Screen, readingSpeed: number): Work {
  const heard = sum(screen.blocks.map((block) => wordsHeard(block, readingSpeed)));
  const listening = sum(screen.blocks.map((block) => secondsHeard(block, readingSpeed)));
  return { words: wordsOnScreen(screen) - heard, seconds: secondsDoing(screen.blocks) + listening };
}

/** What somebody plays takes as long as it is. Words that stand beside it are read in that time, or take longer. */
function secondsHeard(block: Block, readingSpeed: number): number {
  if (block.kind === 'recording') return block.recording.seconds;
  return block.kind === 'voice' && block.recording && wordsHeard(block, readingSpeed) > 0 ? block.recording.seconds : 0;
}

/** The words of a voice that is heard for longer than they take to read. */
function wordsHeard(block: Block, readingSpeed: number): number {
  if (block.kind !== 'voice' || !block.recording) return 0;
  const words = wordsOfProse(block.words);
  return block.recording.seconds / 60 >= words / readingSpeed ? words : 0;
}

/** From each screen on, and last for the test alone. */
function workLeft({ screens, questions, draw }: Module, readingSpeed: number): Work[] {
  const again = limitsSaidAgain(screens);
  const left: Work[] = [workOfTest(questions, draw)];
  for (const screen of [...screens].reverse()) {
    const [after = NO_WORK] = left;
    const known = sum(screen.blocks.filter((block) => again.has(block)).map(wordsOfBlock));
    const here = workOn(screen, readingSpeed);
    left.unshift({ words: after.words + here.words - known, seconds: after.seconds + here.seconds });
  }
  return left;
}

/** Which questions are drawn is not known before: they are as long as those of the bank are on average. */
function workOfTest(bank: readonly Question[], draw: number): Work {
  const words = bank.length > 0 ? (draw * sum(bank.map(wordsOfQuestion))) / bank.length : 0;
  return { words, seconds: draw * SECONDS_PER_CHOICE };
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
