import { askWorker } from './ask-worker';
import type { Keeping, PackageStatus } from './messages';
import { workerAddress } from './worker-address';

/** How the package stands on this device. */
export interface Standing {
  /** `none`: this browser, or the frame that we are in, keeps nothing. `kept`: every file is here. */
  readonly is: 'unknown' | 'none' | 'keeping' | 'kept' | 'partly';
  /** How many files are here, of how many. */
  readonly kept: number;
  readonly total: number;
  /** Bytes; null while it is not known. */
  readonly bytes: number | null;
  /** The version that is kept here; '' while none is. */
  readonly version: string;
  /** Another version is here, whole, and waits to be used. */
  readonly isNewerReady: boolean;
}

/** What came of looking for a newer version. */
export type Checked = 'newest' | 'newer' | 'not-checked';

/** Coming back to the page asks the server no more often than this. A guess. */
const CHECK_AT_MOST_EVERY_MS = 5 * 60_000;
/** After consent the new version runs within five seconds, reload included, whatever the browser forgets to say. */
const TAKES_OVER_WITHIN_MS = 2500;

/** The whole package comes through a slow network in this time. A guess. */
const MENDS_WITHIN_MS = 60_000;

/** A browser clears a site bit by bit, the database first. A guess. */
const CLEARED_WITHIN_MS = 1000;

/** A server may have to be asked whether a folder is gone. A guess. */
const TIDIES_WITHIN_MS = 20_000;

/** Keeps the whole package on the device, and looks for newer versions of it. */
export class KeptPackage {
  readonly #version: string;
  readonly #changed: () => void;
  readonly #checked: () => void;
  #registration: ServiceWorkerRegistration | undefined;
  #standing: Standing = { is: 'unknown', kept: 0, total: 0, bytes: null, version: '', isNewerReady: false };
  #lastCheck = Number.NEGATIVE_INFINITY;

  /**
   * @param version - of the page that is open.
   * @param changed - called when `standing` has changed.
   * @param checked - called when the server has said which version is the newest.
   */
  constructor(version: string, changed: () => void, checked: () => void) {
    this.#version = version;
    this.#changed = changed;
    this.#checked = checked;
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** Begins to keep the package. Settles when it is known how it stands; never throws. */
  async start(): Promise<void> {
    const active = await this.#register();
    if (!this.#registration) return;
    this.#listen();
    if (!active) return this.#checked();
    await this.look();
    await this.check();
    // A page of another version still needs what a worker would clear.
    if (!this.#standing.isNewerReady) await forgetCleared(await askWorker<string[]>(active, 'tidy', TIDIES_WITHIN_MS));
  }

  /** Something of this site was cleared: what has gone of the package is fetched again. Never throws. */
  async keepAgain(): Promise<void> {
    if (!this.#registration) return;
    await new Promise((cleared) => setTimeout(cleared, CLEARED_WITHIN_MS));
    if (!(await this.#register())) return;
    await this.look();
    await this.#mend();
  }

  /** The worker that answers for this package; null while there is none yet, or there can be none. */
  async #register(): Promise<ServiceWorker | null> {
    const before = this.#registration;
    try {
      // Never from the browser's own cache, or an old worker could be taken for the newest.
      this.#registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
    } catch {
      // Not served over https, or a third-party frame; or cleared, with no network: the module runs all the same.
      this.#stand({ is: 'none' });
      return null;
    }
    if (this.#registration !== before) this.#follow(this.#registration);
    const { active } = this.#registration;
    if (!active) this.#stand({ is: 'keeping', kept: 0, total: 0 });
    return active;
  }

  /** Looks for a newer version, and fetches it when there is one. */
  async check(): Promise<Checked> {
    const registration = this.#registration;
    if (!registration) return 'not-checked';
    this.#lastCheck = performance.now();
    try {
      await registration.update();
      if (registration.installing && !(await isInstalled(registration.installing))) return 'not-checked';
    } catch {
      return 'not-checked';
    }
    this.#checked();
    await this.look();
    await this.#mend();
    return this.#standing.isNewerReady ? 'newer' : 'newest';
  }

  /** Settles when the newer version answers for this package, or has had its time; then the page is to be loaded again. */
  async takeOver(): Promise<void> {
    const waiting = this.#registration?.waiting;
    if (!waiting) return;
    // Not `controllerchange`: WebKit has been seen not to fire it (vite-pwa/vite-plugin-pwa#554).
    const isRunning = new Promise<void>((running) => {
      waiting.addEventListener('statechange', () => waiting.state === 'activated' && running());
    });
    void askWorker(waiting, 'take-over');
    await Promise.race([isRunning, new Promise((late) => setTimeout(late, TAKES_OVER_WITHIN_MS))]);
  }

  /** Looks at what is on the device now. */
  async look(): Promise<void> {
    const { active, waiting } = this.#registration ?? {};
    if (!active) return;
    const status = await askWorker<PackageStatus>(active, 'status');
    if (!status) return this.#stand({ is: 'partly', isNewerReady: waiting !== null });
    const { version, kept, total } = status;
    const isNewerReady = waiting !== null || version !== this.#version;
    this.#stand({ ...status, is: kept === total ? 'kept' : 'partly', isNewerReady });
  }

  /** Fetches again what the browser has lost. */
  async #mend(): Promise<void> {
    const active = this.#registration?.active;
    if (!active || this.#standing.is !== 'partly') return;
    await askWorker(active, 'mend', MENDS_WITHIN_MS);
    await this.look();
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const watch = ({ installing } = registration) =>
      installing?.addEventListener('statechange', () => this.#moved(installing));
    watch();
    registration.addEventListener('updatefound', () => watch());
  }

  #listen(): void {
    const container = navigator.serviceWorker;
    container.addEventListener('controllerchange', () => void this.look());
    container.addEventListener('message', (event) => this.#heard(event));
    // An installed app on a tablet is never closed, only brought back: it looks again by itself.
    window.addEventListener('focus', () => this.#checkNowAndThen());
    document.addEventListener('visibilitychange', () => this.#checkNowAndThen());
    window.addEventListener('pageshow', ({ persisted }) => persisted && void this.check());
    window.addEventListener('online', () => void this.check());
  }

  #checkNowAndThen(): void {
    const isTime = performance.now() - this.#lastCheck >= CHECK_AT_MOST_EVERY_MS;
    if (isTime && document.visibilityState === 'visible') void this.check();
  }

  #moved({ state }: ServiceWorker): void {
    if (state === 'installed' || state === 'activated') void this.look();
    // The network went, or something that is not ours came in a file's place: the next visit tries again.
    if (state === 'redundant' && !this.#registration?.active) this.#stand({ is: 'partly' });
  }

  /** Progress counts the first time only: a newer version is fetched quietly. */
  #heard({ data, source }: MessageEvent): void {
    const { installing, active } = this.#registration ?? {};
    const keeping = (data as Partial<Keeping> | null)?.keeping;
    if (keeping && !active && source === installing) this.#stand({ is: 'keeping', ...keeping });
  }

  #stand(news: Partial<Standing>): void {
    this.#standing = { ...this.#standing, ...news };
    this.#changed();
  }
}

function isInstalled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((settled) => {
    const look = () => {
      if (worker.state !== 'installing') settled(worker.state !== 'redundant');
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Takes back the workers of earlier revisions of this package whose files have been cleared. */
async function forgetCleared(scopes: readonly string[] | null): Promise<void> {
  for (const registration of scopes?.length ? await navigator.serviceWorker.getRegistrations() : []) {
    if (scopes?.includes(registration.scope)) await registration.unregister();
  }
}
