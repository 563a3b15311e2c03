import { type CarryWords, carryEnGB } from './carry-en-gb';

/** The words of the carry code's pages that are shown. */
export const carryWords: CarryWords = carryEnGB;
