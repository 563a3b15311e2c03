import { type TimesWords, timesEnGB } from './times-en-gb';

/** The words that say how long things take. */
export const timesWords: TimesWords = timesEnGB;
