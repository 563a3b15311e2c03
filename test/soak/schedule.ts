import { createHash } from 'node:crypto';
import { SimDevice } from './device';
import { type LmsMood, SimLaunch, SimLms } from './lms';
import { act } from './person';
import { Broken, Promises } from './promises';
import { Random } from './random';
import { Tab } from './tab';
import { settled, Timeline } from './timeline';
import { Truth } from './truth';

/** What became of one schedule. */
export interface Outcome {
  readonly seed: number;
  /** Each step in words, with its virtual time. */
  readonly steps: readonly string[];
  /** By kind: how often each fault was injected. */
  readonly faults: Readonly<Record<string, number>>;
  /** What the learner met, in words. */
  readonly met: readonly string[];
  /** The promise that was broken; null when none was. */
  readonly broken: string | null;
}

/** Long enough for a launch to tell all it has, have it confirmed, and try again twice. */
const REST_MS = 60_000;

/**
 * Runs one schedule: everything in it follows from the seed.
 *
 * @param withCalls - whether the steps are to show every call that the LMS got, too.
 */
export async function runSchedule(seed: number, withCalls = false): Promise<Outcome> {
  return new Schedule(seed, withCalls).run();
}

class Schedule {
  readonly #seed: number;
  readonly #random: Random;
  readonly #timeline = new Timeline();
  readonly #lms: SimLms;
  readonly #devices: readonly [SimDevice, SimDevice];
  readonly #tabs: Tab[] = [];
  readonly #promises: Promises;
  readonly #steps: string[] = [];
  readonly #faults: Record<string, number> = {};
  readonly #onCall: ((call: string) => void) | null;
  #isOnline = true;
  #thrown: unknown;

  constructor(seed: number, withCalls: boolean) {
    this.#seed = seed;
    this.#onCall = withCalls ? (call) => this.#say(`    ${call}`) : null;
    this.#random = new Random(seed);
    this.#lms = new SimLms(this.#random.pick(['scorm12', 'scorm2004']), () => this.#isOnline, this.#random);
    const device = (name: string) => new SimDevice(name, this.#timeline, this.#random);
    this.#devices = [device('tablet'), device('desk')];
    this.#promises = new Promises({
      lms: this.#lms,
      devices: this.#devices,
      tabs: this.#tabs,
      now: () => this.#timeline.now,
    });
  }

  async run(): Promise<Outcome> {
    const onRejection = (reason: unknown) => {
      this.#thrown ??= reason;
    };
    process.on('unhandledRejection', onRejection);
    let broken: string | null = null;
    try {
      await this.#all();
    } catch (reason) {
      broken = reason instanceof Broken ? reason.message : `It threw: ${(reason as Error).stack ?? reason}`;
    } finally {
      for (const tab of this.#tabs) tab.kill();
      process.off('unhandledRejection', onRejection);
    }
    return { seed: this.#seed, steps: this.#steps, faults: this.#faults, met: [...this.#promises.met], broken };
  }

  async #all(): Promise<void> {
    this.#open();
    const steps = this.#random.within(8, 28);
    for (let step = 0; step < steps; step++) {
      await this.#passes(this.#wait());
      this.#happens();
      await this.#look();
    }
    await this.#comesToRest();
  }

  /** Mostly the pace of a person; now and then that of a machine, or a break. */
  #wait(): number {
    return this.#random.weighted([
      [6, this.#random.within(200, 4000)],
      [2, this.#random.within(0, 40)],
      [1, this.#random.within(20_000, 300_000)],
    ]);
  }

  /** Lets time go by, and looks after everything that happens in it. */
  async #passes(wait: number): Promise<void> {
    await settled();
    const end = this.#timeline.now + wait;
    while ((this.#timeline.nextAt ?? Number.POSITIVE_INFINITY) <= end) {
      await this.#timeline.step();
      await this.#look();
    }
    this.#timeline.now = end;
  }

  async #look(): Promise<void> {
    await settled();
    if (this.#thrown !== undefined) throw this.#thrown;
    this.#promises.look();
  }

  #happens(): void {
    const alive = this.#alive();
    const tab = alive[this.#random.within(0, alive.length - 1)];
    if (!tab) this.#open();
    else if (this.#random.chance(0.14)) this.#fails();
    else if (this.#random.chance(0.1)) this.#comesAndGoes(tab);
    else this.#acts(tab);
  }

  #acts(tab: Tab): void {
    const truth =
      tab.episode.kept === 'review' || tab.episodeId === '' ? new Truth() : this.#promises.truthOf(tab.episodeId);
    this.#say(`${tab.name} ${act(tab, this.#random, truth)}`);
  }

  #comesAndGoes(tab: Tab): void {
    this.#random.weighted<() => void>([
      [3, () => this.#hides(tab)],
      [2, () => this.#exits(tab)],
      [2, () => this.#closes(tab)],
      [2, () => this.#kills(tab)],
      [2, () => this.#open()],
    ])();
  }

  #hides(tab: Tab): void {
    tab.isHidden = !tab.isHidden;
    this.#say(`${tab.name} is ${tab.isHidden ? 'hidden' : 'shown'}`);
    if (tab.isHidden) tab.episode.hide();
    else tab.episode.show();
  }

  /** By the Exit button: the page waits a moment for its last write. */
  #exits(tab: Tab): void {
    this.#say(`${tab.name} exits`);
    tab.isLeaving = true;
    tab.episode.leave();
    this.#timeline.after(300, () => tab.kill());
  }

  /** By the window's cross. */
  #closes(tab: Tab): void {
    this.#say(`${tab.name} is closed`);
    tab.episode.leave();
    tab.kill();
  }

  #kills(tab: Tab): void {
    this.#fault('a page killed', `${tab.name} is killed`);
    tab.kill();
  }

  /** Without a network there is no LMS to launch from: the installed app is opened instead. */
  #open(device = this.#devices[this.#random.chance(0.75) ? 0 : 1], isAtRest = false): Tab {
    const viaLms = this.#isOnline && (isAtRest || this.#random.chance(0.93));
    if (viaLms && !isAtRest) this.#beforeLaunch();
    const launch = viaLms ? this.#launch(isAtRest) : null;
    const tab = new Tab(`page ${this.#tabs.length + 1}`, {
      timeline: this.#timeline,
      random: this.#random,
      device,
      launch,
      isOnline: () => this.#isOnline,
      claimed: (page, episode) => this.#claimed(page, episode),
    });
    this.#tabs.push(tab);
    const way = launch
      ? `from the LMS, attempt ${launch.attempt}${launch.isReview ? ', for review' : ''}`
      : 'as an app';
    this.#say(`${tab.name} opens on the ${device.name} ${way}`);
    void tab.episode.start();
    return tab;
  }

  #claimed(tab: Tab, episode: string): void {
    try {
      this.#promises.claimed(tab, episode);
    } catch (reason) {
      this.#thrown ??= reason;
    }
  }

  #launch(isAtRest: boolean): SimLaunch {
    const isReview = !isAtRest && this.#random.chance(0.04);
    const refuses = !isAtRest && this.#random.chance(0.05);
    if (refuses) this.#fault('a launch refused', 'the LMS will refuse to begin');
    return new SimLaunch(this.#lms, () => this.#timeline.now, { isReview, refuses, onCall: this.#onCall });
  }

  /** What an LMS does to an attempt while nobody looks. */
  #beforeLaunch(): void {
    if (this.#random.chance(0.2)) this.#lms.backUp();
    if (this.#random.chance(0.9) || this.#tabs.length === 0) return;
    this.#random.weighted<() => void>([
      [3, () => this.#startsNewAttempt()],
      [2, () => this.#restores("last week's suspend data", () => this.#lms.forgetLatest())],
      [2, () => this.#restores('empty suspend data', () => this.#lms.loseSuspendData())],
    ])();
  }

  #startsNewAttempt(): void {
    this.#fault('a new attempt', 'the LMS begins a new attempt');
    this.#lms.startNewAttempt();
    this.#promises.recount();
  }

  #restores(what: string, work: () => void): void {
    this.#fault(what, `the LMS puts back ${what}`);
    for (const { launch } of this.#tabs) if (launch) launch.wasUndone = true;
    work();
    this.#promises.recount();
  }

  #fails(): void {
    const [tablet] = this.#devices;
    const device = this.#random.chance(0.75) ? tablet : this.#devices[1];
    this.#random.weighted<() => void>([
      [5, () => this.#network(!this.#isOnline)],
      [2, () => this.#mood(this.#random.pick<LmsMood>(['refusing', 'throwing', 'expired', 'flaky']))],
      [4, () => this.#mood('good')],
      [2, () => this.#fills(device)],
      [0.5, () => this.#blocks(device)],
      [0.5, () => this.#clears(device)],
    ])();
  }

  #network(isOnline: boolean): void {
    this.#fault('the network gone or back', `the network is ${isOnline ? 'back' : 'gone'}`);
    this.#isOnline = isOnline;
    if (isOnline) for (const tab of this.#alive()) tab.episode.reconnect();
  }

  #mood(mood: LmsMood): void {
    if (mood === this.#lms.mood) return;
    this.#fault(`the LMS ${mood}`, `the LMS is ${mood}`);
    this.#lms.mood = mood;
  }

  #fills(device: SimDevice): void {
    device.isFull = !device.isFull;
    this.#fault('a full device', `the ${device.name} is ${device.isFull ? 'full' : 'no longer full'}`);
  }

  #blocks(device: SimDevice): void {
    device.isBlocked = !device.isBlocked;
    this.#fault(
      'blocked storage',
      `storage on the ${device.name} is ${device.isBlocked ? 'blocked' : 'no longer blocked'}`,
    );
  }

  #clears(device: SimDevice): void {
    this.#fault('a cleared device', `the ${device.name} is cleared`);
    device.clear();
    this.#promises.recount();
  }

  /** Everything is mended, everybody leaves, and the learner opens the course on one device and on the other. */
  async #comesToRest(): Promise<void> {
    this.#say('all is mended');
    this.#isOnline = true;
    this.#lms.mood = 'good';
    for (const device of this.#devices) Object.assign(device, { isFull: false, isBlocked: false });
    for (const tab of this.#alive()) this.#closes(tab);
    await this.#passes(10_000);
    const [tablet, desk] = this.#devices;
    for (const device of this.#random.chance(0.5) ? [tablet, desk] : [desk, tablet]) await this.#rests(device);
  }

  async #rests(device: SimDevice): Promise<void> {
    const tab = this.#open(device, true);
    await this.#passes(10_000);
    if (tab.episode.view.is === 'asking') this.#say(`${tab.name} ${act(tab, this.#random, new Truth())}`);
    await this.#passes(REST_MS);
    this.#promises.lookAtRest(tab);
    this.#closes(tab);
    await this.#passes(10_000);
  }

  #alive(): Tab[] {
    return this.#tabs.filter(({ isAlive, isLeaving }) => isAlive && !isLeaving);
  }

  #fault(kind: string, step: string): void {
    this.#faults[kind] = (this.#faults[kind] ?? 0) + 1;
    this.#say(step);
  }

  #say(step: string): void {
    this.#steps.push(`${(this.#timeline.now / 1000).toFixed(3).padStart(9)} s  ${step}`);
  }
}

/** The real one answers from another thread, at a moment of its own; the same hash, at once, replays. */
export function withoutThreads(): void {
  const digest = async (_: string, data: Uint8Array) =>
    new Uint8Array(createHash('sha256').update(data).digest()).buffer;
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: { subtle: { digest } } });
}
