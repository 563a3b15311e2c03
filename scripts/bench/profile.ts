import type { CDPSession, Page } from '@playwright/test';

/** What the budgets are stated for: a middling phone on a poor mobile network. */
const CPU_SLOWDOWN = 4;
const LATENCY_MS = 150;
const DOWN_BITS_PER_SECOND = 1_600_000;
/** Not in the budgets; the usual partner of 1.6 Mbit/s down. Next to nothing is sent up. */
const UP_BITS_PER_SECOND = 750_000;

/** Slows the page's processor. It says nothing to the page's workers. */
export async function slowCpu(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Slows the page's own requests. Those that a service worker makes are not slowed. */
export async function slowNetwork(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: DOWN_BITS_PER_SECOND / 8,
    uploadThroughput: UP_BITS_PER_SECOND / 8,
  });
}

/** A line to the browser about one page. */
export function sessionOf(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}
