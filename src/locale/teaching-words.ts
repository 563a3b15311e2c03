import { type TeachingWords, teachingEnGB } from './teaching-en-gb';

/** The words of statements, timelines and moments to think that are shown. */
export const teachingWords: TeachingWords = teachingEnGB;
