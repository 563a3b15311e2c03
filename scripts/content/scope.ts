import type { Node } from 'mdast';
import type { ContactUse } from '../../src/content/contact-use';
import type { LevelOneLimit } from '../../src/content/level-one-limit';
import type { Prose } from '../../src/content/prose';
import type { Scene } from '../../src/content/scene';
import type { Problem } from '../../src/problems/problem';
import type { FactUse, Voice, VoiceUse } from './authors';
import type { Names } from './names';
import type { Notes, Place } from './notes';
import type { RecordingFiles } from './recording-files';
import type { Audience } from './roles';

/** What the blocks and questions of a module may refer to, and which ids are taken so far. */
export interface Known {
  /** The tag of the language that the texts are in. */
  readonly language: string;
  readonly screens: readonly string[];
  /** Those of them that nobody has to read. */
  readonly optional: readonly string[];
  /** The ids of the course's roles. Null when course.yaml could not be read: then nothing is said about roles. */
  readonly roles: readonly string[] | null;
  /** By screen id: the roles that it is for; not there when it is for every role. */
  readonly rolesOfScreens: ReadonlyMap<string, readonly string[]>;
  /** Null when the list in module.yaml could not be read: then nothing is said about outcomes. */
  readonly outcomes: readonly string[] | null;
  /** What the council calls things. */
  readonly names: Names;
  /** What Level 1 does not prepare people to do. Null when course.yaml could not be read. */
  readonly levelOneLimits: readonly LevelOneLimit[] | null;
  /** What local.yaml has a contact for, or says that there is none of. Null when it could not be read. */
  readonly settledUses: readonly ContactUse[] | null;
  /** The drawings of the course, by their names. */
  readonly scenes: ReadonlyMap<string, Scene>;
  /** The files that can be played. */
  readonly recordings: RecordingFiles;
  /** Where each id was first given. */
  readonly blocks: Map<string, Place>;
  readonly questions: Map<string, Place>;
  /** The register's facts; null when there is none to go by: then nothing is said about facts. */
  readonly register: readonly string[] | null;
  /** Every fact that a block or question rests on, in the order of the files. */
  readonly factUses: FactUse[];
  /** The register of voices. Null when it could not be read: then nothing is said about voices. */
  readonly voices: readonly Voice[] | null;
  /** Every voice that a screen shows, in the order of the files. */
  readonly voiceUses: VoiceUse[];
  /** The screens that are the module's role card: one, or a mistake. */
  readonly cards: Map<string, Place>;
}

/** One Markdown file on its way through the compiler. */
export interface Scope {
  readonly known: Known;
  readonly notes: Notes;
  /** The roles that meet this part of the file. */
  readonly audience: Audience;
  /** Whether it is a screen that nobody has to read: then nothing on it may be kept. */
  readonly isOptional: boolean;
  /** The text that the nodes' offsets count in. */
  readonly source: string;
  place(of: At): Place;
  problem(at: At, problem: Problem): void;
  /** Remembers which part of the tree a piece of prose was made of, and hands the prose on. */
  written(prose: Prose, nodes: readonly Node[]): Prose;
}

/** A part of the tree, or a line and column of the parsed text. */
export type At = Node | { readonly line: number; readonly column: number };

/**
 * @param lines - For each line of the parsed text, the line of the file that it came from.
 */
export function createScope(file: string, source: string, lines: readonly number[], known: Known, notes: Notes): Scope {
  const place = (of: At): Place => {
    const { line, column } = 'line' in of ? of : (of.position?.start ?? { line: 1, column: 1 });
    return { file, line: lines[line - 1] ?? line, column };
  };
  const written = (prose: Prose, nodes: readonly Node[]): Prose => {
    const from = nodes[0]?.position?.start.offset;
    const to = nodes.at(-1)?.position?.end.offset;
    if (from !== undefined && to !== undefined) notes.sources.keep(prose, { file, text: source, from, to, lines });
    return prose;
  };
  const problem: Scope['problem'] = (at, found) => notes.problem(place(at), found);
  return { known, notes, audience: null, isOptional: false, source, place, problem, written };
}

/** The text of a node as its author wrote it. */
export function sourceOf(node: Node, scope: Scope): string {
  return scope.source.slice(node.position?.start.offset, node.position?.end.offset);
}
