import { z } from 'zod';
import { authorProblems } from '../../src/problems/author';
import { nearest } from './nearest';
import type { Notes } from './notes';
import { type Example, valueProblem } from './value-problem';
import type { Path, YamlText } from './yaml-text';

/** The keys that a file, a front matter or a directive may have, each with what it may be. */
export type Fields = Readonly<Record<string, z.ZodType>>;

/** What could be read; a key that is missing or wrong is left out, and the notes say why. */
export type Read<F extends Fields> = { readonly [K in keyof F]?: z.output<F[K]> };

/**
 * Reads each key on its own, so that one wrong value doesn't hide what is wrong with the others.
 * `source` is YAML, or anything else that knows its data and where each part of it is written.
 */
export function readFields<F extends Fields>(
  fields: F,
  source: YamlText,
  notes: Notes,
  example: Example = (key) => `${key}: …`,
): Read<F> {
  if (source.data === null) return {};
  reportUnknown([], Object.keys(source.data), Object.keys(fields), source, notes);
  const read: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(fields)) {
    const value = readField(key, schema, source, notes, example);
    if (value !== undefined) read[key] = value;
  }
  return read as Read<F>;
}

function readField(key: string, schema: z.ZodType, source: YamlText, notes: Notes, example: Example): unknown {
  const parsed = schema.safeParse(source.data?.[key] ?? undefined);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const path = [key, ...(issue.path as Path)];
    if (issue.code === 'unrecognized_keys') {
      reportUnknown(path, issue.keys, keysOf(schema, issue.path as Path), source, notes);
    } else {
      notes.problem(source.valuePlace(path), valueProblem(issue, nameOf(path), valueAt(source.data, path), example));
    }
  }
  return undefined;
}

function reportUnknown(
  path: Path,
  keys: readonly string[],
  known: readonly string[],
  source: YamlText,
  notes: Notes,
): void {
  for (const key of keys.filter((name) => !known.includes(name))) {
    notes.problem(source.keyPlace([...path, key]), authorProblems.keyUnknown(key, nearest(key, known), known));
  }
}

/** The keys that a group inside a list, or inside another group, may have. */
function keysOf(schema: z.ZodType, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional) return keysOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return keysOf(schema.element as z.ZodType, path.slice(1));
  if (!(schema instanceof z.ZodObject)) return [];
  const [key, ...rest] = path;
  return key === undefined ? Object.keys(schema.shape) : keysOf(schema.shape[key] as z.ZodType, rest);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

/** The name that an author knows a value by: its key, or for an item of a list the list's key. */
function nameOf(path: Path): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}
