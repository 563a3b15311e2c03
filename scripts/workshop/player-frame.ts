/** Where the player is served, and the empty page that it makes way for. */
const PLAYER = '/index.html';
const NOTHING = 'about:blank';

/** The frame that the module runs in. */
export class PlayerFrame {
  readonly #frame: HTMLIFrameElement;
  #isOpen = false;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Opens the module, and answers once its page has loaded. */
  async open(): Promise<void> {
    await this.#goTo(PLAYER);
    this.#isOpen = true;
  }

  /** Leaves the module as a learner would by closing it: by then it has said its last word to the LMS. */
  async close(): Promise<void> {
    if (!this.#isOpen) return;
    await this.#goTo(NOTHING);
    this.#isOpen = false;
  }

  /** How far the author has scrolled, in CSS pixels. */
  get scrolled(): number {
    return this.#frame.contentWindow?.scrollY ?? 0;
  }

  /** Scrolls to where the author was, once the page is long enough again; gives way to the author's own hand. */
  scrollBackTo(scrolled: number): void {
    const window = this.#frame.contentWindow;
    if (!window || scrolled === 0) return;
    const growing = new ResizeObserver(() => {
      window.scrollTo({ top: scrolled, behavior: 'instant' });
      if (window.scrollY >= scrolled - 1) growing.disconnect();
    });
    growing.observe(window.document.body);
    for (const hand of ['wheel', 'pointerdown', 'keydown']) {
      window.addEventListener(hand, () => growing.disconnect(), { once: true, passive: true });
    }
  }

  /** Replaces, so that the browser's Back button leaves the workshop instead of stepping through launches. */
  #goTo(address: string): Promise<void> {
    return new Promise((done) => {
      this.#frame.addEventListener('load', () => done(), { once: true });
      this.#frame.contentWindow?.location.replace(address);
    });
  }
}
