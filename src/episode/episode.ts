import type { Course } from '../content/course';
import { courseForRole, roleIn } from '../content/course-for-role';
import type { Role } from '../content/role';
import { carryNotRecorded } from '../problems/episode';
import type { Outcome, Problem } from '../problems/problem';
import { suspendDataNewer } from '../problems/record';
import { learnerRemoved, storageBlocked, storageFull, storedRecordDamaged } from '../problems/store';
import { adopt } from '../record/adopt';
import { atPlace, roleChosen, settled, timeSpent } from '../record/changes';
import { decode, encode } from '../record/codec';
import { type Facts, facts } from '../record/facts';
import { resolve } from '../record/known-ids';
import { merge } from '../record/merge';
import { newRecord } from '../record/new-record';
import type { LearningRecord } from '../record/record';
import { amountOfWork, holdsWorkOf } from '../record/work';
import type { Report } from '../report/reporter';
import type { Declined, DeviceEpisode } from '../store/device-episode';
import { chooseEpisode, type Settled } from './choose-episode';
import type { Connection } from './connection';
import type { EpisodeView, Kept } from './episode-view';
import type { EpisodeWorld } from './episode-world';
import { Keeper } from './keeper';
import { learnerKey } from './learner-key';
import type { LessonEvent } from './lesson';
import type { LessonHost } from './lesson-host';
import { Notices } from './notices';
import { OpenLesson } from './open-lesson';
import { Opening } from './opening';
import { SittingClock } from './sitting-clock';
import { Teller } from './teller';

/** A record's clock is never below 0. */
const NEVER_RECEIVED = -1;
/** A device that takes longer to write holds nobody up: they go on, and it is kept when it is kept. A guess. */
const PATIENCE_MS = 1000;
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
  readonly #notices = new Notices();
  readonly #opening: Opening;
  readonly #lesson: OpenLesson;
  #course: Course;
  #record: LearningRecord;
  /** The record as the LMS's own data showed it at launch. */
  #shownBack: LearningRecord | undefined;
  #learner = '';
  /** Whose it is on this device; '' while only an LMS knows. */
  #person: string;
  #received = NEVER_RECEIVED;
  #declined: Declined = {};
  /** When this page last changed it, in epoch milliseconds; 0 while it has not. */
  #changedAt: number;
  #isOpen = false;
  #isLeft = false;
  #isKeptHere = true;
  #isRemoved = false;
  #isPast = false;
  /** What is on the screen is still being written: the device takes long, or has to be given all of it again. */
  #isLate = false;
  /** The record as it was last packed: a retry says the same again. */
  #packed: { readonly record: LearningRecord; readonly suspendData: string } | undefined;

  constructor(world: EpisodeWorld) {
    this.#world = world;
    this.#course = world.course;
    this.#person = world.person;
    this.#changedAt = world.date();
    this.#sitting = world.randomId(SHORT_ID_LENGTH);
    this.#clock = new SittingClock(world.time());
    this.#record = this.#newRecord();
    this.#keeper = new Keeper(
      world.store,
      () => this.#deviceEpisode(),
      (episode) => this.#onKept(episode),
      (problem) => this.#onNotKept(problem),
    );
    this.#teller = new Teller(world.reporter, world, {
      report: () => this.#report(),
      stillReading: () => {
        this.#countTime();
        void this.#keep();
        return this.#report();
      },
      heard: (problem) => this.#onTold(problem),
      altered: (shown) => this.#onAltered(shown),
    });
    this.#opening = new Opening(world, {
      takeUp: (chosen) => this.#takeUp(chosen),
      owned: (offer) => this.#own(offer),
      begin: (isLate) => this.#begin(isLate),
      lost: () => this.leave(),
      isReview: () => this.#isReview,
    });
    this.#lesson = new OpenLesson(world, this.#notices, () => this.#lessonHost());
  }

  get view(): EpisodeView {
    const asked = this.#opening.view;
    if (asked) return asked;
    if (!this.#isOpen) return { is: 'opening' };
    return this.#lesson.view ?? { is: 'home' };
  }

  /** The course as the learner's role meets it, with the pass mark that the LMS sets where it sets one. */
  get course(): Course {
    return courseForRole(this.#course, this.#record.role?.value);
  }

  /** The course as every role together meets it: what work from elsewhere is read against. */
  get wholeCourse(): Course {
    return this.#course;
  }

  /** The role in which the course is taken; undefined in a course that names none. */
  get role(): Role | undefined {
    return roleIn(this.#course, this.#record.role?.value);
  }

  /** Whether the role is still a guess: there are several, and neither the launch nor the learner has said. */
  get isRoleGuessed(): boolean {
    const { roles = [] } = this.#course;
    return roles.length > 1 && !roles.some(({ id }) => id === this.#record.role?.value);
  }

  get facts(): Facts {
    return facts(this.#record, this.#course, this.#sitting);
  }

  /** What the learner has done, as it is now: to be taken elsewhere. */
  get record(): LearningRecord {
    return this.#record;
  }

  /** How things stand with the LMS. */
  get connection(): Connection {
    return this.#teller.connection;
  }

  get kept(): Kept {
    if (this.#isReview) return 'review';
    if (this.#shownBack && holdsWorkOf(this.#shownBack, this.#record)) return 'received';
    if (this.#isLate) return 'keeping';
    if (this.connection.is === 'connected') return 'sent';
    if (!this.#isKeptHere) return 'nowhere';
    return this.#world.reporter.kind === 'none' ? 'here' : 'waiting';
  }

  get #isReview(): boolean {
    return this.#teller.launch?.records === false;
  }

  /** What the learner should be told, the oldest first. */
  get problems(): readonly Problem[] {
    return this.#notices.all;
  }

  /** Tells the learner of something that the page found out. */
  note(problem: Problem): void {
    this.#notices.tell(problem);
    this.#world.changed();
  }

  /** Puts a problem away, by its code. */
  dismiss(code: string): void {
    this.#notices.dismiss(code);
    this.#world.changed();
  }

  /** Hears what the LMS and the device remember, and goes on from there. */
  async start(): Promise<void> {
    const { store, course, date, randomId, reporter } = this.#world;
    this.#teller.open();
    const { launch } = this.#teller;
    if (launch?.passMark != null) this.#course = { ...course, passMark: launch.passMark };
    const [found, learner] = await Promise.all([
      store.episodes(date()),
      learnerKey(store, launch?.learnerId ?? '', () => randomId(EPISODE_ID_LENGTH)),
    ]);
    this.#learner = learner;
    if (!found.ok) this.#onNotKept(found.problem);
    else if (found.value.damaged > 0) this.#notices.tell(storedRecordDamaged());
    const onDevice = found.ok ? found.value.episodes : [];
    const said = reporter.kind === 'none' ? null : (launch ?? 'refused');
    const { chosen, problem } = chooseEpisode(course, said, onDevice, { person: this.#person, learner });
    if (problem) this.#setAside(launch?.suspendData ?? '', problem);
    // A later build wrote it: this one, kept offline since before, must not put less in its place.
    if (problem?.code === suspendDataNewer().code) this.#teller.silence();
    await this.#opening.choose(chosen);
  }

  /** The learner's answer to the offers: the id of the episode that is theirs, or null when none of them is. */
  async answerOffer(episode: string | null): Promise<void> {
    await this.#opening.answerOffer(episode);
  }

  /** The learner goes on in this page, whatever other page has the course open. */
  async takeOver(): Promise<void> {
    await this.#opening.takeOver();
  }

  send(event: LessonEvent): void {
    if (this.#isLeft) return;
    this.#lesson.send(event);
    this.#showOnceKept();
  }

  /** Opens a module where the learner left it; from its own end it is looked at again, from the first screen. */
  async openModule(id: string): Promise<void> {
    const { view } = this;
    if (view.is === 'finished' && view.module.id === id) {
      return this.send({ type: 'goTo', screen: view.module.screens[0]?.id ?? '' });
    }
    await this.#lesson.open(id);
    this.#showOnceKept();
  }

  /** The learner says which role is theirs. What they have done stays done: what there is to do changes. */
  chooseRole(role: string): void {
    if (this.#isLeft || !this.#course.roles?.some(({ id }) => id === role)) return;
    // A module that is open was opened for the role before.
    this.#lesson.close();
    this.#change(roleChosen(this.#record, role, this.#sitting), true);
    this.#showOnceKept();
  }

  /** Back to the course home. */
  home(): void {
    this.#lesson.close();
    this.#change(atPlace(this.#record, { module: '', at: '', within: '' }, this.#sitting), true);
    this.#showOnceKept();
  }

  /**
   * Takes in work from elsewhere that the learner has said is theirs: merged, then kept on this
   * device, then told to the LMS. See `adopt` for what becomes of the episode.
   *
   * @returns whether there was anything new in it; the problem when nothing can be recorded here.
   */
  async bringIn(carried: LearningRecord): Promise<Outcome<'new' | 'had'>> {
    const here = await this.#onDevice(carried.episode);
    const isPastHere = this.#world.reporter.kind === 'none' && here?.isPast === true;
    // A write of the episode as it was must not come back to another one.
    await this.settle();
    if (!this.#isOpen || this.#isLeft || this.#isReview) return { ok: false, problem: carryNotRecorded() };
    const before = this.#record;
    // What they finished before they began again is here already, and must not finish it for them.
    if (isPastHere && here.person === this.#person && holdsWorkOf(here.record, resolve(carried, this.#course)))
      return { ok: true, value: 'had' };
    // One code in two people's hands: each goes on with an episode of their own, or they would share what comes next.
    const theirs = isPastHere || this.#isAnothers(here) ? { ...carried, episode: before.episode } : carried;
    const after = adopt(before, resolve(theirs, this.#course));
    if (after === before) return { ok: true, value: 'had' };
    this.#record = settled(after, this.#course, this.#now());
    this.#changedAt = this.#world.date();
    if (after.episode !== before.episode) await this.#becomeAnother();
    this.home();
    await this.#keep();
    this.#teller.soon();
    return { ok: true, value: 'new' };
  }

  /** Out of view: a phone may never bring the page back, so everything is said now, and nothing is ended. */
  hide(): void {
    this.#clock.hide(this.#world.time());
    if (!this.#isOpen || this.#isLeft) return;
    this.#countTime();
    void this.#keep();
    this.#teller.now();
  }

  show(): void {
    this.#clock.show(this.#world.time());
  }

  /** The network is back: what waits is told now. */
  reconnect(): void {
    this.#teller.retry();
  }

  /** Leaving for good: all that can be said is said before this returns. Safe to call twice. */
  leave(): void {
    if (this.#isLeft) return;
    this.#isLeft = true;
    this.#opening.close();
    if (this.#isOpen) {
      this.#countTime();
      void this.#keep();
    }
    // Until the record is there, all that could be said is an empty one, in the place of the LMS's own.
    this.#teller.close(this.#isOpen ? this.#report() : null);
  }

  /**
   * Leaves, and settles once everything is on the device, and another learner or another page can go on.
   *
   * @param last - what is done to the device in between, such as to remove the learner from it.
   */
  async end(last: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    this.leave();
    await this.settle();
    await last();
    this.#opening.release();
  }

  /** Whether its learner has been removed from this device, in another page: nothing of theirs is to be shown. */
  get isRemoved(): boolean {
    return this.#isRemoved;
  }

  /** Whether its learner has begun the course again, in another page without an LMS: that is gone on with, not this. */
  get isPast(): boolean {
    return this.#isPast && this.#world.reporter.kind === 'none';
  }

  /** Settles when everything so far is on the device, or has been refused. */
  settle(): Promise<void> {
    return this.#isOpen ? this.#keep() : Promise.resolve();
  }

  /** What was on the device is gone: all of it is kept again, and is not called saved until it is. */
  async keepAgain(): Promise<void> {
    if (!this.#isOpen || this.#isReview) return;
    this.#isLate = true;
    this.#world.changed();
    await this.#keep();
    this.#isLate = false;
    this.#world.changed();
  }

  #takeUp(chosen: Settled): string {
    this.#declined = chosen.declined;
    if (chosen.is === 'resume') {
      this.#record = settled(resolve(chosen.record, this.#course), this.#course, this.#now());
      this.#received = chosen.received;
      this.#shownBack = chosen.shownBack;
      this.#person = chosen.person;
      this.#isPast = chosen.isPast === true;
      this.#changedAt = 0;
    }
    return this.#record.episode;
  }

  /** Work that a learner of the LMS has taken up is offered to no other learner of it, whatever it goes on as. */
  #own(offer: DeviceEpisode): void {
    if (this.#learner !== '' && !this.#isReview) void this.#world.store.keep({ ...offer, learner: this.#learner });
  }

  async #begin(isLate: boolean): Promise<void> {
    // What the other page wrote up to the moment that it stopped is taken up with ours.
    if (isLate) await this.#keep();
    if (this.#isRemoved || this.isPast) return;
    const { module } = this.#record.place.value;
    if (module !== '') await this.#lesson.open(module);
    if (this.#isLeft) return;
    this.#isOpen = true;
    this.#keep();
    // Status comes from the record at every start, so an LMS that missed a completion hears of it now.
    this.#teller.soon();
    this.#world.changed();
  }

  /** An episode as this device has it, by its id. */
  async #onDevice(episode: string): Promise<DeviceEpisode | undefined> {
    const found = await this.#world.store.episodes(this.#world.date());
    return found.ok ? found.value.episodes.find(({ record }) => record.episode === episode) : undefined;
  }

  /** Whether it is the work of another learner: of the LMS, or of this device. */
  #isAnothers(here: DeviceEpisode | undefined): boolean {
    return here !== undefined && (differ(here.learner, this.#learner) || differ(here.person, this.#person));
  }

  /** The carried episode goes on in the place of one without work: the LMS has shown nothing of it. */
  async #becomeAnother(): Promise<void> {
    this.#received = NEVER_RECEIVED;
    // The learner is here: a page of this browser that has it open elsewhere gives it up.
    await this.#opening.claim(this.#record.episode, true);
  }

  #lessonHost(): Omit<LessonHost, 'answered'> {
    return {
      record: () => this.#record,
      change: (record, isMilestone) => this.#change(record, isMilestone),
      sitting: this.#sitting,
      passMark: this.#course.passMark,
      newAttemptId: () => this.#world.randomId(SHORT_ID_LENGTH),
      date: () => this.#world.date(),
      now: () => this.#now(),
    };
  }

  /** What a learner sees has been kept: a browser that is killed in the next moment brings it back. */
  #showOnceKept(): void {
    const { after } = this.#world;
    const shown = new Promise<void>((settle) => {
      const show = (isLate: boolean) => {
        this.#isLate = isLate;
        this.#world.changed();
        settle();
      };
      const callOff = after(PATIENCE_MS, () => show(true));
      void this.#keep().then(() => {
        callOff();
        show(false);
      });
    });
    this.#teller.acted(shown);
  }

  #change(record: LearningRecord, isMilestone: boolean): void {
    if (record === this.#record) return;
    this.#record = settled(record, this.#course, this.#now());
    this.#changedAt = this.#world.date();
    this.#countTime();
    const kept = this.#keep();
    if (isMilestone) void kept.then(() => this.#teller.soon());
  }

  #countTime(): void {
    this.#record = timeSpent(this.#record, this.#sitting, this.#clock.seconds(this.#world.time()));
  }

  /** A review launch changes nothing, here or in the LMS. */
  async #keep(): Promise<void> {
    if (this.#isReview) return;
    await this.#keeper.keep();
  }

  #onKept(episode: DeviceEpisode): void {
    const wasKeptHere = this.#isKeptHere;
    this.#isKeptHere = true;
    // A late write of the episode that gave way to one that was brought in.
    if (episode.record.episode !== this.#record.episode) return;
    // Another tab may have earned something in the meantime; it is ours too.
    this.#record = merge(this.#record, episode.record);
    this.#received = Math.max(this.#received, episode.received);
    if (episode.isPast && !this.#isPast) {
      this.#isPast = true;
      this.#world.changed();
    }
    if (wasKeptHere) return;
    // What could not be kept is kept now: a message that says otherwise must not stay.
    for (const { code } of [storageFull(), storageBlocked()]) this.#notices.dismiss(code);
    this.#world.changed();
  }

  #onNotKept(problem: Problem): void {
    if (problem.code === learnerRemoved().code) {
      // To the LMS they are still who they are: only the name on this device is gone.
      if (this.#world.person === '') {
        this.#person = '';
        void this.#keep();
        return;
      }
      this.#isRemoved = true;
    }
    if (this.#isKeptHere) this.#notices.tell(problem);
    this.#isKeptHere = false;
    this.#world.changed();
  }

  #onTold(problem: Problem | null): void {
    if (problem) this.#notices.tell(problem);
    this.#world.log(`The LMS is ${this.connection.is}${problem ? ` (${problem.code})` : ''}.`);
    this.#world.changed();
  }

  /** Another device may have written its part of the same work; it is ours too. */
  #onAltered(shown: string): void {
    const decoded = decode(shown, this.#course);
    if (!decoded.ok || decoded.record.episode !== this.#record.episode) return;
    this.#record = settled(merge(this.#record, decoded.record), this.#course, this.#now());
    void this.#keep();
  }

  #setAside(value: string, problem: Problem): void {
    this.#notices.tell(problem);
    this.#world.log(`What the LMS had saved could not be used, and was set aside (${problem.code}).`);
    void this.#world.store.setAside(value, problem.code, this.#world.date());
  }

  #report(): Report {
    return {
      facts: this.facts,
      suspendData: this.#suspendData(),
      interactions: this.#lesson.interactions,
      outcomes: this.#lesson.outcomes,
    };
  }

  #suspendData(): string {
    const record = this.#record;
    if (this.#packed?.record !== record) {
      this.#packed = { record, suspendData: encode(record, this.#course, this.#world.reporter.suspendDataLimit) };
    }
    return this.#packed.suspendData;
  }

  #deviceEpisode(): DeviceEpisode {
    const { date, person } = this.#world;
    return {
      record: this.#record,
      person: this.#person,
      learner: this.#learner,
      received: this.#received,
      // To have looked at one's own work changes nothing; what an LMS shows may be new to this device.
      updated: person === '' ? date() : this.#changedAt,
      declined: this.#declined,
      ...(this.#isPast ? { isPast: true } : {}),
      ...(this.#shownBack ? { shown: amountOfWork(this.#shownBack) } : {}),
    };
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

/** Two ids that are both known, and not the same. */
function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}
