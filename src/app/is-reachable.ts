import { PACKAGED_FOR } from './packaged-for';

/** A network that takes longer than this is no network to a learner who waits. A guess. */
const PATIENCE_MS = 5000;

/**
 * Whether the place that this package came from answers. Any answer counts, a refusal too: it is
 * the network that is asked about. The file is not kept for offline use, so the answer is the network's.
 */
export async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch(PACKAGED_FOR, {
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return true;
  } catch {
    return false;
  }
}
