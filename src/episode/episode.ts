import type { Course, Module } from '../content/course';
import { moduleNotOpened } from '../problems/episode';
import type { Problem } from '../problems/problem';
import { storedRecordDamaged } from '../problems/store';
import { atPlace, settled, timeSpent } from '../record/changes';
import { encode } from '../record/codec';
import { type Facts, facts } from '../record/facts';
import { resolve } from '../record/known-ids';
import { merge } from '../record/merge';
import { newRecord } from '../record/new-record';
import type { LearningRecord } from '../record/record';
import type { Report, Reporter } from '../report/reporter';
import type { EpisodeStore } from '../store/course-store';
import type { DeviceEpisode } from '../store/device-episode';
import { type Chosen, chooseEpisode } from './choose-episode';
import { Keeper } from './keeper';
import { learnerKey } from './learner-key';
import type { Lesson, LessonEvent, LessonView } from './lesson';
import type { LessonHost } from './lesson-host';
import { SittingClock } from './sitting-clock';
import { Teller } from './teller';

/** What an episode needs of the world, so that tests can hold the world still. */
export interface EpisodeWorld {
  readonly course: Course;
  readonly store: EpisodeStore;
  readonly reporter: Reporter;
  /** Loads a module's content; fails when it has not been kept for offline use and the network is gone. */
  openModule(id: string): Promise<Module>;
  /** Epoch milliseconds, for dates. */
  date(): number;
  /** Milliseconds on a clock that only runs forwards, for durations. */
  time(): number;
  /** Random characters of `A-Za-z0-9_-`. */
  randomId(length: number): string;
  /** Runs something once the screen has been painted, so that a slow LMS never holds up what a learner sees. */
  afterPaint(work: () => void): void;
  /** Called after anything that a screen could show has changed. */
  changed(): void;
}

export type EpisodeView =
  | { readonly is: 'opening' }
  /** Work on this device that the LMS has not shown us, last changed at `since` (epoch seconds): was it this learner's? */
  | { readonly is: 'asking'; readonly since: number }
  | { readonly is: 'home' }
  | (LessonView & { readonly module: Module });

/** Where the learner's work is, as far as we know. */
export type Kept =
  /** There is no LMS: on this device. */
  | 'here'
  /** The LMS accepted it; not yet read back. */
  | 'sent'
  /** On this device; the LMS has not accepted it. */
  | 'waiting'
  /** The LMS opened this as a review: nothing is recorded. */
  | 'review'
  /** Neither on this device nor in an LMS. */
  | 'nowhere';

/** A record's clock is never below 0. */
const NEVER_RECEIVED = -1;
/** Characters of a random id: enough that two episodes, sittings or attempts of a learner never share one. */
const EPISODE_ID_LENGTH = 8;
const SHORT_ID_LENGTH = 4;

/** Runs one episode: machine events into the record, the record to the device, facts to the reporter. */
export class Episode {
  readonly #world: EpisodeWorld;
  readonly #sitting: string;
  readonly #clock: SittingClock;
  readonly #keeper: Keeper;
  readonly #teller: Teller;
  #record: LearningRecord;
  #learner = '';
  #received = NEVER_RECEIVED;
  #offer: DeviceEpisode | undefined;
  #lesson: Lesson | undefined;
  #isOpen = false;
  #isLeft = false;
  #isKeptHere = true;
  #problems: Problem[] = [];

  constructor(world: EpisodeWorld) {
    this.#world = world;
    this.#sitting = world.randomId(SHORT_ID_LENGTH);
    this.#clock = new SittingClock(world.time());
    this.#record = this.#newRecord();
    this.#keeper = new Keeper(
      world.store,
      () => this.#deviceEpisode(),
      (episode) => this.#onKept(episode),
      (problem) => this.#onNotKept(problem),
    );
    this.#teller = new Teller(
      world.reporter,
      () => this.#report(),
      world.afterPaint,
      (problem) => this.#onTold(problem),
    );
  }

  get view(): EpisodeView {
    if (this.#offer) return { is: 'asking', since: Math.floor(this.#offer.updated / 1000) };
    if (!this.#isOpen) return { is: 'opening' };
    return this.#lesson ? { ...this.#lesson.view, module: this.#lesson.module } : { is: 'home' };
  }

  get facts(): Facts {
    return facts(this.#record, this.#world.course, this.#sitting);
  }

  get kept(): Kept {
    if (this.#teller.launch?.records === false) return 'review';
    if (this.#teller.isAccepted) return 'sent';
    if (!this.#isKeptHere) return 'nowhere';
    return this.#world.reporter.kind === 'none' ? 'here' : 'waiting';
  }

  /** What the learner should be told, the oldest first. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Puts a problem away, by its code. */
  dismiss(code: string): void {
    this.#problems = this.#problems.filter((problem) => problem.code !== code);
    this.#world.changed();
  }

  /** Hears what the LMS and the device remember, and goes on from there. */
  async start(): Promise<void> {
    const { store, course, date, randomId } = this.#world;
    this.#teller.open();
    const launch = this.#teller.launch;
    const [found, learner] = await Promise.all([
      store.episodes(date()),
      learnerKey(store, launch?.learnerId ?? '', () => randomId(EPISODE_ID_LENGTH)),
    ]);
    this.#learner = learner;
    if (!found.ok) this.#onNotKept(found.problem);
    else if (found.value.damaged > 0) this.#tellLearner(storedRecordDamaged());
    const onDevice = found.ok ? found.value.episodes : [];
    const { chosen, problem } = chooseEpisode(course, launch, onDevice, learner);
    if (problem) this.#setAside(launch?.suspendData ?? '', problem);
    await this.#begin(chosen);
  }

  /** The learner's answer to the offer: yes, go on with it; no, it was somebody else's. */
  async answerOffer(isMine: boolean): Promise<void> {
    const offer = this.#offer;
    this.#offer = undefined;
    if (!offer) return;
    await this.#begin(isMine ? { is: 'resume', record: offer.record, received: offer.received } : { is: 'new' });
  }

  send(event: LessonEvent): void {
    if (this.#isLeft) return;
    this.#lesson?.send(event);
    this.#world.changed();
  }

  async openModule(id: string): Promise<void> {
    await this.#openLesson(id);
    this.#world.changed();
  }

  /** Back to the course home. */
  home(): void {
    this.#lesson?.stop();
    this.#lesson = undefined;
    this.#change(atPlace(this.#record, { module: '', at: '', within: '' }, this.#sitting), false);
    this.#world.changed();
  }

  /** Out of view: a phone may never bring the page back, so everything is said now, and nothing is ended. */
  hide(): void {
    this.#clock.hide(this.#world.time());
    if (!this.#isOpen || this.#isLeft) return;
    this.#countTime();
    this.#teller.now();
  }

  show(): void {
    this.#clock.show(this.#world.time());
  }

  /** Leaving for good: all that can be said is said before this returns. Safe to call twice. */
  leave(): void {
    if (this.#isLeft) return;
    if (this.#isOpen) this.#countTime();
    this.#isLeft = true;
    this.#teller.close();
  }

  /** Settles when everything so far is on the device, or has been refused. */
  settle(): Promise<void> {
    return this.#isOpen ? this.#keep() : Promise.resolve();
  }

  async #begin(chosen: Chosen): Promise<void> {
    if (chosen.is === 'ask') {
      this.#offer = chosen.episode;
      return this.#world.changed();
    }
    if (chosen.is === 'resume') {
      this.#record = resolve(chosen.record, this.#world.course);
      this.#received = chosen.received;
    }
    const { module } = this.#record.place.value;
    if (module !== '') await this.#openLesson(module);
    this.#isOpen = true;
    this.#keep();
    // Status comes from the record at every start, so an LMS that missed a completion hears of it now.
    this.#teller.soon();
    this.#world.changed();
  }

  /** The machines come with the first module that is opened: the course home does without them. */
  async #openLesson(id: string): Promise<void> {
    // A module that a new revision no longer has: the course home shows what there is.
    if (!this.#world.course.modules.some((module) => module.id === id)) return;
    try {
      const [{ Lesson }, module] = await Promise.all([import('./lesson'), this.#world.openModule(id)]);
      this.#lesson?.stop();
      this.#lesson = new Lesson(module, this.#lessonHost());
    } catch {
      this.#tellLearner(moduleNotOpened());
    }
  }

  #lessonHost(): LessonHost {
    return {
      record: () => this.#record,
      change: (record, isMilestone) => this.#change(record, isMilestone),
      sitting: this.#sitting,
      passMark: this.#world.course.passMark,
      newAttemptId: () => this.#world.randomId(SHORT_ID_LENGTH),
      now: () => this.#now(),
    };
  }

  #change(record: LearningRecord, isMilestone: boolean): void {
    if (record === this.#record) return;
    this.#record = settled(record, this.#world.course, this.#now());
    this.#countTime();
    const kept = this.#keep();
    if (isMilestone) void kept.then(() => this.#teller.soon());
  }

  #countTime(): void {
    this.#record = timeSpent(this.#record, this.#sitting, this.#clock.seconds(this.#world.time()));
  }

  /** A review launch changes nothing, here or in the LMS. */
  async #keep(): Promise<void> {
    if (this.#teller.launch?.records === false) return;
    await this.#keeper.keep();
  }

  #onKept(episode: DeviceEpisode): void {
    this.#isKeptHere = true;
    // Another tab may have earned something in the meantime; it is ours too.
    this.#record = merge(this.#record, episode.record);
    this.#received = Math.max(this.#received, episode.received);
  }

  #onNotKept(problem: Problem): void {
    if (this.#isKeptHere) this.#tellLearner(problem);
    this.#isKeptHere = false;
  }

  #onTold(problem: Problem | null): void {
    if (problem) this.#tellLearner(problem);
    this.#world.changed();
  }

  #setAside(value: string, problem: Problem): void {
    this.#tellLearner(problem);
    void this.#world.store.setAside(value, problem.code, this.#world.date());
  }

  /** Each thing is said once: a system that stays away is not news. */
  #tellLearner(problem: Problem): void {
    if (!this.#problems.some(({ code }) => code === problem.code)) this.#problems = [...this.#problems, problem];
  }

  #report(): Report {
    const { course, reporter } = this.#world;
    return { facts: this.facts, suspendData: encode(this.#record, course, reporter.suspendDataLimit) };
  }

  #deviceEpisode(): DeviceEpisode {
    const { date } = this.#world;
    return { record: this.#record, learner: this.#learner, received: this.#received, updated: date() };
  }

  #newRecord(): LearningRecord {
    const { course, randomId } = this.#world;
    const episode = randomId(EPISODE_ID_LENGTH);
    return newRecord({ course: course.id, episode, started: this.#now(), by: this.#sitting });
  }

  #now(): number {
    return Math.floor(this.#world.date() / 1000);
  }
}
