import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { Manner } from '../../scripts/simulator/manner';
import type { Stored } from '../../scripts/simulator/stored';
import type { LearningRecord } from '../../src/record/record';
import { courseFrame } from '../app/lms';
import { crash } from './leavings';
import { recordsOn } from './records';
import { run, type Site } from './site';

/** Where the LMS keeps its data in the browser: it outlives every page, as a server would. */
const KEPT_IN = 'lms';

/** A learner's computer: its browser, and the LMS that is opened in it. */
export class Device {
  readonly #context: BrowserContext;
  readonly #site: Site;
  #page: Page | undefined;
  /** Whatever a page threw and nobody caught. */
  readonly errors: string[] = [];

  constructor(context: BrowserContext, site: Site) {
    this.#context = context;
    this.#site = site;
    context.on('weberror', (error) => this.errors.push(error.error().message));
  }

  get page(): Page {
    if (!this.#page) throw new Error('Launch first.');
    return this.#page;
  }

  /** Opens the LMS, and launches the course from it. With `stored` the LMS has that from before. */
  async launch(manner: Manner, stored?: Stored): Promise<Frame> {
    this.#page = this.#page && !this.#page.isClosed() && !this.#isCrashed ? this.#page : await this.#newPage();
    await this.page.goto(`${this.#site.server.url}lms.html`);
    const how = { standard: run.standard, manner, keepIn: KEPT_IN, ...(stored ? { stored } : {}) };
    await this.page.evaluate((launch) => window.lmsPage.launch(launch), how);
    return courseFrame(this.page);
  }

  #isCrashed = false;
  #isServerDown = false;

  async #newPage(): Promise<Page> {
    this.#isCrashed = false;
    const page = await this.#context.newPage();
    page.on('crash', () => {
      this.#isCrashed = true;
    });
    await page.goto(`${this.#site.server.url}before.html`);
    return page;
  }

  /** The LMS behaves so from now on. */
  async behave(manner: Manner): Promise<void> {
    await this.page.evaluate((name) => window.lmsPage.simulator.behave(name), manner);
  }

  /**
   * Takes the network away, once the package has been kept for a time like this: in the browser, or
   * by taking down the server, because a browser that crashed offline cannot be put online again.
   */
  async goOffline(frame: Frame, where: 'browser' | 'server'): Promise<void> {
    await frame.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await this.page.evaluate(() => {
      window.lmsPage.simulator.isOnline = false;
    });
    if (where === 'browser') return this.#context.setOffline(true);
    await this.#site.server.down();
    this.#isServerDown = true;
  }

  async goOnline(): Promise<void> {
    if (this.#isServerDown) await this.#site.server.up();
    else await this.#context.setOffline(false);
    this.#isServerDown = false;
  }

  async kill(): Promise<void> {
    await crash(this.page);
  }

  async later(minutes: number): Promise<void> {
    await this.page.clock.fastForward(minutes * 60_000);
  }

  /** Everything that the LMS has kept so far, the latest at the end. */
  async history(): Promise<readonly Stored[]> {
    return JSON.parse((await this.page.evaluate((name) => localStorage.getItem(name), KEPT_IN)) ?? '[]');
  }

  /** What the device itself has kept: every episode. */
  async records(): Promise<readonly LearningRecord[]> {
    return recordsOn(this.page, this.#site.course.id);
  }
}
