import type { Facts } from '../record/facts';
import type { Dialect, Standing } from './dialect';
import {
  milestoneOf,
  type ObjectiveResult,
  type ObjectiveStanding,
  objectiveResults,
  raised,
} from './objective-result';
import { Reading } from './reading';
import type { Records, RecordToSay } from './records';
import type { Report } from './reporter';
import type { Session } from './session';
import type { Speaker } from './speaker';
import type { Value } from './value';

/**
 * One objective for each module and learning outcome, told at milestones only: an answer must stay
 * small. Objectives that the LMS made from a manifest, or kept from an earlier launch, are found by id.
 */
export class Objectives {
  readonly #records: Records;
  readonly #dialect: Dialect;
  readonly #session: Session;
  readonly #speaker: Speaker;
  readonly #best = new Map<string, ObjectiveResult>();
  #milestone: string | null = null;
  #isSearched = false;
  #isInDoubt = false;

  constructor(records: Records, dialect: Dialect, session: Session, speaker: Speaker) {
    this.#records = records;
    this.#dialect = dialect;
    this.#session = session;
    this.#speaker = speaker;
  }

  /**
   * @param standing - what the LMS held before this telling.
   * @param isBusy - a new answer is being told: what is only in doubt can wait for a quieter telling.
   */
  pending(report: Report, standing: Standing, isBusy: boolean): RecordToSay[] {
    const milestone = milestoneOf(report.facts);
    const isReached = this.#milestone === null ? isAhead(report.facts, standing) : milestone !== this.#milestone;
    this.#milestone = milestone;
    const isDue = isReached || (this.#isInDoubt && !isBusy);
    if (!isDue || !this.#isThere()) return [];
    this.#isInDoubt = false;
    return objectiveResults(report)
      .filter(({ id }) => isReached || this.#best.has(id))
      .map((result) => this.#toSay(this.#raise(result)))
      .filter((record) => this.#records.hasNews(record));
  }

  saidBefore(records: readonly RecordToSay[]): Value[] {
    return this.#records.saidBefore(records);
  }

  say(records: readonly RecordToSay[]): void {
    for (const record of records) this.#records.say(record);
  }

  doubt(): void {
    this.#isInDoubt = true;
  }

  #toSay(best: ObjectiveResult): RecordToSay {
    return { id: best.id, values: (at) => this.#dialect.objective(at, best) };
  }

  /** The records' ids are read when they are first needed, which in most launches is never. */
  #isThere(): boolean {
    if (!this.#records.isKept()) return false;
    if (!this.#isSearched) this.#search();
    return true;
  }

  #search(): void {
    this.#isSearched = true;
    const { limit } = this.#dialect.collections.objectives;
    for (let number = 0; number < Math.min(this.#records.size, limit); number++) {
      const element = `${this.#records.at(number)}id`;
      const id = this.#session.read(element);
      if (id === '') continue;
      this.#records.found(id, number);
      this.#speaker.knows({ [element]: id });
    }
  }

  #raise(result: ObjectiveResult): ObjectiveResult {
    const before = this.#best.get(result.id) ?? this.#held(result.id);
    const best = before ? raised(result, before) : result;
    this.#best.set(result.id, best);
    return best;
  }

  #held(id: string): ObjectiveStanding | null {
    const at = this.#records.placeOf(id);
    if (at === null) return null;
    const { standing, shown } = this.#dialect.objectiveStanding(at, new Reading(this.#session));
    this.#speaker.knows(shown);
    return standing;
  }
}

/** Whether the facts hold something earned that the LMS does not show: work that was finished elsewhere. */
function isAhead({ completed, success, score }: Facts, standing: Standing): boolean {
  if (completed && !standing.isCompleted) return true;
  if (completed && success === 'passed' && !standing.isPassed) return true;
  return score !== null && score > (standing.raw ?? -1);
}
