/** One thing that the replacement does, and to whom. */
export interface Finding {
  /**
   * `fine`: nobody has to do anything again or more. `care`: something changes for learners who are
   * part-way. `stop`: somebody would lose what they have earned.
   */
  readonly weight: 'fine' | 'care' | 'stop';
  /** One or more whole sentences. */
  readonly what: string;
}

export const fine = (what: string): Finding => ({ weight: 'fine', what });
export const care = (what: string): Finding => ({ weight: 'care', what });
export const stop = (what: string): Finding => ({ weight: 'stop', what });
