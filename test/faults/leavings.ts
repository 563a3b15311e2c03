import type { Frame } from '@playwright/test';
import type { Leaving } from '../../scripts/faults/matrix';
import type { Device } from './device';

/** A page that cannot be reached, because the network is gone, is left all the same. */
const whateverComes = (going: Promise<unknown>) => going.catch(() => {});

export const LEAVINGS_OF: Readonly<Record<Leaving, (device: Device, frame: Frame) => Promise<void>>> = {
  async exit({ page }, frame) {
    await frame.getByRole('button', { name: 'Exit' }).click();
    await page.waitForFunction(() => frames[0]?.location.pathname.endsWith('/leave.html'));
  },
  async close({ page }) {
    const closed = page.waitForEvent('close');
    // Otherwise the page would not be told that it goes.
    await page.close({ runBeforeUnload: true });
    await closed;
  },
  back: async ({ page }) => void (await whateverComes(page.goBack())),
  reload: async ({ page }) => void (await whateverComes(page.reload())),
  /** No event at all: as when a battery dies, or a phone needs the memory. */
  async kill({ page }) {
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    void whateverComes(session.send('Page.crash'));
    await crashed;
  },
};
