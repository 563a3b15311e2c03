import type { Block, Choice, ScenarioBlock, Way } from '../../src/content/block';
import type { ContentNote, Module } from '../../src/content/course';
import { type Prose, plainText } from '../../src/content/prose';
import type { ChoiceQuestion, Question } from '../../src/content/question';
import { VOICE_LABELS } from '../../src/content/voice-kind';
import type { FactUse } from '../content/authors';
import type { Place } from '../content/notes';
import { everyScreen } from '../content/optional-screens';
import type { Sources } from '../content/sources';
import { bankFile, screenFile } from './material';
import { type Paragraph, paragraphsOf } from './paragraphs';
import type { Material } from './rule';

/**
 * How a learner is to take some words: as the course speaking (`text`), as a model of what to say or
 * write (`model`), or as an example of what not to (`example`).
 */
export type TakenAs = 'text' | 'model' | 'example';

/** What the course rewards: the good choice of a story, a right answer, the better of two ways to say it, or what a talk listens for. */
export type HeldUp = 'choice' | 'answer' | 'better' | 'talk';

/** A paragraph where a learner meets it. */
export interface Passage extends Paragraph {
  readonly as: TakenAs;
  /** Undefined for what nobody is told to do. */
  readonly heldUp: HeldUp | undefined;
  readonly module: string;
  /** The id of its screen; '' in the question bank and in module.yaml. */
  readonly screen: string;
  /** The words of the source or question that it is read together with; '' where there is none. */
  readonly beside: string;
  /** The ids of the facts that are named for some of its words, on its block or in its paragraph; undefined where none can be. */
  factsFor(words: string): readonly string[] | undefined;
  placeOf(words: string): Place;
}

/** A piece of prose, or a title, on its way to be passages. */
interface Said {
  readonly prose: Prose;
  readonly as: TakenAs;
  readonly heldUp?: HeldUp;
  /** Named on its block or question. */
  readonly facts?: readonly string[];
  /** The source or question that it is read together with. */
  readonly beside?: Prose;
}

/** Everything that a learner can read in a module, in the order in which it was written. */
export function passagesOf(module: Module, material: Material): Passage[] {
  const onScreens = everyScreen(module).flatMap(({ id, title, heavy, blocks }) =>
    place(
      [titled(title), ...saidBefore(heavy), ...blocks.flatMap((block) => saidOn(block, module.id, material))],
      screenFile(module.id, id),
      module.id,
      id,
      material,
    ),
  );
  const inBank = module.questions.flatMap(saidIn);
  return [
    ...onScreens,
    ...place(inBank, bankFile(module.id), module.id, '', material),
    ...aboutModule(module, material),
  ];
}

function saidBefore(heavy: ContentNote | undefined): Said[] {
  return heavy ? [titled(heavy.note), titled(heavy.summary)] : [];
}

function place(said: readonly Said[], file: string, module: string, screen: string, material: Material): Passage[] {
  let last: Place = { file, line: 1, column: 1 };
  const uses = material.factUses.get(module) ?? [];
  return said.flatMap(({ prose, as, heldUp, facts = [], beside = [] }) => {
    // A title has no place of its own: it is somewhere below what came before it.
    last = material.sources.placeOf(prose) ?? last;
    const here = last;
    return paragraphsOf(prose).map((paragraph) => {
      const placeOf = (words: string) => material.sources.placeOf(prose, words, paragraph.text) ?? here;
      const factsFor = (words: string) => [...new Set([...facts, ...factsAt(placeOf(words), uses)])];
      return { ...paragraph, as, heldUp, module, screen, beside: plainText(beside), factsFor, placeOf };
    });
  });
}

function aboutModule({ id, title, outcomes }: Module, { abouts, authors, course }: Material): Passage[] {
  const summary = course.modules.find((outline) => outline.id === id)?.summary ?? '';
  const prompts = authors.modules.find((about) => about.id === id)?.prompts ?? [];
  const lines: [Said, (string | number)[]][] = [
    [titled(title), ['title']],
    [titled(summary), ['summary']],
    ...outcomes.map((outcome, at): [Said, (string | number)[]] => [titled(outcome.text), ['outcomes', at, 'text']]),
    ...prompts.flatMap(({ ask, listenFor }, at): [Said, (string | number)[]][] => [
      [titled(ask), ['prompts', at, 'ask']],
      [model([listenFor], 'talk'), ['prompts', at, 'listenFor']],
    ]),
  ];
  return lines.flatMap(([{ prose, as, heldUp }, path]) =>
    paragraphsOf(prose).map((paragraph) => ({
      ...paragraph,
      as,
      heldUp,
      module: id,
      screen: '',
      beside: '',
      factsFor: () => undefined,
      placeOf: () => abouts.get(id)?.yaml.valuePlace(path) ?? { file: bankFile(id), line: 1, column: 1 },
    })),
  );
}

function factsAt({ file, line }: Place, uses: readonly FactUse[]): string[] {
  const here = uses.filter((use) => use.place.file === file && use.place.line <= line && line <= use.lastLine);
  return here.map(({ fact }) => fact);
}

/** A title knows no place of its own, so its block is found by its id. */
function saidOn(block: Block, module: string, { sources, factUses }: Material): Said[] {
  const uses = 'id' in block ? (factUses.get(module) ?? []).filter(({ id }) => id === block.id) : [];
  const facts = uses.map(({ fact }) => fact);
  return saidBy(block, sources).map((said) => ({ facts, ...said }));
}

function saidBy(block: Block, sources: Sources): Said[] {
  switch (block.kind) {
    case 'compare':
      return block.pairs.flatMap(({ avoid, better, why }) => [example(avoid), model(better, 'better'), text(why)]);
    case 'scenario':
      return saidByScenario(block);
    case 'question':
      return saidIn(block.question);
    case 'myth':
      return [
        block.verdict === 'myth' ? example(block.statement) : { ...text(block.statement), beside: block.source },
        { ...text(block.evidence), beside: block.source },
        text(block.source),
      ];
    case 'rewrite':
      return [titled(block.title), ...block.phrases.flatMap(({ ways }) => ways.flatMap(saidByWay))];
    case 'voice':
      // The words are a quotation: whoever lived through abuse speaks of it as they like.
      return [titled(VOICE_LABELS[block.voice]), text(block.words)];
    default:
      return saidAnyhow(block, sources);
  }
}

function saidByScenario({ title, steps, summary = [] }: ScenarioBlock): Said[] {
  const said = steps.flatMap(({ prose, choices }) => [text(prose), ...choices.flatMap(saidByChoice)]);
  return [titled(title), ...said, text(summary)];
}

function saidByChoice({ text: words, feedback, good }: Choice): Said[] {
  return [good ? model(words, 'choice') : example(words), text(feedback)];
}

/** The record itself is what somebody wrote, and is there to be put right. */
function saidByWay({ text: words, feedback, better }: Way): Said[] {
  return [better ? model(words, 'better') : example(words), text(feedback)];
}

/** A block of any other kind: each title and each piece of prose in it, wherever it keeps them. */
function saidAnyhow(block: Block, sources: Sources): Said[] {
  const visit = (value: unknown, key: string): Said[] => {
    if (key === 'title' && typeof value === 'string') return [titled(value)];
    if (typeof value !== 'object' || value === null) return [];
    if (sources.has(value as Prose)) return [text(value as Prose)];
    return Object.entries(value).flatMap(([name, inner]) => visit(inner, name));
  };
  return visit(block, '');
}

function saidIn(question: Question): Said[] {
  return partsOf(question).map((part) => ({ ...part, facts: question.facts }));
}

function partsOf(question: Question): Said[] {
  switch (question.kind) {
    case 'match': {
      const { pairs, feedback, prompt } = question;
      const sides = pairs.flatMap(({ left, right }) => [text(left), text(right)]);
      return [text(prompt), ...sides, text(feedback.right), text(feedback.wrong)];
    }
    case 'sequence': {
      const { items, feedback, prompt } = question;
      const steps = items.map((item) => (asksForPoor(question) ? text(item.text) : answer(text(item.text))));
      return [text(prompt), ...steps, text(feedback.right), text(feedback.wrong)];
    }
    default:
      return [promptOf(question), ...question.options.flatMap((option) => optionOf(option, question))];
  }
}

function optionOf({ text: words, right, feedback }: ChoiceQuestion['options'][number], asked: ChoiceQuestion): Said[] {
  // Where the wrong ones are to be picked out, the right answers are what not to say.
  const beside = asked.prompt;
  if (asksForPoor(asked)) return [{ ...text(words), beside }, text(feedback)];
  const said = { ...(asked.kind === 'single' ? model(words) : text(words)), beside };
  return [right ? answer(said) : example(words), text(feedback)];
}

function promptOf({ kind, prompt, options }: ChoiceQuestion): Said {
  const isFalse = kind === 'true-false' && options.some(({ id, right }) => id === 'f' && right);
  if (isFalse) return example(prompt);
  return kind === 'true-false' ? answer(text(prompt)) : text(prompt);
}

const POOR =
  /\b(avoid|blam\w*|wrong|hid(e|es|ing)|shrink\w*|excus\w*|doubt\w*|not|never|worse|unsafe|mistake|need other words)\b/i;

function asksForPoor({ prompt }: Question): boolean {
  return POOR.test(plainText(prompt));
}

const text = (prose: Prose): Said => ({ prose, as: 'text' });
const model = (prose: Prose, heldUp?: HeldUp): Said => ({ prose, as: 'model', ...(heldUp ? { heldUp } : {}) });
const answer = (said: Said): Said => ({ ...said, heldUp: 'answer' });
const example = (prose: Prose): Said => ({ prose, as: 'example' });
const titled = (title: string): Said => text([title]);
