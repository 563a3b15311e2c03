import { type Answer, DONE, type Session } from './session';
import { Told } from './told';
import type { Value } from './value';

/** Says values to an LMS: only what changed, and in other words what it may only think it has sent. */
export class Speaker {
  readonly #session: Session;
  readonly #told = new Told();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The LMS shows these already. */
  knows(shown: Readonly<Record<string, string>>): void {
    for (const [element, value] of Object.entries(shown)) this.#told.read(element, value);
  }

  isNews(value: Value): boolean {
    return this.#told.isNews(value);
  }

  hasSaid(element: string): boolean {
    return this.#told.hasSaid(element);
  }

  doubt(): void {
    this.#told.doubt();
  }

  trust(): void {
    this.#told.trust();
  }

  say(value: Value): Answer {
    const text = this.#told.textOf(value) ?? value.value;
    const answer = this.#session.set(value.element, text);
    // A format that was refused once is refused again; what matters is said again until it is taken.
    // A call that got no answer at all is no refusal, whatever it was about: the LMS may be gone.
    const isSettled = answer.ok || (value.isOptional === true && answer.code !== '');
    if (isSettled) this.#told.said(value, text);
    else if (answer.code === '') this.#told.mayHave(value.element, text);
    else this.#told.refused(value.element);
    return isSettled ? DONE : answer;
  }

  /**
   * Puts passing values in the place of those that the LMS would take for sent, and commits them, so
   * that the right ones differ again. Moodle's SCORM 1.2 compares at each commit, and remembers what
   * it tried to send as sent.
   */
  unsay(values: readonly Value[]): Answer {
    const stuck = values.filter((value) => interimOf(value) !== undefined && this.#told.textOf(value) === null);
    if (stuck.length === 0) return DONE;
    const answers = stuck.map((value) => this.#session.set(value.element, interimOf(value) ?? ''));
    const committed = this.#session.commit();
    // Without a commit, or without an answer, the LMS still takes the right ones for sent.
    if (!committed.ok) return committed;
    const unsaid = stuck.filter((_, index) => answers[index]?.ok);
    for (const value of unsaid) this.#told.unsaid(value, interimOf(value) ?? '');
    return answers.find((answer) => !answer.ok && answer.code === '') ?? DONE;
  }
}

function interimOf({ interim, alias }: Value): string | undefined {
  return interim ?? alias;
}
