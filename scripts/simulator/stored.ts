/** A data model by element. */
export type Values = Readonly<Record<string, string>>;

/** What an LMS keeps of one attempt between launches. It can be written down as JSON. */
export interface Stored {
  /** From 1. An LMS starts a new attempt by handing over nothing that was kept. */
  readonly attempt: number;
  /** The data model by element, as the LMS has it; empty before the first commit. */
  readonly values: Values;
}

export const NOTHING_STORED: Stored = { attempt: 1, values: {} };
