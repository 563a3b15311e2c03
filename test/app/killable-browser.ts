import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { LAUNCH_ARGUMENTS } from '../../scripts/browser/launch-arguments';

export interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL to every one of its processes: no event, no clean-up, as when a battery dies. */
  kill(): Promise<void>;
}

/** Starts a browser of our own on a profile, because only a process that we started can be killed outright. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  const args = [
    ...LAUNCH_ARGUMENTS,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const browser = spawn(process.env.CHROMIUM_PATH ?? '', args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const connected = await connect(browser.stderr);
  const page = connected.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The browser should open with one page.');
  return {
    page,
    async kill() {
      const gone = once(browser, 'exit');
      process.kill(-(browser.pid ?? 0), 'SIGKILL');
      await gone;
    },
  };
}

/** The browser says on its error output where it listens. */
async function connect(stderr: NodeJS.ReadableStream): Promise<Browser> {
  for await (const line of createInterface({ input: stderr })) {
    const [, address] = /^DevTools listening on (ws:\S+)$/.exec(line) ?? [];
    if (address) return chromium.connectOverCDP(address);
  }
  throw new Error('The browser ended before it listened.');
}
