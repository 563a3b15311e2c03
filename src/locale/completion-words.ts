import { type CompletionWords, completionEnGB } from './completion-en-gb';

/** The words of the completion file that are shown. */
export const completionWords: CompletionWords = completionEnGB;
