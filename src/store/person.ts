/**
 * Somebody who learns on this device without an LMS. There is no password and no proof: whoever has
 * the device can open a name, and the page that asks says so.
 */
export interface Person {
  /** Random, 8 characters; `BEFORE_NAMES` for whoever's work was here before names were asked. */
  readonly id: string;
  /** Of their own choice, tidied, 1 to 40 characters; '' for whoever's work was here before names were asked. */
  readonly name: string;
  /** When they last went on, in epoch milliseconds. */
  readonly used: number;
  /** Who they are to the completion file: they gave it for that. Absent until they agree. */
  readonly forFile?: string;
}

/**
 * The one id that is not random, because a page of version 1 that is still open may write after the
 * database has been upgraded, and knows of no people: what it writes finds its owner again by this.
 */
export const BEFORE_NAMES = 'before';

/** Whether a value from the database really is a person. */
export function isPerson(value: unknown): value is Person {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, used, forFile } = value as Partial<Record<keyof Person, unknown>>;
  return (
    typeof id === 'string' &&
    id !== '' &&
    typeof name === 'string' &&
    typeof used === 'number' &&
    (forFile === undefined || typeof forFile === 'string')
  );
}
