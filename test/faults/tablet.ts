import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { LearningRecord } from '../../src/record/record';
import { type KillableBrowser, startKillable } from '../app/killable-browser';
import { learnAs } from '../app/learn';
import { crash } from './leavings';
import { recordsOn, replaceRecord } from './records';
import type { Offline } from './site';

/** What a browser's own settings let every site keep. */
export type StorageSetting = 'allowed' | 'blocked';
const COOKIES: Readonly<Record<StorageSetting, number>> = { allowed: 1, blocked: 2 };

/** Where Back leads to, with a network or without. */
const ELSEWHERE = 'data:text/html,<title>Elsewhere</title>';

/** A learner's tablet, with no LMS: a browser, and the app that is opened in it. */
export class Tablet {
  readonly site: Offline;
  /** A browser that the test has anyway; without, the tablet has one of its own, on a profile that outlives it. */
  readonly #context: BrowserContext | undefined;
  #page: Page | undefined;
  #aside: Page | undefined;
  #browser: KillableBrowser | undefined;
  #profile: string | undefined;
  /** Whatever a page threw and nobody caught. */
  readonly errors: string[] = [];

  constructor(site: Offline, context?: BrowserContext) {
    this.site = site;
    this.#context = context;
    if (context) this.#listen(context);
  }

  get page(): Page {
    if (!this.#page) throw new Error('Open the app first.');
    return this.#page;
  }

  /** Opens the app as from a home screen: in the page that is there, or in a new one. */
  async open(): Promise<Frame> {
    this.#page ??= await this.#newPage();
    await this.page.goto(this.site.server.url);
    await learnAs(this.page);
    return this.page.mainFrame();
  }

  /** What the learner did earlier, whole, with the package kept for use without a network. */
  async prepare(record: LearningRecord | null): Promise<void> {
    const frame = await this.open();
    await frame.getByText('Available offline', { exact: true }).waitFor();
    if (!record) return;
    await frame.getByRole('button', { name: 'Start' }).click();
    await frame.getByText('Screen 1 of').waitFor();
    await this.page.goto(`${this.site.server.url}before.html`);
    await replaceRecord(this.page, this.site.course.id, record);
    await this.page.goto(ELSEWHERE);
  }

  /** Another page of the same origin, with nothing of ours in it. */
  async openAside(): Promise<Page> {
    if (this.#aside) return this.#aside;
    this.#aside = await (await this.#window()).newPage();
    await this.#aside.goto(`${this.site.server.url}before.html`);
    // The learner's page is the one in front again: one behind it is drawn once in a while only.
    await this.#page?.bringToFront();
    return this.#aside;
  }

  /** The device's clock goes on as it did, and can be set from now on. */
  async takeClock(): Promise<void> {
    await (await this.#window()).clock.install();
  }

  async setClock(to: number): Promise<void> {
    await (await this.#window()).clock.setSystemTime(to);
  }

  /** No event at all: SIGKILL to a browser of the tablet's own, or else an end to the page's process. */
  async kill(): Promise<void> {
    if (this.#browser) return this.stop();
    await crash(this.page);
    this.#page = undefined;
  }

  /** Ends a browser of the tablet's own, whatever is open in it. */
  async stop(): Promise<void> {
    await this.#browser?.kill();
    this.#browser = undefined;
    this.#page = undefined;
    this.#aside = undefined;
  }

  /** What every site may keep, from the browser's next start on. */
  async setStorage(setting: StorageSetting): Promise<void> {
    const folder = join(await this.#profileFolder(), 'Default');
    const profile = { default_content_setting_values: { cookies: COOKIES[setting] } };
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'Preferences'), JSON.stringify({ profile }));
  }

  /** What has been kept, of every episode. */
  records(): Promise<readonly LearningRecord[]> {
    return recordsOn(this.page, this.site.course.id);
  }

  async end(): Promise<void> {
    await this.stop();
    if (this.#profile) await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #newPage(): Promise<Page> {
    const page = await (await this.#window()).newPage();
    page.on('close', () => {
      if (this.#page === page) this.#page = undefined;
    });
    await page.goto(ELSEWHERE);
    return page;
  }

  async #window(): Promise<BrowserContext> {
    if (this.#context) return this.#context;
    if (!this.#browser) {
      this.#browser = await startKillable(await this.#profileFolder());
      this.#listen(this.#browser.page.context());
    }
    return this.#browser.page.context();
  }

  async #profileFolder(): Promise<string> {
    this.#profile ??= await mkdtemp(join(tmpdir(), 'doorstep-profile-'));
    return this.#profile;
  }

  #listen(context: BrowserContext): void {
    context.on('weberror', (error) => this.errors.push(error.error().message));
  }
}
