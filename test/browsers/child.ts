import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A browser that takes longer to start, or to go, is stuck: they take about two seconds. A guess. */
const PATIENCE_MS = 30_000;

/** A program that runs beside the smoke. Neither it nor what it starts outlives this process. */
export class Child {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  #printed = '';
  #hasEnded = false;

  constructor(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    // A group of its own, so that the programs that it starts can be ended with it.
    const options = { env: { ...process.env, ...env }, detached: true };
    this.#process = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (piece: Buffer) => {
        this.#printed += piece;
      });
    }
    this.#ended = once(this.#process, 'close').catch((error: Error) => {
      this.#printed += error.message;
    });
    void this.#ended.then(() => {
      this.#hasEnded = true;
      process.off('exit', this.#kill);
    });
    process.once('exit', this.#kill);
  }

  /** The first group of what is looked for, as soon as the program has printed it. */
  async printed(what: RegExp): Promise<string> {
    const late = AbortSignal.timeout(PATIENCE_MS);
    while (!late.aborted && !this.#hasEnded) {
      const [, found] = what.exec(this.#printed) ?? [];
      if (found !== undefined) return found;
      await this.#something(late);
    }
    await this.end();
    throw new Error(`${this.#process.spawnfile} did not start. It printed: ${this.#printed.trim() || 'nothing'}`);
  }

  /** Waits until it has ended by itself, and ends it when it does not. */
  async ended(): Promise<void> {
    const kill = setTimeout(this.#kill, PATIENCE_MS);
    await this.#ended;
    clearTimeout(kill);
  }

  async end(): Promise<void> {
    this.#process.kill();
    await this.ended();
  }

  /** Settles when it prints, ends, or is late. */
  #something(late: AbortSignal): Promise<unknown> {
    const over = new AbortController();
    const signal = AbortSignal.any([late, over.signal]);
    const streams = [this.#process.stdout, this.#process.stderr].filter((stream) => stream !== null);
    const prints = streams.map((stream) => once(stream, 'data', { signal }).catch(() => undefined));
    return Promise.race([...prints, this.#ended]).finally(() => over.abort());
  }

  #kill = () => {
    const { pid } = this.#process;
    if (pid === undefined || this.#hasEnded) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has just gone by itself.
    }
  };
}
