/**
 * Words in quotation marks, which the course reports and does not say itself: straight or curly,
 * double or single. An apostrophe is no quotation mark: it stands between letters, or after an s.
 */
const QUOTED = /"[^"]*"|“[^”]*”|(?<![\p{L}\p{N}])['‘](?=\S)(?:[^'’‘]|(?<=\p{L})['’](?=\p{L}))*['’](?![\p{L}\p{N}])/gu;
/** The inner ones alone: what somebody quotes who is quoted. */
const INNER = /(?<![\p{L}\p{N}])['‘](?=\S)(?:[^'’‘"]|(?<=\p{L})['’](?=\p{L}))*['’](?![\p{L}\p{N}])/gu;

/** The text with spaces where words are quoted, so that every place in it stays what it was. */
export function withoutQuotes(text: string): string {
  return blank(text, QUOTED);
}

/** The same for quotes inside of quotes. */
export function withoutInnerQuotes(text: string): string {
  return blank(text, INNER);
}

function blank(text: string, pattern: RegExp): string {
  // A full stop, so that words on both sides are not read together.
  return text.replace(pattern, (quoted) => `.${' '.repeat(quoted.length - 1)}`);
}
