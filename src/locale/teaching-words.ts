import { type TeachingWords, teachingEnGB } from './teaching-en-gb';

/** The words of an open module's parts that are shown. */
export const teachingWords: TeachingWords = teachingEnGB;
