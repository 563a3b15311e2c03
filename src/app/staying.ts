import { askToStay, decidesAlone, type Occasion, occasionToAsk } from '../offline/stay';
import { installWorld } from '../offline/way-to-install';
import type { CourseStore } from '../store/course-store';

/** Where it is noted that the browser was asked, by the occasion. */
const NOTED: { readonly [Each in Occasion]: string } = {
  work: 'asked-to-stay',
  installed: 'asked-to-stay-installed',
};

/** Asks the browser to keep this site, when there is something to keep, and never to the point of nagging. */
export class Staying {
  readonly #store: CourseStore;
  /** Asked on this page, in a tab and once installed: where nothing can be noted it is not asked at every step. */
  readonly #asked = new Set<boolean>();
  #isInstalled = installWorld(false).isInstalled;

  /** @param installed - called when the learner has put it on the home screen while this page is open. */
  constructor(store: CourseStore, installed: () => void) {
    this.#store = store;
    window.addEventListener('appinstalled', () => {
      this.#isInstalled = true;
      installed();
    });
  }

  /** Whether this page has asked all that it may. */
  get isDone(): boolean {
    return this.#asked.has(this.#isInstalled);
  }

  /** There is work that is nowhere but here. */
  hasWork(): void {
    const isInstalled = this.#isInstalled;
    this.#asked.add(isInstalled);
    void this.#ask(isInstalled);
  }

  async #ask(isInstalled: boolean): Promise<void> {
    const [work, installed] = await Promise.all([this.#store.recall(NOTED.work), this.#store.recall(NOTED.installed)]);
    if (!work.ok || !installed.ok) return;
    const noted = { work: work.value !== '', installed: installed.value !== '' };
    const occasion = occasionToAsk({ noted, isInstalled, decidesAlone: decidesAlone() });
    if (!occasion) return;
    await this.#store.remember(NOTED[occasion], String(Date.now()));
    await askToStay();
  }
}
