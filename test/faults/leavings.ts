import type { Frame, Page } from '@playwright/test';
import type { Leaving } from '../../scripts/faults/matrix';

/** Whatever holds the page that is left. */
export interface Held {
  readonly page: Page;
  /** No event at all: as when a battery dies, or a phone needs the memory. */
  kill(): Promise<void>;
}

/** A page that cannot be reached, because the network is gone, is left all the same. */
const whateverComes = (going: Promise<unknown>) => going.catch(() => {});

export const LEAVINGS_OF: Readonly<Record<Leaving, (held: Held, frame: Frame) => Promise<void>>> = {
  async exit(_, frame) {
    await frame.getByRole('button', { name: 'Exit' }).click();
    await frame.waitForURL(/\/leave\.html/, { waitUntil: 'commit' });
  },
  async close({ page }) {
    const closed = page.waitForEvent('close');
    // Otherwise the page would not be told that it goes.
    await page.close({ runBeforeUnload: true });
    await closed;
  },
  back: async ({ page }) => void (await whateverComes(page.goBack())),
  reload: async ({ page }) => void (await whateverComes(page.reload())),
  kill: (held) => held.kill(),
};

/** Ends a page's process. */
export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void whateverComes(session.send('Page.crash'));
  await crashed;
}
