import type { Nodes } from 'mdast';

/** What can stand before a name in a text, what can hang on it, and what would make another word of it. */
const ARTICLE = '(?:(?<article>[Aa]n?|[Tt]he|[Oo]ur|[Yy]our)(?<gap>\\s+))?';
const ENDING = "(?<ending>['’]s|s['’]?)?";
const NO_WORD = '[\\p{L}\\p{N}-]';

/** `our lead` is `the lead`, and keeps its own first word. */
const OURS = /^(the|our|your)\s+/i;
const WITH_ARTICLE = /^(the|an?|our|your)\s/i;

/**
 * What a council calls things, in place of the names that the modules say. Whole words only; a capital at
 * the start stays one, a plural or possessive ending is kept, and `a` or `an` follows the new name.
 */
export class Names {
  readonly #byKey: ReadonlyMap<string, { readonly name: string; readonly called: string }>;
  readonly #pattern: RegExp | null;
  readonly #met = new Set<string>();
  readonly #doubled = new Set<string>();

  /** @param changed - By the name as the modules say it: as the council does. */
  constructor(readonly changed: ReadonlyMap<string, string> = new Map()) {
    this.#byKey = new Map([...changed].map(([name, called]) => [keyOf(name), { name, called }]));
    this.#pattern = changed.size > 0 ? patternOf([...changed.keys()]) : null;
  }

  /** A text in the council's words. */
  in(text: string): string {
    if (!this.#pattern) return text;
    return text.replace(this.#pattern, (...match) => {
      const { name, article = '', gap = '', ending = '' } = match.at(-1) as Record<string, string | undefined>;
      const called = this.#calledFor(name ?? '', article !== '');
      return `${articleFor(article, name ?? '', called)}${gap}${called}${ending}`;
    });
  }

  /** The names that no text has had so far. */
  get unmet(): readonly string[] {
    return [...this.changed.keys()].filter((name) => !this.#met.has(name));
  }

  /** The names before which a text has an article of its own, where the new one brings one along: 'the the …'. */
  get doubled(): readonly string[] {
    return [...this.#doubled];
  }

  #calledFor(found: string, hasArticle: boolean): string {
    const entry = this.#byKey.get(keyOf(found));
    if (!entry) return found;
    this.#met.add(entry.name);
    if (hasArticle && WITH_ARTICLE.test(entry.called)) this.#doubled.add(entry.name);
    const first = `${OURS.exec(found)?.[1] ?? ''} `;
    const called = OURS.test(entry.name) && OURS.test(entry.called) ? entry.called.replace(OURS, first) : entry.called;
    return isCapital(found) && !isCapital(entry.name) ? called[0]?.toUpperCase() + called.slice(1) : called;
  }
}

/** Puts the texts of a parsed file, and the titles in its braces, into the council's words. Its places stay as they are. */
export function renameIn(node: Nodes, names: Names): void {
  // What stands in `:to[…]` is an id.
  if (node.type === 'textDirective' && node.name === 'to') return;
  if (node.type === 'text') node.value = names.in(node.value);
  if (node.type === 'containerDirective' || node.type === 'leafDirective') {
    const title = node.attributes?.title;
    if (node.attributes && title) node.attributes.title = names.in(title);
  }
  // A transcript has what was said, whatever a council calls it.
  if ('name' in node && (node.name === 'audio' || node.name === 'film')) return;
  if ('children' in node) for (const child of node.children) renameIn(child, names);
}

function patternOf(names: readonly string[]): RegExp {
  // The longest first: `domestic abuse lead` holds `lead`.
  const forms = [...names].sort((a, b) => b.length - a.length).map(formOf);
  return new RegExp(`(?<!${NO_WORD})${ARTICLE}(?<name>${forms.join('|')})${ENDING}(?!${NO_WORD})`, 'gu');
}

/** A name with its first letter small or large, its words on one line or two. */
function formOf(name: string): string {
  const [first = '', ...rest] = name.split(/\s+/);
  const starts = first.toLowerCase() === 'the' ? ['the', 'our', 'your'] : [first];
  return [`(?:${starts.map(anyCase).join('|')})`, ...rest.map(escaped)].join('\\s+');
}

function anyCase(word: string): string {
  const [letter = ''] = word;
  return `(?:${escaped(letter.toLowerCase())}|${escaped(letter.toUpperCase())})${escaped(word.slice(letter.length))}`;
}

function escaped(word: string): string {
  // Escaping a hyphen outside of a class is a mistake under the `u` flag.
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function keyOf(name: string): string {
  const words = name.replace(OURS, 'the ').replace(/\s+/g, ' ');
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** By the letter and not by the sound: `an hour` and `a unit` are for authors to look at. */
function articleFor(article: string, name: string, called: string): string {
  const takesAn = (word: string) => /^[aeiou]/i.test(word);
  if (!/^an?$/i.test(article) || takesAn(name) === takesAn(called)) return article;
  return takesAn(called) ? `${article}n` : article.slice(0, 1);
}
