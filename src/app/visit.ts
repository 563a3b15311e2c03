/** What a tab remembers of whose turn it is: a reload, or a tab that the tablet put to sleep, comes back to the same place. */
export class Visit {
  readonly #key: string;

  constructor(courseId: string) {
    this.#key = `doorstep-${courseId}-learner`;
  }

  /**
   * The id of the person whose turn it is; '' when nobody's is, or when nobody did anything for too long.
   *
   * @param now - epoch milliseconds.
   * @param limit - in milliseconds; 0 when a turn never ends by itself.
   */
  whose(now: number, limit: number): string {
    const { person, at } = this.#read();
    // A clock that was put back since is nobody's absence.
    return limit === 0 || now - at < limit ? person : '';
  }

  /** They did something, at `now`. Where nothing can be remembered, a reload asks again. */
  keep(person: string, now: number): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify({ person, at: now }));
    } catch {}
  }

  forget(): void {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {}
  }

  #read(): { readonly person: string; readonly at: number } {
    try {
      const { person, at } = JSON.parse(sessionStorage.getItem(this.#key) ?? '{}');
      if (typeof person === 'string' && typeof at === 'number') return { person, at };
    } catch {}
    return { person: '', at: 0 };
  }
}
