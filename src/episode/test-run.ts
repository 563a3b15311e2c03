import type { Module } from '../content/course';
import { isRight } from '../content/mark';
import type { Question } from '../content/question';
import { drawQuestions } from '../machine/draw';
import { type Draw, resumeTest, score, type TestActor, type TestEvent } from '../machine/test-machine';
import { questionAt, testView } from '../machine/test-view';
import type { TestView } from '../machine/view';
import { answered, attemptFinished, attemptStarted } from '../record/changes';
import { emptyModule } from '../record/new-record';
import type { Attempt, ModuleRecord } from '../record/record';
import { interactionOf } from './interaction-of';
import type { LessonHost } from './lesson-host';

/** One attempt at a module's test: runs its machine, and writes what happens into the record. */
export class TestRun {
  readonly #module: Module;
  readonly #host: LessonHost;
  readonly #attempt: string;
  readonly #draw: Draw;
  readonly #actor: TestActor;
  /** When the question on the screen came up, in epoch milliseconds. */
  #shownAt: number;

  /**
   * @param attempt - the id of an attempt in the record, or of one that is yet to begin.
   * @param at - the question that was on the screen; '' when none was.
   */
  constructor(module: Module, host: LessonHost, attempt: string, at: string) {
    this.#module = module;
    this.#host = host;
    this.#attempt = attempt;
    const begun = this.#attempts()[attempt];
    this.#draw = { questions: questionsOf(module, begun?.questions ?? this.#drawn()), passMark: host.passMark };
    this.#actor = resumeTest(this.#draw, {
      started: begun !== undefined,
      at,
      answers: responsesOf(begun),
      ended: begun?.finished ? endOf(begun.finished.passed) : null,
    });
    this.#actor.start();
    this.#shownAt = host.date();
  }

  get view(): TestView {
    return testView(this.#draw, this.#actor.getSnapshot(), this.#attempt);
  }

  /** The id of the question on the screen; '' before the first and after the last. */
  get at(): string {
    return questionAt(this.#actor.getSnapshot());
  }

  send(event: TestEvent): void {
    if (!this.#actor.getSnapshot().can(event)) return;
    this.#actor.send(event);
    if (event.type === 'answer') this.#answered(event.question, event.response);
    else this.#shownAt = this.#host.date();
    if (event.type === 'start') this.#begun();
    if (event.type === 'next') this.#perhapsEnded();
  }

  stop(): void {
    this.#actor.stop();
  }

  #begun(): void {
    const questions = this.#draw.questions.map(({ id }) => id);
    const earlier = Object.values(this.#attempts()).map(({ started }) => started + 1);
    // After every other attempt, even where the clock has been set back: the latest is the one to come back to.
    const started = Math.max(this.#host.now(), ...earlier);
    const begun = { started, questions };
    this.#host.change(attemptStarted(this.#host.record(), this.#module.id, this.#attempt, begun), false);
  }

  #answered(questionId: string, response: string): void {
    const question = this.#draw.questions.find(({ id }) => id === questionId);
    if (!question) return;
    const answer = { response, right: isRight(question, response) };
    const at = this.#host.date();
    const latency = Math.max(0, at - this.#shownAt) / 1000;
    this.#host.answered(interactionOf(question, this.#attempt, { ...answer, at, latency }));
    this.#host.change(answered(this.#host.record(), this.#module.id, this.#attempt, questionId, answer), true);
  }

  #perhapsEnded(): void {
    const snapshot = this.#actor.getSnapshot();
    if (snapshot.value !== 'passed' && snapshot.value !== 'failed') return;
    const { percent, passed } = score(this.#draw, snapshot.context);
    const finished = { at: this.#host.now(), score: percent, passed };
    this.#host.change(attemptFinished(this.#host.record(), this.#module.id, this.#attempt, finished), true);
  }

  #attempts(): ModuleRecord['attempts'] {
    return (this.#host.record().modules[this.#module.id] ?? emptyModule).attempts;
  }

  #drawn(): string[] {
    const earlier = Object.values(this.#attempts()).map(({ questions }) => questions);
    return drawQuestions(this.#module, this.#attempt, earlier);
  }
}

/** Questions that a revision has taken out of the bank are left out of the attempt, and so of its score. */
function questionsOf(module: Module, ids: readonly string[]): Question[] {
  return ids.flatMap((id) => module.questions.filter((question) => question.id === id));
}

function responsesOf(attempt: Attempt | undefined): Record<string, string> {
  const answers = Object.entries(attempt?.answers ?? {});
  return Object.fromEntries(answers.map(([id, { response }]) => [id, response]));
}

function endOf(passed: boolean): 'passed' | 'failed' {
  return passed ? 'passed' : 'failed';
}
