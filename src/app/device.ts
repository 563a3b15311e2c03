import { html, type TemplateResult } from 'lit';
import type { Course } from '../content/course';
import type { DeviceReport } from '../elements/device-report';
import type { DeviceEvents } from '../elements/events';
import '../elements/newer-version';
import '../elements/offline-line';
import type { OfflineMark } from '../elements/offline-line';
import '../elements/on-this-device';
import type { Episode } from '../episode/episode';
import type { InstallPromptKeeper } from '../offline/install-prompt';
import { KeptPackage } from '../offline/kept-package';
import { askToStay, ROOM_NEEDED, roomLeft } from '../offline/room';
import { installWorld, wayToInstall } from '../offline/way-to-install';
import { storageNearlyFull } from '../problems/store';
import type { Facts } from '../record/facts';
import type { CourseStore } from '../store/course-store';
import { isUnsent } from '../store/device-episode';

/** What there is around it. */
export interface DeviceHost {
  readonly course: Course;
  readonly episode: Episode;
  readonly store: CourseStore;
  readonly isInLms: boolean;
  /** Whether a page is open beside the course home, with something that a learner may have typed. */
  isBesideOpen(): boolean;
  readonly prompt: InstallPromptKeeper;
  /** Called when something that a screen could show has changed. */
  changed(): void;
}

const CHECKED = 'checked';
const ASKED = 'asked-to-stay';

/** This device: the package kept on it, its versions, its room, and the page that tells of them. It loads after the first screen. */
export class Device {
  readonly #host: DeviceHost;
  readonly #openVersion = versionOfPage();
  readonly #package: KeptPackage;
  #check: DeviceReport['check'] = 'not-asked';
  #checkedAt: number | null = null;
  #others = 0;
  /** As they were when the learner opened the page about this device; undefined until then. */
  #facts: Facts | undefined;
  #isPutOff = false;
  #hasAskedToStay = false;

  constructor(host: DeviceHost) {
    this.#host = host;
    this.#package = new KeptPackage(this.#openVersion, host.changed, () => this.#checked());
  }

  /** Keeps the package for use without a network. */
  async start(): Promise<void> {
    void this.#recallChecked();
    // In the author's preview there is nothing to keep: it changes as they type.
    if (!import.meta.env.DEV) await this.#package.start();
    await this.#warnOfRoom();
    this.episodeChanged();
  }

  /** Once there is work that is nowhere but here, the browser is asked not to clear it by itself. */
  episodeChanged(): void {
    const { episode, isInLms } = this.#host;
    if (this.#hasAskedToStay || isInLms || episode.kept !== 'here' || episode.facts.progress === 0) return;
    this.#hasAskedToStay = true;
    void this.#askToStayOnce();
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

  /** What is always said at the foot. */
  footer(): TemplateResult {
    const { course } = this.#host.episode;
    return html`<ds-offline-line slot="footer" .mark=${this.#mark}></ds-offline-line>
      <ds-on-this-device slot="footer" .course=${course} .facts=${this.#facts} .report=${this.#facts && this.#report}>
        <ds-exit-button slot="exit"></ds-exit-button>
      </ds-on-this-device>`;
  }

  get #mark(): OfflineMark {
    const { is, kept, total } = this.#package.standing;
    if (is === 'keeping') return { is, kept, total };
    return { is: is === 'kept' ? 'kept' : 'none' };
  }

  get #report(): DeviceReport {
    const { is, bytes, version } = this.#package.standing;
    return {
      waiting: this.#waiting,
      others: this.#others,
      offline: is === 'unknown' ? 'none' : is,
      bytes,
      installed: version,
      open: this.#openVersion,
      checked: this.#checkedAt,
      check: this.#check,
      newer: this.#newer,
      install: this.#host.isInLms ? 'none' : wayToInstall(installWorld(this.#host.prompt.kept !== undefined)),
    };
  }

  get #waiting(): DeviceReport['waiting'] {
    const { kept } = this.#host.episode;
    return kept === 'here' && this.#facts?.progress === 0 ? 'nothingDone' : kept;
  }

  /**
   * When a newer version can be used. To load the page again ends an LMS's session, and only the LMS
   * can begin another; on a screen or in a test it would lose what has been picked and not yet answered.
   */
  get #newer(): DeviceReport['newer'] {
    if (!this.#package.standing.isNewerReady) return 'none';
    if (this.#host.isInLms) return 'in-lms';
    if (this.#host.isBesideOpen()) return 'later';
    const { is } = this.#host.episode.view;
    return is === 'home' || is === 'finished' ? 'now' : 'later';
  }

  async #look(): Promise<void> {
    const { store, episode, changed } = this.#host;
    const [found] = await Promise.all([store.episodes(Date.now()), this.#package.look()]);
    const unsent = found.ok ? found.value.episodes.filter(isUnsent) : [];
    this.#others = unsent.filter(({ record }) => record.episode !== episode.record.episode).length;
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
    const { episode } = this.#host;
    if (this.#newer !== 'now') return;
    await this.#package.takeOver();
    await episode.settle();
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

  async #askToStayOnce(): Promise<void> {
    const { store } = this.#host;
    const asked = await store.recall(ASKED);
    if (!asked.ok || asked.value !== '') return;
    await store.remember(ASKED, String(Date.now()));
    await askToStay();
  }

  async #warnOfRoom(): Promise<void> {
    const { episode } = this.#host;
    const left = await roomLeft();
    if (left !== null && left < ROOM_NEEDED && episode.kept !== 'nowhere') episode.note(storageNearlyFull());
  }
}

/** As the build stamped it into the page. */
function versionOfPage(): string {
  if (import.meta.env.DEV) return 'preview';
  return document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '';
}
