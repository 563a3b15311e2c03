import type { Value } from './value';

interface Entry {
  /** The value that the LMS took last. */
  readonly value: string | undefined;
  /** Every text that the LMS may take for sent: values, aliases and interims that it was given. */
  readonly given: readonly string[];
  readonly isSure: boolean;
  /** The LMS showed it at launch, or it has arrived, and has not been written since: no lost commit can touch it. */
  readonly isThere: boolean;
}

/** What an LMS has been told and what it showed at launch, so that only what changed is said. */
export class Told {
  readonly #entries = new Map<string, Entry>();
  readonly #said = new Set<string>();

  isNews({ element, value }: Value): boolean {
    const entry = this.#entries.get(element);
    return entry === undefined || !entry.isSure || entry.value !== value;
  }

  /** Whether a value was said before in this launch, in whatever words. */
  hasSaid(element: string): boolean {
    return this.#said.has(element);
  }

  /**
   * The words in which to say it now: of its texts, the first that an LMS which looks for differences
   * cannot take for sent; null when it may take any of them for that.
   */
  textOf({ element, value, alias = value }: Value): string | null {
    const entry = this.#entries.get(element);
    const given = entry && !entry.isSure ? entry.given : [];
    return [value, alias].find((text) => !given.includes(text)) ?? null;
  }

  read(element: string, value: string): void {
    this.#entries.set(element, { value, given: [value], isSure: true, isThere: true });
  }

  said({ element, value }: Value, text: string): void {
    this.#set(element, { value, given: this.#givenBefore(element, text), isSure: true, isThere: false });
  }

  /** The LMS was given a passing text in place of the value, and committed it. */
  unsaid({ element, value }: Value, interim: string): void {
    this.#set(element, { value, given: [interim], isSure: false, isThere: false });
  }

  /** The LMS did not answer: it may hold the text, or what it had before. */
  mayHave(element: string, text: string): void {
    const value = this.#entries.get(element)?.value;
    this.#set(element, { value, given: this.#givenBefore(element, text), isSure: false, isThere: false });
  }

  /** The LMS did not take it, and has what it had. */
  refused(element: string): void {
    const entry = this.#entries.get(element);
    if (entry) this.#entries.set(element, { ...entry, isSure: false });
  }

  doubt(): void {
    for (const [element, entry] of this.#entries) {
      if (!entry.isThere) this.#entries.set(element, { ...entry, isSure: false });
    }
  }

  /** Whatever was said has arrived. */
  trust(): void {
    for (const [element, entry] of this.#entries) {
      if (entry.isSure) this.#entries.set(element, { ...entry, isThere: true });
    }
  }

  #set(element: string, entry: Entry): void {
    this.#said.add(element);
    this.#entries.set(element, entry);
  }

  /** What is not known to be there may still be what the LMS takes for sent, whatever it is given now. */
  #givenBefore(element: string, text: string): readonly string[] {
    const entry = this.#entries.get(element);
    const before = entry && !entry.isThere ? entry.given : [];
    return [...before.filter((given) => given !== text), text];
  }
}
