import type { Choice, ScenarioBlock, ScenarioStep } from '../../src/content/block';
import { plainText } from '../../src/content/prose';
import type { Tailored } from '../../src/content/role';

/** A story as its author's map shows it: its steps, and where each choice leads. */
export interface StoryFigures {
  readonly id: string;
  readonly title: string;
  /** The ids of the roles that it is for; undefined where it is for all that have its screen. */
  readonly roles: readonly string[] | undefined;
  /** The first one opens it; one without choices ends it. */
  readonly steps: readonly StepFigures[];
}

interface StepFigures {
  readonly id: string;
  readonly choices: readonly ChoiceFigures[];
}

interface ChoiceFigures {
  readonly id: string;
  readonly text: string;
  readonly good: boolean;
  /** The id of the step that it leads to; null where the learner chooses again. */
  readonly to: string | null;
}

export function toStoryFigures({ id, title, roles, steps }: ScenarioBlock & Tailored): StoryFigures {
  return { id, title, roles, steps: steps.map(toStep) };
}

function toStep({ id, choices }: ScenarioStep): StepFigures {
  return { id, choices: choices.map(toChoice) };
}

function toChoice({ id, text, good, to }: Choice): ChoiceFigures {
  return { id, text: plainText(text), good, to };
}
