import type { CDPSession } from '@playwright/test';

export interface Fetched {
  readonly requests: number;
  /** Bodies as they were sent, compressed, in kB. */
  readonly bytes: number;
  /** Scripts alone, in kB. */
  readonly script: number;
}

interface Request {
  readonly type: string;
  readonly sentAt: number;
  headerBytes: number;
  allBytes: number;
  /** In the clock of `sentAt`, in seconds; infinite until it has ended. */
  endedAt: number;
}

/**
 * Listens to what a page fetches. Call it before the page is opened, with the domain enabled.
 *
 * @returns tells what had arrived so many milliseconds after the first request was sent, which is
 * when the navigation began.
 */
export function watchNetwork(session: CDPSession): (untilMs: number) => Fetched {
  const requests = new Map<string, Request>();
  session.on('Network.requestWillBeSent', ({ requestId, timestamp, type = 'Other' }) => {
    requests.set(requestId, {
      type,
      sentAt: timestamp,
      headerBytes: 0,
      allBytes: 0,
      endedAt: Number.POSITIVE_INFINITY,
    });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request) request.headerBytes = response.encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { allBytes: encodedDataLength, endedAt: timestamp });
  });
  return (untilMs) => fetchedBy([...requests.values()], untilMs);
}

function fetchedBy(requests: readonly Request[], untilMs: number): Fetched {
  const start = Math.min(...requests.map(({ sentAt }) => sentAt));
  const arrived = requests.filter(({ endedAt }) => (endedAt - start) * 1000 <= untilMs);
  return {
    requests: arrived.length,
    bytes: kilobytes(arrived),
    script: kilobytes(arrived.filter(({ type }) => type === 'Script')),
  };
}

function kilobytes(requests: readonly Request[]): number {
  return requests.reduce((sum, { allBytes, headerBytes }) => sum + allBytes - headerBytes, 0) / 1000;
}
