import { setTimeout as pause } from 'node:timers/promises';
import { bundled } from '../../scripts/build/bundled';
import type { DrivenBrowser } from './driven-browser';
import type { Hands } from './page/hands';

/** Between two looks at the page: short beside what a person notices. */
const LOOK_AGAIN_MS = 40;
/** What a page shows, it shows within a second, or a few on a machine with much else to do. A guess. */
const PATIENCE_MS = 20_000;

/** The script that lets a page be used as a learner uses it. */
export function handsScript(): Promise<string> {
  return bundled(import.meta.resolve('./page/hands.ts'));
}

/** Somebody who learns in a browser: every wait is for something to show, and has a limit. */
export class Learner {
  readonly #browser: DrivenBrowser;
  readonly #script: string;

  constructor(browser: DrivenBrowser, script: string) {
    this.#browser = browser;
    this.#script = script;
  }

  async open(url: string): Promise<void> {
    await this.#browser.open(url);
    await this.#useHands();
  }

  async reload(): Promise<void> {
    await this.#browser.reload();
    await this.#useHands();
  }

  async press(name: RegExp): Promise<void> {
    await this.until(`a button ${name}`, () => this.try('press', name));
  }

  /** Waits until it can be read on the page, and answers with it. */
  async read(what: RegExp): Promise<string> {
    return this.until(`${what} on the page`, () => this.try('read', what));
  }

  async type(name: RegExp, text: string): Promise<void> {
    await this.until(`a field ${name}`, () => this.try('type', name, text));
  }

  /** Goes on in a module, everything done right, until something can be read; each step has to show in time. */
  async goOnTo(what: RegExp): Promise<void> {
    for (let at: string = 'begun'; at !== 'there'; ) {
      at = await this.until(`a next step on the way to ${what}`, () => this.try('goOn', what));
    }
  }

  /** Does one thing, or looks once, without waiting. */
  async try<Name extends keyof Hands>(name: Name, ...given: Parameters<Hands[Name]>): Promise<ReturnType<Hands[Name]>> {
    const written = given.map((value) => (value instanceof RegExp ? String(value) : JSON.stringify(value)));
    return this.evaluate(`hands.${name}(${written.join(', ')})`);
  }

  /** Evaluates an expression whose value JSON can write. */
  async evaluate<Value>(expression: string): Promise<Value> {
    return JSON.parse(await this.#browser.evaluate(`JSON.stringify(${expression}) ?? 'null'`));
  }

  /** Asks again and again until the answer is something. */
  async until<Value>(what: string, ask: () => Promise<Value>): Promise<NonNullable<Value>> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (performance.now() > end) throw new Error(`There should be ${what}. The page begins:\n${await this.#page()}`);
      await pause(LOOK_AGAIN_MS);
    }
  }

  async #page(): Promise<string> {
    return (await this.try('page')).split('\n').slice(0, 25).join('\n');
  }

  async #useHands(): Promise<void> {
    await this.#browser.evaluate(`(() => { ${this.#script}; return ''; })()`);
  }
}
