import { type AboutWords, aboutEnGB } from './about-en-gb';

/** The words of limits, of what comes next and of what is beside a module that are shown. */
export const aboutWords: AboutWords = aboutEnGB;
