import type { Block, QuestionBlock, RecordPart, RewriteBlock, ScenarioStep, Spot, TimelineStep } from './block';
import type { Module, Screen } from './course';
import { goodPath } from './good-path';
import { type Prose, plainText } from './prose';
import { sum } from './sum';
import { VOICE_LABELS } from './voice-kind';

/** How many words everybody meets: not the feedback for answers left alone, nor the paths not taken. */
export function countWords(module: Module): number {
  return sum(module.screens.map(wordsOnScreen));
}

/** The same for one screen. */
export function wordsOnScreen({ title, blocks }: Screen): number {
  return wordsIn([title]) + sum(blocks.map(wordsOfBlock));
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
    case 'steps':
      return sum(block.steps.map(({ prose }) => wordsIn(prose)));
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

function wordsIn(prose: Prose): number {
  return plainText(prose)
    .split(' ')
    .filter((word) => word !== '').length;
}
