import { z } from 'zod';
import { authorProblems } from '../../src/problems/author';
import { acceptLines } from './accept';
import { type Fields, type Read, readFields } from './fields';
import { isId } from './grammar';
import type { Directive } from './markdown';
import type { Place } from './notes';
import { type Scope, sourceOf } from './scope';
import type { YamlText } from './yaml-text';

/**
 * Reads what stands between the braces of a block, its id left out.
 *
 * @param fields - The attributes that this kind of block may have.
 */
export function readAttributes<F extends Fields>(fields: F, node: Directive, scope: Scope): Read<F> {
  const data = Object.fromEntries(
    Object.entries(node.attributes ?? {}).filter(([name]) => !isReadElsewhere(name, node)),
  );
  const accept = node.attributes?.accept;
  const place = (name: unknown) => attributePlace(node, String(name), scope);
  if (typeof accept === 'string') acceptLines(accept, place('accept'), linesOf(node, scope), scope.notes);
  const source: YamlText = { data, valuePlace: ([name]) => place(name), keyPlace: ([name]) => place(name) };
  // `role` is on the list, so that it is offered to whoever mistypes it.
  const known: Fields = isPart(node) ? fields : { ...fields, role: z.undefined() };
  return readFields(known, source, scope.notes, (key) => `${key}="…"`) as Read<F>;
}

/** The id has a grammar of its own; roles and what is accepted are the same for every kind of block. */
function isReadElsewhere(name: string, node: Directive): boolean {
  return name === 'id' || name === 'accept' || (!isPart(node) && (name === 'role' || name === 'roles'));
}

/** A part of a scenario is for whom the scenario is for. */
function isPart({ name }: Directive): boolean {
  return name === 'step' || name === 'summary';
}

/** The id in the braces, or '' when there is none; the notes say so. */
export function readId(node: Directive, scope: Scope): string {
  const id = node.attributes?.id ?? '';
  if (id === '') scope.problem(node, authorProblems.blockId(node.name));
  else if (!isId(id)) scope.notes.problem(idPlace(node, scope), authorProblems.idGrammar(id));
  return id;
}

/** The parser keeps no positions of attributes, so they are looked for in the line. */
export function attributePlace(node: Directive, name: string, scope: Scope): Place {
  return found(node, new RegExp(`\\s${name}\\s*=|[{\\s]\\.`), scope);
}

export function idPlace(node: Directive, scope: Scope): Place {
  return found(node, /[{\s]#|\sid\s*=/, scope);
}

/** The first and the last line of the file that a block takes up. */
function linesOf(node: Directive, scope: Scope): readonly [number, number] {
  const end = node.position?.end ?? { line: 1, column: 1 };
  return [scope.place(node).line, scope.place(end).line];
}

function found(node: Directive, pattern: RegExp, scope: Scope): Place {
  const place = scope.place(node);
  const [line = ''] = sourceOf(node, scope).split('\n');
  const braces = line.indexOf('{');
  const at = braces === -1 ? -1 : line.slice(braces).search(pattern);
  return at === -1 ? place : { ...place, column: place.column + braces + at + 1 };
}
