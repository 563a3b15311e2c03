import { list } from '../../src/problems/author/wording';

/** Something by which learning records mean something, and that is not the same in two compiled texts. */
export interface Difference {
  /** The ids of what it is in, from the outside in. */
  readonly trail: readonly string[];
  /** One sentence. */
  readonly how: string;
}

/** Lists of names. Every other list of strings is prose. */
const NAMES = new Set(['facts', 'roles', 'uses', 'alsoRight']);
/** Words, and what follows from them: how long they take to read, the phrases of a record in another order, and a recording of them. */
const WORDS = new Set([
  'title',
  'text',
  'when',
  'words',
  'groups',
  'record',
  'limits',
  'scene',
  'minutes',
  'note',
  'summary',
  'recording',
]);
/** As authors write them. */
const BOXES = new Set(['right', 'good', 'better']);

type Part = Readonly<Record<string, unknown>>;

/**
 * Compares all of a compiled part but its words: kinds, ids and their order, what is right, where a
 * choice leads.
 *
 * @param is - Of the translation.
 * @param was - Of the original.
 */
export function differences(is: unknown, was: unknown, trail: readonly string[] = [], key = ''): Difference[] {
  if (WORDS.has(key)) return [];
  if (isParts(is) || isParts(was)) return ofParts(toParts(is), toParts(was), trail, key);
  if (NAMES.has(key)) return String(is) === String(was) ? [] : [changed(key, is, was, trail)];
  if (Array.isArray(is) || Array.isArray(was)) return [];
  if (isPart(is) && isPart(was)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((name) => differences(is[name], was[name], trail, name));
  }
  return is === was ? [] : [changed(key, is, was, trail)];
}

function ofParts(is: readonly Part[], was: readonly Part[], trail: readonly string[], key: string): Difference[] {
  const [ids, idsBefore] = [idsOf(is), idsOf(was)];
  const ofIds = idsDiffer(ids, idsBefore, trail);
  const both = ids.filter((id) => idsBefore.includes(id));
  const inside = both.flatMap((id) => differences(withId(is, id), withId(was, id), [...trail, id]));
  return [...ofIds, ...inside, ...ofNameless(is.filter(isNameless), was.filter(isNameless), trail, key)];
}

function idsDiffer(is: readonly string[], was: readonly string[], trail: readonly string[]): Difference[] {
  const extra = is.filter((id) => !was.includes(id));
  const missing = was.filter((id) => !is.includes(id));
  const [renamed] = extra;
  if (extra.length === 1 && missing.length === 1 && renamed !== undefined) {
    return [{ trail: [...trail, renamed], how: `${where(trail)}\`${renamed}\` is ${list(missing)} in the original.` }];
  }
  if (extra.length === 0 && missing.length === 0) {
    const how = `${where(trail)}${list(is)} stand in another order in the original: ${list(was)}.`;
    return String(is) === String(was) ? [] : [{ trail, how }];
  }
  return [
    ...extra.map((id) => ({ trail: [...trail, id], how: `${where(trail)}\`${id}\` is not in the original.` })),
    ...missing.map((id) => ({ trail, how: `${where(trail)}\`${id}\` of the original is missing.` })),
  ];
}

/** The parts of a list that have no ids, such as the moments of a timeline. */
function ofNameless(is: readonly Part[], was: readonly Part[], trail: readonly string[], key: string): Difference[] {
  if (is.length === was.length) return is.flatMap((part, at) => differences(part, was[at], trail));
  return [{ trail, how: `${where(trail)}\`${key}\` has ${is.length} here, and ${was.length} in the original.` }];
}

function changed(key: string, is: unknown, was: unknown, trail: readonly string[]): Difference {
  return { trail, how: `${where(trail)}\`${key}\` is ${shown(key, is)} here, and ${shown(key, was)} in the original.` };
}

function shown(key: string, value: unknown): string {
  if (BOXES.has(key)) return value === true ? '`[x]`' : '`[ ]`';
  return value === undefined || value === null ? 'not there' : `\`${Array.isArray(value) ? value.join(' ') : value}\``;
}

function where(trail: readonly string[]): string {
  return trail.length === 0 ? '' : `In ${trail.map((id) => `\`${id}\``).join(', ')}: `;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isParts(value: unknown): boolean {
  return Array.isArray(value) && value.some(isPart);
}

/** Without plain text that is for everybody: it may be one paragraph more in one language. */
function toParts(value: unknown): readonly Part[] {
  const parts = Array.isArray(value) ? value.filter(isPart) : [];
  return parts.filter(({ kind, roles }) => kind !== 'prose' || roles !== undefined);
}

function idsOf(parts: readonly Part[]): string[] {
  return parts.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

function isNameless({ id }: Part): boolean {
  return typeof id !== 'string';
}

function withId(parts: readonly Part[], id: string): Part | undefined {
  return parts.find((part) => part.id === id);
}
