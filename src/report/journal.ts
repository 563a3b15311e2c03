import type { Dialect } from './dialect';
import type { Interaction } from './interaction';
import type { Records, RecordToSay } from './records';
import type { Value } from './value';

/**
 * Answers of one telling. A post to Moodle made while the page closes holds about 30 interactions
 * (60 were lost), and PHP takes 1,000 variables a post: ten, of about ten variables each, leave room.
 */
const PER_TELLING = 10;
/** Answers that may wait for a commit that works, by the same measure. */
const UNCOMMITTED = 30;

/** The learner's answers, each told once, the oldest first, a few at a time. */
export class Journal {
  readonly #records: Records;
  readonly #dialect: Dialect;
  readonly #said = new Set<string>();
  readonly #arrived = new Set<string>();
  #uncommitted = 0;

  constructor(records: Records, dialect: Dialect) {
    this.#records = records;
    this.#dialect = dialect;
  }

  /**
   * What is still to be told, as much of it as one telling may carry. New answers come first: those
   * in doubt wait for a telling that has no new one, so that an answer stays small.
   */
  pending(interactions: readonly Interaction[]): RecordToSay[] {
    const waiting = interactions.filter(({ id }) => !this.#said.has(id) && !this.#arrived.has(id));
    if (waiting.length === 0 || !this.#records.isKept()) return [];
    const news = waiting.filter(({ id }) => !this.#records.has(id) && this.#hasRoom());
    const again = waiting.filter(({ id }) => this.#records.has(id));
    return (news.length > 0 ? news : again)
      .slice(0, Math.min(PER_TELLING, UNCOMMITTED - this.#uncommitted))
      .map((interaction) => ({
        id: interaction.id,
        values: (at: string): readonly Value[] => this.#dialect.interaction(at, interaction),
      }));
  }

  /** Whether a record has never been told. */
  isNew({ id }: RecordToSay): boolean {
    return !this.#records.has(id);
  }

  saidBefore(records: readonly RecordToSay[]): Value[] {
    return this.#records.saidBefore(records);
  }

  say(records: readonly RecordToSay[]): void {
    for (const record of records) {
      if (this.#records.has(record.id) || this.#hasRoom()) this.#sayOne(record);
    }
  }

  committed(): void {
    this.#uncommitted = 0;
  }

  doubt(): void {
    this.#said.clear();
  }

  trust(): void {
    for (const id of this.#said) this.#arrived.add(id);
  }

  #sayOne(record: RecordToSay): void {
    this.#records.say(record);
    if (!this.#records.has(record.id)) return;
    this.#said.add(record.id);
    this.#uncommitted++;
  }

  #hasRoom(): boolean {
    return this.#records.hasRoom() && this.#records.added < this.#dialect.interactionLimit;
  }
}
