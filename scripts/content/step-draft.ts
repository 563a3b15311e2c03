import type { Choice, ScenarioStep } from '../../src/content/block';
import type { To } from './choice-target';
import type { Container } from './markdown';

/** A step on its way: the choices still know where their `:to` was written. */
export interface StepDraft {
  readonly node: Container;
  readonly id: string;
  readonly prose: ScenarioStep['prose'];
  readonly choices: readonly { readonly choice: Choice; readonly to: To | null }[];
}
