/**
 * Runs in the page before anything of its own, and times what is written to the device: from the
 * beginning of a transaction that writes to the browser's word that it is done.
 */

export interface DeviceWrite {
  readonly ms: number;
}

declare global {
  interface Window {
    benchWrites: DeviceWrite[];
  }
}

window.benchWrites = [];
const begin = IDBDatabase.prototype.transaction;

IDBDatabase.prototype.transaction = function (stores, mode, options) {
  const transaction = begin.call(this, stores, mode, options);
  if (mode === 'readwrite') {
    const begun = performance.now();
    transaction.addEventListener('complete', () => window.benchWrites.push({ ms: performance.now() - begun }));
  }
  return transaction;
};
