/** Something that a module says is so, and who found it out. */
export interface EvidenceFact {
  readonly id: string;
  readonly text: string;
  /** When it was true or published, in words such as `about 2023`. */
  readonly year: string;
  readonly source: string;
  /**
   * Set where it is a law: whether somebody looked it up by the day of the module's facts (`checked`),
   * or still has to (`unchecked`).
   */
  readonly law?: 'checked' | 'unchecked';
}

/** What a module rests on, for learners who ask. Days are `YYYY-MM-DD`. */
export interface Evidence {
  /** In the order of their numbers; every fact that a block or a question names, whatever its role. */
  readonly facts: readonly EvidenceFact[];
  /** The day on which somebody last looked at the facts. */
  readonly factsAsOf: string;
  readonly version: string;
  /** The day by which the whole module is read again. */
  readonly review: string;
  /** The role that sees to it, not a person. */
  readonly owner: string;
}
