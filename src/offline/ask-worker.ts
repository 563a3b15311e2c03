import type { Ask } from './messages';

/** A worker that is still starting needs a moment; one of a build that knows no questions never answers. A guess. */
const PATIENCE_MS = 4000;

/** A worker's answer to a question; null when it does not answer in time, in milliseconds. */
export function askWorker<Answer>(worker: ServiceWorker, ask: Ask, patience = PATIENCE_MS): Promise<Answer | null> {
  return new Promise((answered) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => answered(null), patience);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      answered(data);
    };
    worker.postMessage(ask, [port2]);
  });
}
