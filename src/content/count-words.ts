import type { Block, RecordPart, RewriteBlock, ScenarioStep, Spot, TimelineStep } from './block';
import type { Module, Screen } from './course';
import { goodPath } from './good-path';
import { type Prose, plainText } from './prose';
import type { Question } from './question';
import { sum } from './sum';
import { VOICE_LABELS } from './voice-kind';

/** How many words everybody meets: not the feedback for answers left alone, nor the paths not taken. */
export function countWords(module: Module): number {
  return sum(module.screens.map(wordsOnScreen));
}

/** The same for one screen. */
export function wordsOnScreen({ title, heavy, blocks }: Screen): number {
  return wordsOfProse([title]) + wordsOfProse(heavy ? [heavy.note] : []) + sum(blocks.map(wordsOfBlock));
}

/** The words of one block that everybody meets. */
export function wordsOfBlock(block: Block): number {
  switch (block.kind) {
    case 'prose':
    case 'key-points':
      return wordsOfProse(block.prose);
    case 'notice':
      return wordsOfProse([block.title]) + wordsOfProse(block.prose);
    case 'reveal':
      return sum(block.items.map(({ title, prose }) => wordsOfProse([title]) + wordsOfProse(prose)));
    case 'compare':
      return sum(
        block.pairs.map(({ avoid, better, why }) => wordsOfProse(avoid) + wordsOfProse(better) + wordsOfProse(why)),
      );
    case 'scenario':
      return wordsOfProse([block.title]) + sum(goodPath(block).map(wordsOfStep));
    case 'question':
      return wordsOfQuestion(block.question);
    case 'myth':
      return wordsOfProse(block.statement) + wordsOfProse(block.evidence) + wordsOfProse(block.source);
    case 'timeline':
      return wordsOfProse([block.title]) + sum(block.steps.map(wordsOfMoment));
    case 'reflection':
      return wordsOfProse(block.prompt);
    case 'rewrite':
      return wordsOfRewrite(block);
    case 'sort':
      return (
        wordsOfProse(block.prompt) +
        sum(block.groups.map((group) => wordsOfProse([group]))) +
        sum(block.cards.map(({ text }) => wordsOfProse(text)))
      );
    case 'hotspot':
      return wordsOfProse([block.title]) + wordsOfProse(block.prose) + sum(block.spots.map(wordsOfSpot));
    case 'limits':
      return sum(block.limits.map(({ text }) => wordsOfProse([text])));
    case 'voice':
      return wordsOfProse([VOICE_LABELS[block.voice]]) + wordsOfProse(block.words);
    case 'recording':
      // Its words are heard, and their time is its length: `reading-time.ts` counts that.
      return wordsOfProse([block.title]);
    case 'steps':
      return sum(block.steps.map(({ prose }) => wordsOfProse(prose)));
    case 'contacts':
      return 0;
  }
}

function wordsOfRewrite({ title, record, phrases }: RewriteBlock): number {
  const textOf = (part: RecordPart) =>
    typeof part === 'string' ? part : (phrases.find(({ id }) => id === part.phrase)?.text ?? '');
  const lines = record.map((line) => wordsOfProse([line.map(textOf).join('')]));
  return (
    wordsOfProse([title]) + sum(lines) + sum(phrases.flatMap(({ ways }) => ways.map(({ text }) => wordsOfProse(text))))
  );
}

function wordsOfSpot({ title, prose }: Spot): number {
  return wordsOfProse([title]) + wordsOfProse(prose);
}

function wordsOfStep({ prose, choices }: ScenarioStep): number {
  return wordsOfProse(prose) + sum(choices.map(({ text }) => wordsOfProse(text)));
}

function wordsOfMoment({ when, happened, seen }: TimelineStep): number {
  return wordsOfProse([when]) + wordsOfProse(happened) + wordsOfProse(seen);
}

/** What is asked and all its answers, without what is said of them. */
export function wordsOfQuestion(question: Question): number {
  const prompt = wordsOfProse(question.prompt);
  switch (question.kind) {
    case 'match':
      return prompt + sum(question.pairs.map(({ left, right }) => wordsOfProse(left) + wordsOfProse(right)));
    case 'sequence':
      return prompt + sum(question.items.map(({ text }) => wordsOfProse(text)));
    default:
      return prompt + sum(question.options.map(({ text }) => wordsOfProse(text)));
  }
}

export function wordsOfProse(prose: Prose): number {
  return plainText(prose)
    .split(' ')
    .filter((word) => word !== '').length;
}
