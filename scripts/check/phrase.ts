/**
 * Phrases as authors write them, so that nobody has to know regular expressions:
 *
 * - `she/he/they` one of these words;
 * - `(back)` may be left out;
 * - `fail*` any word that starts so;
 * - `…` up to three words, within one sentence.
 *
 * Small and capital letters are the same, and so are straight and curly apostrophes. A phrase
 * matches whole words only.
 */
export interface Phrase {
  readonly written: string;
  readonly pattern: RegExp;
  /** Small letters of which a text has at least one when it matches; a list of phrases is read much faster for it. */
  readonly hints: readonly string[];
}

/** Whether a phrase can be read: it starts with a word, and its brackets are closed. */
export function isPhrase(written: string): boolean {
  const [first, ...rest] = tokensOf(written);
  return first !== undefined && WORDS.test(first) && rest.every((token) => TOKEN.test(token));
}

export function toPhrase(written: string): Phrase {
  const tokens = tokensOf(written);
  const body = tokens.map((token, at) => partOf(token, at === 0)).join('');
  // Not \b: it would find the end of a word in the middle of `don't`.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}'-])${body}(?![\\p{L}\\p{N}'-])`, 'giu');
  return { written, pattern, hints: hintsOf(tokens) };
}

/** The words of a text that match, each with where it starts. */
export function matchesOf({ pattern, hints }: Phrase, text: string): { readonly words: string; readonly at: number }[] {
  const small = plain(text).toLowerCase();
  if (!hints.some((hint) => small.includes(hint))) return [];
  return [...plain(text).matchAll(pattern)].map((match) => ({
    words: text.slice(match.index, match.index + match[0].length),
    at: match.index,
  }));
}

/** A word with its inner hyphens and apostrophes. */
const WORD = "[\\p{L}\\p{N}]+(?:['-][\\p{L}\\p{N}]+)*";
const WORDS = /^[^()…\s]+$/;
const TOKEN = /^(?:…|\([^()…\s]+\)|[^()…\s]+)$/;
/** Between two words: a space, and a comma or a hyphen where people put one. */
const GAP = '[\\s,-]+';

function tokensOf(written: string): string[] {
  return plain(written)
    .replaceAll('...', '…')
    .split(/\s+/)
    .filter((token) => token !== '');
}

/** Each part brings the gap before it, so that a part which is left out takes its gap along. */
function partOf(token: string, isFirst: boolean): string {
  const gap = isFirst ? '' : GAP;
  if (token === '…') return `(?:${GAP}${WORD}){0,3}`;
  if (!token.startsWith('(')) return `${gap}${wordsOf(token)}`;
  return `(?:${gap}${wordsOf(token.slice(1, -1))})?`;
}

function wordsOf(token: string): string {
  const words = token
    .split('/')
    .map((word) => (word.endsWith('*') ? `${escaped(word.slice(0, -1))}[\\p{L}'-]*` : escaped(word)));
  return words.length === 1 ? (words[0] ?? '') : `(?:${words.join('|')})`;
}

/** The alternatives of the part that is hardest to meet by chance: the one whose shortest word is the longest. */
function hintsOf(tokens: readonly string[]): string[] {
  const needed = tokens.filter((token) => WORDS.test(token)).map((token) => token.split('/').map(firstLetters));
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  return needed.reduce((best, words) => (shortest(words) > shortest(best) ? words : best));
}

function firstLetters(word: string): string {
  return (/^[\p{L}\p{N}']*/u.exec(word)?.[0] ?? '').toLowerCase();
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('-', '[-\\s]');
}

/** As long as the text that it is made of, so that a place in one is the same place in the other. */
function plain(text: string): string {
  return text.replace(/[’‘]/g, "'");
}
