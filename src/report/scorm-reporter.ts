import { lmsThrew, recordTooLong } from '../problems/lms';
import type { Dialect } from './dialect';
import { Journal } from './journal';
import { readLaunch, readLearner } from './launch';
import type { Lms, ReporterOptions } from './lms';
import { Objectives } from './objectives';
import { Reading } from './reading';
import { Records } from './records';
import type { Opened, Report, Reporter, Told } from './reporter';
import { type Answer, DONE, Session } from './session';
import { Speaker } from './speaker';
import { NOTHING_HELD, raisedBy } from './standing';
import type { Value } from './value';

/** A reporter for any SCORM standard: what is said, when, and what is done about an LMS that fails. */
export function scormReporter(lms: Lms, dialect: Dialect, options: ReporterOptions = {}): Reporter {
  const conversation = new Conversation(lms, dialect, options);
  return {
    kind: dialect.kind,
    suspendDataLimit: dialect.suspendDataLimit,
    open: () => conversation.open(),
    tell: (report) => conversation.tell(report),
    doubt: () => conversation.doubt(),
    trust: () => conversation.trust(),
    stayAlive: (report) => conversation.stayAlive(report),
    readBack: () => conversation.readBack(),
    close: (report) => conversation.close(report),
  };
}

class Conversation {
  readonly #dialect: Dialect;
  readonly #session: Session;
  readonly #speaker: Speaker;
  readonly #objectives: Objectives;
  readonly #journal: Journal;
  /** `silent`: running, but nothing may be written. */
  #state: 'new' | 'open' | 'silent' | 'closed' = 'new';
  #standing = NOTHING_HELD;

  constructor(lms: Lms, dialect: Dialect, options: ReporterOptions) {
    this.#dialect = dialect;
    this.#session = new Session(lms, dialect.codes, options);
    this.#speaker = new Speaker(this.#session);
    const { objectives, interactions } = dialect.collections;
    const records = new Records(this.#session, this.#speaker, objectives);
    this.#objectives = new Objectives(records, dialect, this.#session, this.#speaker);
    this.#journal = new Journal(new Records(this.#session, this.#speaker, interactions), dialect);
  }

  open(): Opened {
    const begun = this.#session.begin(this.#dialect.elements.probe);
    if (!begun.ok) return { ok: false, problem: begun.problem };
    const { suspendData } = this.#dialect.elements;
    const read = new Reading(this.#session);
    const learner = readLearner(read, this.#dialect);
    this.#session.keepPrivate([learner.learnerId, ...learner.learnerName.split(/[\s,{}]+/)]);
    const kept = this.#session.tryRead(suspendData);
    // To take it for empty would be to begin again, and to write over what is there.
    if (kept === undefined) return { ok: false, problem: lmsThrew(this.#session.nameOfRead(suspendData)) };
    const { standing, shown } = this.#dialect.standing(read);
    this.#standing = standing;
    this.#speaker.knows({ ...shown, [suspendData]: kept });
    const launch = { ...learner, suspendData: kept, ...readLaunch(read, this.#dialect, standing.judgesFrom) };
    this.#state = launch.records ? 'open' : 'silent';
    if (launch.records) this.#begin();
    return { ok: true, launch };
  }

  tell(report: Report): Told {
    if (this.#state !== 'open') return { ok: true };
    const sent = this.#send(report);
    return sent.isPending ? firstProblem([sent.told, this.#commit()]) : sent.told;
  }

  doubt(): void {
    this.#speaker.doubt();
    this.#objectives.doubt();
    // Where an LMS sends again whatever differs from the launch, the answers that it took are safe.
    if (this.#dialect.sendsDifferences) this.#journal.doubt();
  }

  trust(): void {
    this.#speaker.trust();
    this.#journal.trust();
  }

  stayAlive(report: Report): Told {
    if (this.#state !== 'open') return { ok: true };
    const { told } = this.#sendWithTime(report);
    return firstProblem([told, this.#commit()]);
  }

  readBack(): string {
    const isRunning = this.#state === 'open' || this.#state === 'silent';
    return isRunning ? this.#session.read(this.#dialect.elements.suspendData) : '';
  }

  close(report: Report | null): Told {
    if (this.#state === 'closed' || this.#state === 'new') return { ok: true };
    const last = report && this.#state === 'open' ? this.#sendWithTime(report) : NOTHING_SENT;
    const committed = last.isPending ? this.#commit() : DONE;
    this.#state = 'closed';
    return firstProblem([last.told, committed, this.#session.end()]);
  }

  #begin(): void {
    const news = this.#dialect.beginning(this.#standing).filter((value) => this.#speaker.isNews(value));
    for (const value of news) this.#speaker.say(value);
    this.#commit();
  }

  #commit(): Answer {
    const answer = this.#session.commit();
    // Whatever was not committed may be lost: next time everything is said again.
    if (answer.ok) this.#journal.committed();
    else this.doubt();
    return answer;
  }

  /** Says what changed: what matters most first, and the answers and objectives last. */
  #send(report: Report): Sent {
    const answers = this.#journal.pending(report.interactions);
    const isBusy = answers.some((record) => this.#journal.isNew(record));
    const objectives = this.#objectives.pending(report, this.#standing, isBusy);
    this.#standing = raisedBy(report.facts, this.#standing);
    const news = this.#newsOf(report);
    const isPending = news.length + objectives.length + answers.length > 0;
    const saidBefore = [...news, ...this.#objectives.saidBefore(objectives), ...this.#journal.saidBefore(answers)];
    const unsaid = this.#dialect.sendsDifferences ? this.#speaker.unsay(saidBefore) : DONE;
    if (isPending) news.push(this.#dialect.sessionTime(report.facts));
    const said = news.map((value) => this.#speaker.say(value));
    this.#objectives.say(objectives);
    this.#journal.say(answers);
    // The LMS may still take what was to be unsaid for sent, so what was said now is no better known.
    if (!unsaid.ok) this.doubt();
    return { told: firstProblem([this.#fits(report), unsaid, ...said]), isPending };
  }

  /** Time alone is no reason to commit, so it is not pending; at the end it is said all the same. */
  #sendWithTime(report: Report): Sent {
    const sent = this.#send(report);
    const time = this.#dialect.sessionTime(report.facts);
    if (this.#speaker.isNews(time)) this.#speaker.say(time);
    return sent;
  }

  #newsOf(report: Report): Value[] {
    const isTooLong = !this.#fits(report).ok;
    return this.#dialect
      .essentials(report, this.#standing, (element) => this.#speaker.hasSaid(element))
      .filter((value) => !(isTooLong && value.element === this.#dialect.elements.suspendData))
      .filter((value) => this.#speaker.isNews(value));
  }

  /** An LMS refuses suspend data that is too long, or cuts it, which is worse: the last that fitted stays. */
  #fits({ suspendData }: Report): Told {
    const limit = this.#dialect.suspendDataLimit;
    return suspendData.length <= limit ? DONE : { ok: false, problem: recordTooLong(suspendData.length, limit) };
  }
}

interface Sent {
  readonly told: Told;
  /** Whether anything was said that is still to be committed. */
  readonly isPending: boolean;
}

const NOTHING_SENT: Sent = { told: { ok: true }, isPending: false };

function firstProblem(answers: readonly Told[]): Told {
  const failed = answers.find((answer) => !answer.ok);
  return failed && !failed.ok ? { ok: false, problem: failed.problem } : { ok: true };
}
