import type { Choice, ScenarioBlock, ScenarioStep } from '../../src/content/block';
import type { Prose } from '../../src/content/prose';
import { letterOf } from './letters';
import { inBlocks } from './prose-parts';
import { box, heading, type Level, list, type Part, paragraph, prose, rows, together } from './sheet';

/** A branching story on paper: numbered parts, and after every choice where to read on. */
export function scenarioParts(block: ScenarioBlock, level: Level): Part[] {
  const how = 'Read part 1, choose, and read on where your choice sends you.';
  const steps = block.steps.flatMap((step, at) => stepParts(step, at, block, below(level)));
  const isOneStep = block.steps.length === 1;
  return [heading(level, block.title), ...summaryParts(block, level), ...(isOneStep ? [] : [paragraph(how)]), ...steps];
}

/** First, because whoever would rather not read the story reads on below it. */
function summaryParts({ summary }: ScenarioBlock, level: Level): Part[] {
  if (!summary) return [];
  return [box(paragraph('If you would rather not read this story, this is what it shows:'), prose(summary, level))];
}

function stepParts(step: ScenarioStep, at: number, block: ScenarioBlock, level: Level): Part[] {
  const moment = [heading(level, `Part ${at + 1}`, { anchor: anchorOf(block, step) }), prose(step.prose, level)];
  if (step.choices.length === 0) return [together(...moment, paragraph('The story ends here.'))];
  return [
    together(
      ...moment,
      list(
        'letter',
        step.choices.map(({ text }) => text),
      ),
    ),
    rows(
      step.choices.map((choice, choiceAt) => ({
        label: `If you choose ${letterOf(choiceAt)}`,
        prose: [...inBlocks(choice.feedback), whatThen(choice, block)],
      })),
    ),
  ];
}

function whatThen({ to }: Choice, block: ScenarioBlock): Prose[number] {
  const at = block.steps.findIndex(({ id }) => id === to);
  const next = block.steps[at];
  if (!next) return ['p', 'Then choose again.'];
  return ['p', 'Then read ', ['link', `#${anchorOf(block, next)}`, `part ${at + 1}`], '.'];
}

/** No id has a full stop in it, so no screen's anchor can be the same. */
function anchorOf({ id }: ScenarioBlock, step: ScenarioStep): string {
  return `${id}.${step.id}`;
}

function below(level: Level): Level {
  return level < 5 ? ((level + 1) as Level) : 5;
}
