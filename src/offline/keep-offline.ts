import { Workbox } from 'workbox-window';

/**
 * Asks the browser to keep the whole package for use without a network. A new version waits until
 * every window of the old one is closed, so nobody's screen changes under them.
 *
 * @returns whether there is a worker: false where the browser, or the frame that we are in, allows none.
 */
export async function keepOffline(): Promise<boolean> {
  // In the author's preview there is nothing to keep: it changes as they type.
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return false;
  try {
    await new Workbox(workerUrl() as string).register({ immediate: true });
    return true;
  } catch {
    // Not served over https, or a third-party frame: the module runs all the same.
    return false;
  }
}

const WORKER = './service-worker.js';

/** Under Trusted Types a worker's address has to be vouched for, and this is the only one there is. */
function workerUrl(): string | TrustedScriptURL {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypePolicyFactory };
  const policy = trustedTypes?.createPolicy('doorstep-worker', { createScriptURL: (_url: string) => WORKER });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}
