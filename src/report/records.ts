import type { Collection } from './dialect';
import { Reading } from './reading';
import type { Session } from './session';
import type { Speaker } from './speaker';
import type { Value } from './value';

/** One record of a numbered collection: an interaction or an objective. */
export interface RecordToSay {
  readonly id: string;
  /** @param at - the record's place, with its number and a dot. The first value is the record's id. */
  values(at: string): readonly Value[];
}

/** A guess: an LMS that refuses three ids in a row for some reason of its own will refuse the fourth. */
const REFUSALS = 3;

/**
 * A numbered collection of an LMS's data. Nothing about it may stand in the way of a status: what the
 * LMS refuses is left out, and a collection that it does not keep is left alone.
 */
export class Records {
  readonly #session: Session;
  readonly #speaker: Speaker;
  readonly #collection: Collection;
  readonly #numbers = new Map<string, number>();
  #count: number | null = null;
  #added = 0;
  #refusals = 0;

  constructor(session: Session, speaker: Speaker, collection: Collection) {
    this.#session = session;
    this.#speaker = speaker;
    this.#collection = collection;
  }

  /** How many records this launch has added. */
  get added(): number {
    return this.#added;
  }

  isKept(): boolean {
    this.#count ??= this.#readCount();
    return this.#count >= 0 && this.#refusals < REFUSALS;
  }

  hasRoom(): boolean {
    return this.isKept() && (this.#count ?? 0) < this.#collection.limit;
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  /** How many records the LMS holds. */
  get size(): number {
    return this.isKept() ? (this.#count ?? 0) : 0;
  }

  at(number: number): string {
    return `${this.#collection.at}${number}.`;
  }

  /** Where a record is; null when the LMS does not have it. */
  placeOf(id: string): string | null {
    const number = this.#numbers.get(id);
    return number === undefined ? null : this.at(number);
  }

  /** A record that the LMS had before. */
  found(id: string, number: number): void {
    this.#numbers.set(id, number);
  }

  /** Whether anything of a record is still to be said. */
  hasNews(record: RecordToSay): boolean {
    const at = this.placeOf(record.id);
    return at === null ? this.hasRoom() : record.values(at).some((value) => this.#speaker.isNews(value));
  }

  /** What the LMS may only think it has sent; see `Speaker.unsay`. */
  saidBefore(records: readonly RecordToSay[]): Value[] {
    return records.flatMap((record) => {
      const at = this.placeOf(record.id);
      return at === null ? [] : record.values(at);
    });
  }

  say(record: RecordToSay): void {
    const known = this.#numbers.get(record.id);
    if (known === undefined && !this.hasRoom()) return;
    const number = known ?? this.#count ?? 0;
    const [id, ...fields] = record.values(this.at(number));
    if (id && known === undefined && !this.#isTaken(id, record.id, number)) return;
    const news = known === undefined || !id ? fields : [id, ...fields];
    for (const value of news) if (this.#speaker.isNews(value)) this.#speaker.say(value);
  }

  /** The id of a new record goes first, and without it nothing else of the record can be said. */
  #isTaken(value: Value, id: string, number: number): boolean {
    const answer = this.#speaker.say({ ...value, isOptional: false });
    if (!answer.ok || this.#session.lacks(value.element)) {
      this.#refusals += answer.ok ? REFUSALS : 1;
      return false;
    }
    this.#numbers.set(id, number);
    this.#count = number + 1;
    this.#added++;
    this.#refusals = 0;
    return true;
  }

  /** -1 when the LMS does not keep the collection at all. */
  #readCount(): number {
    const { at, isOptional } = this.#collection;
    if (isOptional && this.#session.read(`${at}_children`) === '') return -1;
    return new Reading(this.#session).parsed(`${at}_count`, wholeNumber) ?? 0;
  }
}

function wholeNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}
