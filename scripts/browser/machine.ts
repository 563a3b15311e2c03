import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the search for a browser asks of the computer that it runs on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Runs a program to its end, unseen, for at most `seconds`; true when it ended well. */
  runs(program: string, args: readonly string[], seconds: number): boolean;
  /** The same in view of the person who waits for it. */
  runsInView(program: string, args: readonly string[], seconds: number): boolean;
  say(line: string): void;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  runs: (program, args, seconds) => ended(program, args, { stdio: 'ignore', timeout: seconds * 1000 }),
  runsInView: (program, args, seconds) =>
    ended(program, args, { stdio: 'inherit', timeout: seconds * 1000, env: HASTY }),
  say: (line) => console.log(line),
};

/** Playwright waits 30 s for each of its mirrors, several times over; a network that has them answers at once. */
const HASTY = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };

function ended(program: string, args: readonly string[], options: SpawnSyncOptions): boolean {
  return spawnSync(program, args, options).status === 0;
}
