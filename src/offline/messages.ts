/** What a page asks of the service worker. */
export type Ask =
  /** How the package stands on this device; answered with a `PackageStatus`. */
  | 'status'
  /** Fetch what the browser has lost; answered when as much of it as can be had is here again. */
  | 'mend'
  /** Clear what earlier versions left behind, which the page itself does not need; answered with the scopes that were cleared. */
  | 'tidy'
  /** The learner has agreed: this version, which waits, is the one to use from now on. */
  | 'take-over';

/** How the package of one worker stands on this device. */
export interface PackageStatus {
  /** The build that the worker belongs to, as the build stamped it. */
  readonly version: string;
  /** How many of its files are on this device. */
  readonly kept: number;
  readonly total: number;
  /** What those files take, in bytes. */
  readonly bytes: number;
}

/** Sent to the open pages while a worker fetches the package. */
export interface Keeping {
  readonly keeping: { readonly kept: number; readonly total: number };
}
