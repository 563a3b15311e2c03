import { enGB, type Words } from './en-gb';

export type { Words };

/** The interface words that are shown. */
export const words: Words = enGB;
