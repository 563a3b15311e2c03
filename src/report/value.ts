/** One thing to be said to an LMS. */
export interface Value {
  readonly element: string;
  readonly value: string;
  /** Another text that means the same, for an LMS that thinks it has the first already. */
  readonly alias?: string | undefined;
  /** A legal value that differs and never says more than was earned, for when nothing means the same. */
  readonly interim?: string | undefined;
  /** The telling succeeds without it. */
  readonly isOptional?: boolean;
}

/** An alias of suspend data: white space is nothing to the codec, and news to an LMS. At the limit there is no room. */
export function withBlank(suspendData: string, limit: number): string | undefined {
  return suspendData.length < limit ? `${suspendData} ` : undefined;
}
