import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '../content/course';
import type { DeviceReport } from '../elements/device-report';
import type { DeviceEvents } from '../elements/events';
import '../elements/newer-version';
import '../elements/offline-line';
import type { OfflineMark } from '../elements/offline-line';
import '../elements/on-this-device';
import '../elements/take-again';
import type { Episode } from '../episode/episode';
import type { InstallPromptKeeper } from '../offline/install-prompt';
import { KeptPackage } from '../offline/kept-package';
import { packageBytes, roomLeft, roomNeeded } from '../offline/room';
import { installWorld, wayToInstall } from '../offline/way-to-install';
import type { Problem } from '../problems/problem';
import { storageNearlyFull } from '../problems/store';
import type { Facts } from '../record/facts';
import { finishedOn } from '../record/finished-on';
import type { CourseStore } from '../store/course-store';
import { isOutlived } from '../store/retention';
import { type UnsentWork, unsentWork } from '../store/unsent-work';
import { FirstReadings } from './first-readings';
import { ReadingKeeper } from './keep-reading';
import { Staying } from './staying';

/** What there is around it. */
export interface DeviceHost {
  readonly course: Course;
  readonly store: CourseStore;
  readonly isInLms: boolean;
  /** Of whoever learns now; undefined while it is asked who does. */
  episode(): Episode | undefined;
  /** Their name; undefined where nobody could be asked for one. */
  learner(): string | undefined;
  /** Whether a page is open beside the course home, with something that a learner may have typed. */
  isBesideOpen(): boolean;
  /** That their turn is about to end by itself. */
  warning(): TemplateResult | typeof nothing;
  readonly prompt: InstallPromptKeeper;
  /** Tells whoever is here. */
  note(problem: Problem): void;
  /** Called when something that a screen could show has changed. */
  changed(): void;
}

const CHECKED = 'checked';
const NOT_LOOKED_AT: UnsentWork = { isOwn: false, earlier: undefined, others: 0 };

/** This device: the package kept on it, its versions, its room, and the page that tells of them. It loads after the first screen. */
export class Device {
  readonly #host: DeviceHost;
  readonly #openVersion = versionOfPage();
  readonly #package: KeptPackage;
  readonly #staying: Staying;
  /** There is none in an LMS, which has times of its own, and where no team lead could look. */
  readonly #readings: FirstReadings | undefined;
  #check: DeviceReport['check'] = 'not-asked';
  #checkedAt: number | null = null;
  #unsent: UnsentWork = NOT_LOOKED_AT;
  /** As they were when the learner opened the page about this device; undefined until then. */
  #facts: Facts | undefined;
  #isPutOff = false;

  constructor(host: DeviceHost) {
    this.#host = host;
    this.#package = new KeptPackage(this.#openVersion, host.changed, () => this.#checked());
    this.#staying = new Staying(host.store, () => this.episodeChanged());
    if (!host.isInLms) this.#readings = this.#watchReadings();
  }

  /** Keeps the package for use without a network. */
  async start(): Promise<void> {
    void this.#recallChecked();
    void this.#dropOutlived();
    // In the author's preview there is nothing to keep: it changes as they type.
    if (!import.meta.env.DEV) await this.#package.start();
    await this.#warnOfRoom();
    this.episodeChanged();
  }

  /** Once there is work that is nowhere but here, the browser is asked not to clear it by itself. */
  episodeChanged(): void {
    const episode = this.#host.episode();
    this.#readings?.changed(episode);
    if (!episode || this.#staying.isDone || this.#host.isInLms) return;
    if (episode.kept !== 'here' || episode.facts.progress === 0) return;
    this.#staying.hasWork();
  }

  /** The next one sees nothing of what was looked at. */
  learnerLeft(): void {
    this.#facts = undefined;
    this.#unsent = NOT_LOOKED_AT;
    this.#readings?.learnerLeft();
  }

  /** Something of this site was cleared, perhaps the package too. */
  keepAgain(): Promise<void> {
    return this.#package.keepAgain();
  }

  /** What a learner did about this device. */
  learnerDid(what: keyof DeviceEvents): void {
    const acts: { readonly [Name in keyof DeviceEvents]: () => unknown } = {
      'ds-open-device': () => this.#look(),
      'ds-check-version': () => this.#checkNow(),
      'ds-use-newer': () => this.#useNewer(),
      'ds-later': () => this.#putOff(),
      'ds-install': () => this.#install(),
    };
    acts[what]();
  }

  /** The offer of a newer version, for the place of notices. */
  offer(): TemplateResult {
    const isOffered = this.#newer === 'now' && !this.#isPutOff;
    return html`<ds-newer-version slot="notice" ?ready=${isOffered}></ds-newer-version>`;
  }

  /** The way into a finished course once more, for the course home. An LMS begins a new attempt itself. */
  takeAgain(): TemplateResult | undefined {
    const episode = this.#host.episode();
    if (this.#host.isInLms || !episode || this.#host.learner() === undefined) return undefined;
    const { facts, kept } = episode;
    // What is not kept here would not be here afterwards.
    if (!facts.completed || kept !== 'here') return undefined;
    return html`<ds-take-again .finishedOn=${finishedOn(facts)}></ds-take-again>`;
  }

  /** What is always said at the foot; what is here of a learner is only for themselves. */
  footer(): TemplateResult {
    const episode = this.#host.episode();
    return html`<ds-offline-line slot="footer" .mark=${this.#mark}></ds-offline-line>
      ${episode ? this.#dialog(episode) : nothing}`;
  }

  #watchReadings(): FirstReadings {
    const { course, store } = this.#host;
    const keeper = new ReadingKeeper(store, course);
    return new FirstReadings((reading, episode) => void keeper.keep(reading, episode));
  }

  #dialog(episode: Episode): TemplateResult {
    return html`<ds-on-this-device slot="footer" .course=${episode.course} .facts=${this.#facts}
      .report=${this.#facts && this.#reportOf(episode)}>
      <ds-exit-button slot="exit"></ds-exit-button>
      ${this.#host.warning()}
    </ds-on-this-device>`;
  }

  get #mark(): OfflineMark {
    const { is, kept, total } = this.#package.standing;
    if (is === 'keeping') return { is, kept, total };
    return { is: is === 'kept' ? 'kept' : 'none' };
  }

  #reportOf(episode: Episode): DeviceReport {
    const { is, bytes, version } = this.#package.standing;
    return {
      learner: this.#host.learner() ?? null,
      unsent: this.#unsent.isOwn,
      waiting: this.#waitingOf(episode),
      earlier: this.#unsent.earlier ? Math.floor(this.#unsent.earlier.updated / 1000) : null,
      others: this.#unsent.others,
      offline: is === 'unknown' ? 'none' : is,
      bytes,
      installed: version,
      open: this.#openVersion,
      checked: this.#checkedAt,
      check: this.#check,
      newer: this.#newer,
      install: this.#host.isInLms ? 'none' : wayToInstall(installWorld(this.#host.prompt.kept !== undefined)),
      teamLead: !this.#host.isInLms && this.#isBetween,
    };
  }

  #waitingOf({ kept }: Episode): DeviceReport['waiting'] {
    if (kept !== 'here') return kept;
    if (this.#facts?.progress === 0) return 'nothingDone';
    return this.#unsent.isOwn ? 'here' : 'received';
  }

  /**
   * When a newer version can be used. To load the page again ends an LMS's session, and only the LMS
   * can begin another; on a screen or in a test it would lose what has been picked and not yet answered.
   */
  get #newer(): DeviceReport['newer'] {
    if (!this.#package.standing.isNewerReady) return 'none';
    if (this.#host.isInLms) return 'in-lms';
    if (this.#host.isBesideOpen()) return 'later';
    return this.#isBetween ? 'now' : 'later';
  }

  /** Between two modules, or with nobody learning: to leave what is shown then loses nothing. */
  get #isBetween(): boolean {
    const is = this.#host.episode()?.view.is ?? 'home';
    return is === 'home' || is === 'finished';
  }

  async #look(): Promise<void> {
    const { store, changed } = this.#host;
    const [found] = await Promise.all([store.episodes(Date.now()), this.#package.look()]);
    const episode = this.#host.episode();
    if (!episode) return;
    this.#unsent = unsentWork(found.ok ? found.value.episodes : null, episode.record);
    this.#facts = episode.facts;
    changed();
  }

  async #checkNow(): Promise<void> {
    this.#check = 'checking';
    this.#host.changed();
    const checked = await this.#package.check();
    this.#check = checked === 'not-checked' ? 'couldNot' : 'newest';
    this.#isPutOff = false;
    this.#host.changed();
  }

  async #useNewer(): Promise<void> {
    if (this.#newer !== 'now') return;
    await this.#package.takeOver();
    await this.#host.episode()?.settle();
    // Somebody who has gone on in the meantime is not interrupted: it is offered again later.
    if (this.#newer === 'now') location.reload();
  }

  #putOff(): void {
    this.#isPutOff = true;
    this.#host.changed();
  }

  async #install(): Promise<void> {
    const { prompt, changed } = this.#host;
    const offer = prompt.kept;
    // The browser lets each of its offers be used once.
    prompt.kept = undefined;
    await offer?.prompt();
    changed();
  }

  #checked(): void {
    this.#checkedAt = Date.now();
    void this.#host.store.remember(CHECKED, String(this.#checkedAt));
  }

  /** A check of this visit is the later one, whichever is known first. */
  async #recallChecked(): Promise<void> {
    const recalled = await this.#host.store.recall(CHECKED);
    if (recalled.ok && recalled.value !== '') this.#checkedAt ??= Number(recalled.value);
  }

  /** Never the one in use, however old it is. */
  async #dropOutlived(): Promise<void> {
    const [now, inUse] = [Date.now(), this.#host.episode()?.record.episode];
    await this.#host.store.drop((kept) => kept.record.episode !== inUse && isOutlived(kept, now));
  }

  async #warnOfRoom(): Promise<void> {
    const left = await roomLeft();
    const isNowhere = this.#host.episode()?.kept === 'nowhere';
    if (left !== null && left < roomNeeded(packageBytes()) && !isNowhere) this.#host.note(storageNearlyFull());
  }
}

/** As the build stamped it into the page. */
function versionOfPage(): string {
  if (import.meta.env.DEV) return 'preview';
  return document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '';
}
