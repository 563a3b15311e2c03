import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const SOURCES = resolve(import.meta.dirname, '../../src');

/**
 * The file that is built in the place of another one of src/: the one of the same name in a folder
 * beside it that is named by the language, such as `src/locale/cy/words.ts` for `src/locale/words.ts`.
 * Undefined where there is none. So a bundle has the words of one language, and asks nothing when it runs.
 * Nothing imports such a file, so the first one needs a line under knip's `entry` in package.json.
 *
 * @param file - An absolute path, as is the one that imports it.
 */
export function standIn(file: string, language: string, importer: string): string | undefined {
  const other = join(dirname(file), language, basename(file));
  return other !== importer && existsSync(other) ? other : undefined;
}

/** What the interface is written in where it has no folder of a language. */
const OWN = 'en-GB';
/** Messages for authors, and what a message is. */
const NOT_FOR_LEARNERS = ['author.ts', 'problem.ts'];

/** Every file with words of the interface that a language has none for, from the project's folder. */
export function interfaceLacks(language: string): string[] {
  if (language === OWN) return [];
  const inRoom = (room: string, has: (name: string) => boolean) =>
    readdirSync(join(SOURCES, room))
      .filter((name) => name.endsWith('.ts') && has(name))
      .map((name) => `${room}/${name}`);
  const files = [
    ...inRoom('locale', (name) => /(^|-)words\.ts$/.test(name)),
    ...inRoom('problems', (name) => !NOT_FOR_LEARNERS.includes(name)),
    'content/voice-kind.ts',
  ];
  return files
    .map((file) => `${dirname(file)}/${language}/${basename(file)}`)
    .filter((file) => !existsSync(join(SOURCES, file)))
    .map((file) => `src/${file}`);
}
