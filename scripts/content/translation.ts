import type { Files } from './read-files';
import { withWords } from './translated-yaml';

/** Where the texts of the languages are that the course is not written in. */
const FOLDER = 'content/translations/';

/**
 * What learners read, a drawing's title included. What only authors read is in one language. A recording is not
 * asked for in another one: its transcript is, and `recording-files.ts` takes a translated file where there is one.
 */
const FOR_LEARNERS =
  /^content\/((course|local|facts|voices|glossary)\.yaml|scenes\/[^/]+\.svg|modules\/[^/]+\/(module\.yaml|questions\.md|screens\/[^/]+\.md))$/;
/** Files of which a translation gives the words, and nothing else. */
const WORDS_ALONE = /^content\/(course|local|facts|voices)\.yaml$|\/module\.yaml$/;

/** A file in the folder of a language. */
export interface Translation {
  readonly path: string;
  /** '' where it is in no language's folder. */
  readonly language: string;
  /** The path that the original has, or would have. */
  readonly original: string;
}

/** Every file in the folder of every language, in the order of the files. */
export function translationsIn(files: Files): Translation[] {
  const paths = [...files.keys()].filter((path) => path.startsWith(FOLDER));
  return paths.map((path) => {
    const [, language = '', rest = path.slice(FOLDER.length)] = /^([^/]+)\/(.+)$/.exec(path.slice(FOLDER.length)) ?? [];
    return { path, language, original: `content/${rest}` };
  });
}

/** Where the translation of a file is, or would be. */
export function translationOf(original: string, language: string): string {
  return `${FOLDER}${language}/${original.slice('content/'.length)}`;
}

/** Whether a file is in the folder of a language. */
export function isTranslation(path: string): boolean {
  return path.startsWith(FOLDER);
}

/** Every file with words for learners. */
export function originalsIn(files: Files): string[] {
  return [...files.keys()].filter((path) => FOR_LEARNERS.test(path));
}

/** Whether a translation of a file gives words alone, so that all else in it is the original's. */
export function givesWordsAlone(original: string): boolean {
  return WORDS_ALONE.test(original);
}

/**
 * The files of the course with one language's translations in the place of their originals. Where
 * there is none, the original stays.
 *
 * Of a screen or a question bank the whole file is taken; of a list of keys the words alone. Contacts,
 * consents, versions and the like are in one place, so that nobody has to change them in two.
 */
export function layOver(files: Files, language: string): Files {
  const laid = new Map(files);
  for (const original of originalsIn(files)) {
    const translated = files.get(translationOf(original, language));
    if (translated === undefined) continue;
    laid.set(
      original,
      givesWordsAlone(original)
        ? withWords(files.get(original) ?? '', translated)
        : withoutOrigin(original, translated),
    );
  }
  return laid;
}

const ORIGIN = /^translatedFrom:.*$/;
const VERSION = /^translatedFrom:\s*["']?(\d+(?:\.\d+){0,2})["']?\s*(?:#.*)?$/;

/** The version of the module that a file says it was made from; undefined where it says none that can be read. */
export function versionTranslated(path: string, text: string): string | undefined {
  const lines = text.split('\n');
  const above = path.endsWith('.md') ? lines.slice(0, frontMatterEnd(lines) + 1) : lines;
  return above.map((line) => VERSION.exec(line)?.[1]).find((version) => version !== undefined);
}

/** Lines are left empty, so that every position stays what it was. Of a question bank the compiler knows no first lines. */
function withoutOrigin(original: string, text: string): string {
  const lines = text.split('\n');
  const end = frontMatterEnd(lines);
  const isScreen = original.includes('/screens/');
  return lines.map((line, at) => (at > end ? line : isScreen ? line.replace(ORIGIN, '') : '')).join('\n');
}

/** The line that closes the first lines, from 0; -1 where there are none. */
function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return -1;
  return lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
}
