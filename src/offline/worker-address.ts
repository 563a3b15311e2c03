const WORKER = './service-worker.js';

/** Under Trusted Types a worker's address has to be vouched for, and this is the only one there is. */
export function workerAddress(): string {
  address ??= vouchedFor();
  return address;
}

/** A policy can be made once in the life of a page. */
let address: string | undefined;

function vouchedFor(): string {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypePolicyFactory };
  const policy = trustedTypes?.createPolicy('doorstep-worker', { createScriptURL: (_url: string) => WORKER });
  // The type says string, as the browser's own declarations do; what is handed over is the vouched-for address.
  return (policy?.createScriptURL(WORKER) ?? WORKER) as string;
}
