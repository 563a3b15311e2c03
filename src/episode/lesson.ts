import type { Module } from '../content/course';
import { moduleForRole } from '../content/module-for-role';
import { TEST } from '../content/places';
import type { Role } from '../content/role';
import type { ModuleEvent } from '../machine/module-setup';
import { type ModuleActor, type ModuleSnapshot, resumeModule, savedBlocks } from '../machine/saved-module';
import { placeOf, screenView } from '../machine/screen-view';
import type { TestEvent } from '../machine/test-machine';
import type { ScreenView, TestView } from '../machine/view';
import { atPlace, blockShows, screenSeen } from '../record/changes';
import { emptyModule } from '../record/new-record';
import type { Attempt, LearningRecord, ModuleRecord } from '../record/record';
import type { OutcomeResult } from '../report/reporter';
import type { LessonHost } from './lesson-host';
import { outcomeResults } from './outcome-results';
import { TestRun } from './test-run';

/** Everything that a learner can do in a module. */
export type LessonEvent = ModuleEvent | TestEvent | { readonly type: 'retake' };

export type LessonView =
  | { readonly is: 'screen'; readonly view: ScreenView }
  | { readonly is: 'test'; readonly view: TestView }
  | { readonly is: 'finished' };

/** One module being taken: runs its machines, and writes what they say happened into the record. */
export class Lesson {
  readonly module: Module;
  readonly #host: LessonHost;
  readonly #actor: ModuleActor;
  #test: TestRun | undefined;
  #blocks: Record<string, string>;

  /**
   * @param whole - the module as every role together meets it.
   * @param role - the role in which it is taken; undefined where the course names none.
   */
  constructor(whole: Module, role: Role | undefined, host: LessonHost) {
    const module = moduleForRole(whole, role);
    this.module = module;
    this.#host = host;
    const { blocks, seen, passed } = this.#record();
    const { place } = host.record();
    const saved = Object.entries(blocks).map(([id, stamped]) => [id, stamped.value]);
    this.#actor = resumeModule(module, {
      at: place.value.module === module.id ? place.value.at : '',
      seen,
      passed: passed !== null,
      blocks: Object.fromEntries(saved),
    });
    this.#blocks = savedBlocks(this.#actor.getSnapshot());
    this.#actor.on('screenSeen', ({ screen }) => this.#change(screenSeen(host.record(), module.id, screen), true));
    // Resumed at the test: whatever was on the screen, a result included, is shown again.
    if (this.#isAtTest()) this.#enterTest(this.#lastAttempt());
    this.#actor.subscribe((snapshot) => this.#follow(snapshot));
    this.#actor.start();
  }

  get view(): LessonView {
    const screen = screenView(this.module, this.#actor.getSnapshot());
    if (screen) return { is: 'screen', view: screen };
    return this.#test ? { is: 'test', view: this.#test.view } : { is: 'finished' };
  }

  /** What its learning outcomes' questions have shown so far. */
  get outcomes(): OutcomeResult[] {
    return outcomeResults(this.module, this.#record());
  }

  send(event: LessonEvent): void {
    if (event.type === 'retake') this.#retake();
    else if (this.#test && isTestEvent(event)) this.#sendToTest(this.#test, event);
    else this.#actor.send(event as ModuleEvent);
  }

  stop(): void {
    this.#actor.stop();
    this.#test?.stop();
  }

  #sendToTest(test: TestRun, event: TestEvent): void {
    test.send(event);
    if (this.#record().passed !== null) this.#actor.send({ type: 'passed' });
    this.#keepPlace();
  }

  /** Writes what a new snapshot of the module shows: first the blocks that changed, then the place. */
  #follow(snapshot: ModuleSnapshot): void {
    const blocks = savedBlocks(snapshot);
    for (const [id, state] of Object.entries(blocks)) {
      if (state === this.#blocks[id]) continue;
      this.#change(blockShows(this.#host.record(), this.module.id, id, state, this.#host.sitting), true);
    }
    this.#blocks = blocks;
    if (this.#isAtTest() && !this.#test) this.#enterTest(this.#attemptToGoOnWith());
    if (!this.#isAtTest()) this.#leaveTest();
    this.#keepPlace();
  }

  #enterTest(attempt: string | undefined): void {
    const { within } = this.#host.record().place.value;
    this.#test = new TestRun(this.module, this.#host, attempt ?? this.#host.newAttemptId(), within);
  }

  #leaveTest(): void {
    this.#test?.stop();
    this.#test = undefined;
  }

  #retake(): void {
    if (this.#test?.view.is !== 'result') return;
    this.#leaveTest();
    this.#enterTest(undefined);
    this.send({ type: 'start' });
  }

  /** Coming from a screen: an attempt under way goes on, a pass is shown again, a fail makes room for a new one. */
  #attemptToGoOnWith(): string | undefined {
    const last = this.#lastAttempt();
    const finished = last === undefined ? null : this.#record().attempts[last]?.finished;
    return finished && !finished.passed ? undefined : last;
  }

  /** The attempt begun last; a tie goes to the greater id, so that every copy of the record agrees. */
  #lastAttempt(): string | undefined {
    const all: [string, Attempt][] = Object.entries(this.#record().attempts);
    const attempts = all.filter(([, attempt]) => this.#canBeShown(attempt));
    attempts.sort(([idA, a], [idB, b]) => a.started - b.started || (idA < idB ? -1 : 1));
    return attempts.at(-1)?.[0];
  }

  /** An attempt under way whose questions have all been replaced since has nothing left to ask. */
  #canBeShown({ finished, questions }: Attempt): boolean {
    return finished !== null || this.module.questions.some(({ id }) => questions.includes(id));
  }

  #keepPlace(): void {
    const at = placeOf(this.#actor.getSnapshot());
    const place = { module: this.module.id, at, within: this.#test?.at ?? '' };
    // The LMS hears of every move, so that its copy alone brings the learner back to the same place.
    this.#change(atPlace(this.#host.record(), place, this.#host.sitting), true);
  }

  #change(record: LearningRecord, isMilestone: boolean): void {
    if (record !== this.#host.record()) this.#host.change(record, isMilestone);
  }

  #record(): ModuleRecord {
    return this.#host.record().modules[this.module.id] ?? emptyModule;
  }

  #isAtTest(): boolean {
    return placeOf(this.#actor.getSnapshot()) === TEST;
  }
}

function isTestEvent(event: LessonEvent): event is TestEvent {
  return event.type === 'start' || event.type === 'answer' || event.type === 'next';
}
