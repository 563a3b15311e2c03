import type { Value } from './value';

interface Entry {
  readonly value: string;
  /** The text that the LMS was last given: the value, its alias or its interim. */
  readonly text: string;
  readonly isSure: boolean;
  /** Read from the LMS at launch and not written since: no lost commit can have touched it. */
  readonly isRead: boolean;
}

/** What an LMS has been told and what it showed at launch, so that only what changed is said. */
export class Told {
  readonly #entries = new Map<string, Entry>();

  isNews({ element, value }: Value): boolean {
    const entry = this.#entries.get(element);
    return entry === undefined || !entry.isSure || entry.value !== value;
  }

  /** Whether a value was said before in this launch, in whatever words. */
  hasSaid(element: string): boolean {
    return this.#entries.get(element)?.isRead === false;
  }

  /** Whether an LMS that looks for differences would take this value for one that it has sent already. */
  looksSent({ element, value }: Value): boolean {
    const entry = this.#entries.get(element);
    return entry !== undefined && !entry.isSure && entry.text === value;
  }

  /** The words in which to say it now. */
  textOf(value: Value): string {
    return this.looksSent(value) ? (value.alias ?? value.value) : value.value;
  }

  read(element: string, value: string): void {
    this.#entries.set(element, { value, text: value, isSure: true, isRead: true });
  }

  said({ element, value }: Value, text: string): void {
    this.#entries.set(element, { value, text, isSure: true, isRead: false });
  }

  /** The LMS was given a passing text in place of the value. */
  unsaid({ element, value }: Value, text: string): void {
    this.#entries.set(element, { value, text, isSure: false, isRead: false });
  }

  forget(element: string): void {
    this.#entries.delete(element);
  }

  doubt(): void {
    for (const [element, entry] of this.#entries) {
      if (!entry.isRead) this.#entries.set(element, { ...entry, isSure: false });
    }
  }
}
