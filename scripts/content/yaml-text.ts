import type { Document, YAMLError } from 'yaml';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { authorProblems } from '../../src/problems/author';
import type { Notes, Place } from './notes';

/** A key, or a key of a key, or an item of a list. */
export type Path = readonly (string | number)[];

/** What a piece of YAML says, and where it says it. */
export interface YamlText {
  /** Null when it could not be read; the notes say why. */
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Where a value is; of a value that is missing, where the thing is that lacks it. */
  valuePlace(path: Path): Place;
  keyPlace(path: Path): Place;
}

/**
 * Reads YAML whose top level is a list of keys.
 *
 * @param text - Undefined when there is no such file, which is said too.
 * @param firstLine - The line of the file on which the text starts, from 1.
 */
export function parseYaml(file: string, text: string | undefined, notes: Notes, firstLine = 1): YamlText {
  if (text === undefined) return missing({ file, line: 1, column: 1 }, notes);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  return {
    data: readData(document, notes, place),
    valuePlace: (path) => place(valueOffset(document, path)),
    keyPlace: (path) => place(keyOffset(document, path)),
  };
}

function missing(place: Place, notes: Notes): YamlText {
  notes.problem(place, authorProblems.fileMissing(place.file));
  return { data: null, valuePlace: () => place, keyPlace: () => place };
}

function readData(document: Document, notes: Notes, place: (offset: number) => Place): YamlText['data'] {
  const [first] = document.errors;
  if (first) {
    // What follows the first error is mostly its echo.
    notes.problem(place(first.pos[0]), unreadable(first));
    return null;
  }
  if (!isMap(document.contents)) {
    notes.problem(
      place(0),
      authorProblems.yamlUnreadable('There are no keys here.', 'Write lines such as `title: …`.'),
    );
    return null;
  }
  try {
    return document.toJS();
  } catch {
    // An alias (`*name`) that points at nothing is found only now.
    const what = 'A value here points at something that is not in the file.';
    notes.problem(place(0), authorProblems.yamlUnreadable(what, 'Put values that start with `*` in quotation marks.'));
    return null;
  }
}

/** The library's words are for programmers; these are the mistakes that people make. */
function unreadable(error: YAMLError) {
  const say = authorProblems.yamlUnreadable;
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return say('There is a second colon in this line.', 'Put the text after the first colon in quotation marks.');
    case 'DUPLICATE_KEY':
      return say('This key is here twice.', 'Take one of the two out.');
    case 'TAB_AS_INDENT':
      return say('This line starts with a tab.', 'Use spaces.');
    case 'BAD_SCALAR_START':
      return say('A value cannot start with this character.', 'Put the value in quotation marks.');
    case 'MISSING_CHAR':
      return say('A quotation mark is not closed.', 'Close it, or take out the one that opens it.');
    case 'MULTILINE_IMPLICIT_KEY':
      return say(
        'This line is neither a key with a colon nor part of the value above it.',
        'Add the colon, or indent the line.',
      );
    default:
      return say(
        'This cannot be read as YAML.',
        'Check the indent, the colons and the quotation marks of this line and the one above.',
      );
  }
}

function valueOffset(document: Document, path: Path): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range && !(isScalar(node) && node.value === null)) return node.range[0];
  return path.length === 0 ? 0 : keyOffset(document, path);
}

function keyOffset(document: Document, path: Path): number {
  const within = path.slice(0, -1);
  const map = within.length === 0 ? document.contents : document.getIn(within, true);
  const key = path.at(-1);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  return valueOffset(document, within);
}
