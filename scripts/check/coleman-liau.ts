/**
 * The Coleman–Liau index: the school year in the United States in which a text is usually read. It
 * needs only letters, words and sentences, so nothing has to be guessed about syllables.
 *
 * Source: M. Coleman and T. L. Liau, "A computer readability formula designed for machine scoring",
 * Journal of Applied Psychology 60(2), 1975, pages 283-284: 0.0588 L - 0.296 S - 15.8, where L is
 * letters and S is sentences in 100 words.
 *
 * @param sentences - A heading, an item of a list or a label without a full stop is one, too.
 */
export function colemanLiau(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const letters = words.reduce((sum, word) => sum + lettersIn(word), 0);
  const perHundred = 100 / Math.max(words.length, 1);
  return 0.0588 * letters * perHundred - 0.296 * sentences.length * perHundred - 15.8;
}

/** A child in school year n of the United States is n + 5 years old when the year begins. */
export function readingAge(sentences: readonly string[]): number {
  return colemanLiau(sentences) + 5;
}

/** Parts a paragraph where a sentence ends. Figures such as `39.1` and times such as `8.40pm` end none. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[.!?:…]["”'’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function lettersIn(word: string): number {
  return word.replace(/[^\p{L}\p{N}]/gu, '').length;
}
