import type { Module } from '../../../src/content/course';
import { plainText } from '../../../src/content/prose';
import type { ChoiceQuestion, Option } from '../../../src/content/question';
import { bankFile } from '../material';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** Of fewer questions than this no share can be told. A guess. */
const FEWEST = 4;

/** A set of answers of which one is to be found: a question, or a step of a story. */
interface Decision {
  readonly id: string;
  readonly options: readonly { readonly text: Option['text']; readonly right: boolean }[];
}

/**
 * Warns where the place or the length of an answer gives it away: one letter, or one of true and
 * false, in more than half of the questions of their kind; or the right answer the longest in more
 * than a third of the `single` questions, or of the steps of stories, and more often than by chance.
 */
export function answerBalance({ modules, abouts }: Material): Finding[] {
  return modules.flatMap((module) => {
    const bank = { file: bankFile(module.id), line: 1, column: 1 };
    const stories = abouts.get(module.id)?.yaml.keyPlace(['screens']) ?? bank;
    return [
      ...[...letters(module), ...truths(module), ...lengthsOfAnswers(module)].map((problem) => warning(bank, problem)),
      ...lengthsOfChoices(module).map((problem) => warning(stories, problem)),
    ];
  });
}

function letters(module: Module) {
  const { value, count, of } = commonest(asked(module, 'single').map(rightOf));
  return of >= FEWEST && count > Math.ceil(of / 2)
    ? [checkProblems.letterUnbalanced(value.toUpperCase(), count, of)]
    : [];
}

function truths(module: Module) {
  const { value, count, of } = commonest(asked(module, 'true-false').map(rightOf));
  const truth = value === 't' ? '`True`' : '`False`';
  return of >= FEWEST && count > Math.ceil(of / 2) ? [checkProblems.truthUnbalanced(truth, count, of)] : [];
}

function lengthsOfAnswers(module: Module) {
  return longest('right answer', '`single` questions', [...asked(module, 'single'), ...practised(module)]);
}

function lengthsOfChoices(module: Module) {
  return longest('good choice', 'steps of stories', steps(module));
}

function longest(what: string, kind: string, decisions: readonly Decision[]) {
  const given = decisions.filter(isRightLongest);
  const of = decisions.length;
  if (of < FEWEST || given.length <= Math.ceil(Math.max(of / 3, byChance(decisions)))) return [];
  return [checkProblems.rightIsLongest(what, given.length, of, kind, given.map(({ id }) => `\`${id}\``).join(', '))];
}

/** How often it would be so if lengths said nothing: every second time where there are only two answers. */
function byChance(decisions: readonly Decision[]): number {
  const shares = decisions.map(({ options }) => options.filter(({ right }) => right).length / options.length);
  return shares.reduce((sum, share) => sum + share, 0);
}

/** Longer than every other: of two that are level, neither stands out. */
function isRightLongest({ options }: Decision): boolean {
  const length = ({ text }: Decision['options'][number]) => plainText(text).length;
  const of = (right: boolean) => Math.max(...options.filter((option) => option.right === right).map(length));
  return of(true) > of(false);
}

function asked({ questions }: Module, kind: ChoiceQuestion['kind']): ChoiceQuestion[] {
  return questions.filter((question): question is ChoiceQuestion => question.kind === kind);
}

function practised({ screens }: Module): ChoiceQuestion[] {
  const blocks = screens.flatMap((screen) => screen.blocks);
  return blocks.flatMap((block) =>
    block.kind === 'question' && block.question.kind === 'single' ? [block.question] : [],
  );
}

function steps({ screens }: Module): Decision[] {
  const stories = screens.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'scenario' ? [block] : [])),
  );
  return stories.flatMap((story) => {
    const decided = story.steps.filter(({ choices }) => choices.length > 1);
    return decided.map(({ id, choices }) => ({
      id: `${story.id}/${id}`,
      options: choices.map(({ text, good }) => ({ text, right: good })),
    }));
  });
}

function rightOf({ options }: ChoiceQuestion): string {
  return options.find(({ right }) => right)?.id ?? '';
}

function commonest(values: readonly string[]): { value: string; count: number; of: number } {
  const counted = [...new Set(values)].map((value) => ({
    value,
    count: values.filter((each) => each === value).length,
  }));
  const [first = { value: '', count: 0 }] = counted.sort((a, b) => b.count - a.count);
  return { ...first, of: values.length };
}
