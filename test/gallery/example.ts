import type { TemplateResult } from 'lit';

/** An element in a state that a learner can meet. Where it moves, `on` says how, as the app would. */
export interface Example<State = unknown> {
  readonly name: string;
  readonly start: State;
  render(state: State): TemplateResult;
  /** The state after an event; absent where the element stands still. */
  on?(state: State, name: string, detail: Record<string, string>): State;
}

/** Forgets the state's type, which only the example itself needs. */
export function example<State>(given: Example<State>): Example {
  return given as Example<unknown>;
}
