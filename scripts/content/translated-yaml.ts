import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The keys whose values learners read, wherever they are in the files that are translated. */
const WORDS = new Set([
  'title',
  'talk',
  'text',
  'summary',
  'owner',
  'council',
  'name',
  'about',
  'hours',
  'year',
  'source',
  'words',
  // Of a recording in the other language.
  'length',
]);
/** Keys with a list of words. */
const WORD_LISTS = new Set(['called']);
/** What learning records mean something by. */
const KEPT = new Set(['id', 'modules', 'screens', 'draw', 'passMark']);
/** Keys with keys of an author's own, or with what no learner reads. */
const NOT_LOOKED_INTO = new Set(['completionFile', 'names', 'changes', 'specialistReview', 'consent', 'reviewed']);

/** Some words of a file, or a value that is kept, and where they start and end in its text. */
interface Span {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** What a file says, by paths such as `outcomes.o1.text`: items of a list by their ids, or by their places. */
interface Said {
  readonly words: ReadonlyMap<string, Span>;
  readonly kept: ReadonlyMap<string, Span>;
}

/** Something that a translated file says and its original does not, and where it says it. */
export interface Stray {
  readonly path: string;
  readonly at: number;
}

/** How a translated file of keys differs from its original. */
export interface Compared {
  /** The paths of words that have no translation. */
  readonly missing: readonly string[];
  /** Words that the original does not have. */
  readonly extra: readonly Stray[];
  /** What learning records mean something by, with other values. */
  readonly changed: readonly (Stray & { readonly is: string; readonly was: string })[];
}

/** A file of keys with the words of its translation; all else, and every line, stays where it is. */
export function withWords(original: string, translated: string): string {
  const translations = read(translated).words;
  const spans = [...read(original).words].sort(([, a], [, b]) => b.from - a.from);
  return spans.reduce((text, [path, { from, to }]) => {
    const words = translations.get(path)?.value;
    if (words === undefined) return text;
    const lines = text.slice(from, to).match(/\n/g)?.length ?? 0;
    // JSON's strings are YAML's too, and take one line whatever is in them.
    return `${text.slice(0, from)}${JSON.stringify(words)}${'\n'.repeat(lines)}${text.slice(to)}`;
  }, original);
}

export function compareWords(original: string, translated: string): Compared {
  const [was, is] = [read(original), read(translated)];
  const paths = [...was.words].filter(([path, { value }]) => hasLetters(value) && !is.words.has(path));
  return {
    missing: paths.map(([path]) => path),
    extra: [...is.words].flatMap(([path, { from }]) => (was.words.has(path) ? [] : [{ path, at: from }])),
    changed: [...is.kept].flatMap(([path, { value, from }]) => {
      const before = was.kept.get(path)?.value;
      // An id that is no one's has words of its own, which are told of as such.
      return before === undefined || before === value ? [] : [{ path, at: from, is: value, was: before }];
    }),
  };
}

/** A year in digits needs no translation. */
function hasLetters(words: string): boolean {
  return /\p{L}/u.test(words);
}

function read(text: string): Said {
  const said = { words: new Map<string, Span>(), kept: new Map<string, Span>() };
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length === 0) visit(document.contents, [], said);
  return said;
}

function visit(
  node: unknown,
  path: readonly string[],
  said: { words: Map<string, Span>; kept: Map<string, Span> },
): void {
  if (isSeq(node)) {
    for (const [at, item] of node.items.entries()) visit(item, [...path, nameOf(item, at)], said);
    return;
  }
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const here = [...path, name];
    if (NOT_LOOKED_INTO.has(name)) continue;
    if (isScalar(value) && WORDS.has(name)) keepWords(value, here, said.words);
    else if (WORD_LISTS.has(name) && isSeq(value)) {
      for (const [at, item] of value.items.entries()) keepWords(item, [...here, String(at)], said.words);
    } else if (KEPT.has(name) && (isScalar(value) || isSeq(value)) && value.range) {
      said.kept.set(here.join('.'), { value: shown(value.toJSON()), from: value.range[0], to: value.range[1] });
    } else visit(value, here, said);
  }
}

function keepWords(value: unknown, path: readonly string[], words: Map<string, Span>): void {
  if (!isScalar(value) || !value.range) return;
  const written = String(value.value ?? '').trim();
  if (written !== '') words.set(path.join('.'), { value: written, from: value.range[0], to: value.range[1] });
}

function nameOf(item: unknown, at: number): string {
  const id: unknown = isMap(item) ? item.get('id') : undefined;
  return typeof id === 'string' ? id : String(at);
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
