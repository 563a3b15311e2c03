import { authorProblems } from '../../src/problems/author';
import { LARGEST_FILE_BYTES } from '../build/largest-file';
import type { Voice } from './authors';
import { checkCaptions } from './captions';
import { labelOf, readLabel } from './file-label';
import type { Notes, Place } from './notes';
import type { Files } from './read-files';
import { translationOf } from './translation';

const FOLDER = 'content/recordings/';
/** From here on an author is told what a file asks of tablets: five megabytes. A guess. */
const HEAVY_BYTES = 5 * 1024 * 1024;
/**
 * And from here on what all of them ask together: thirty megabytes take two minutes through a phone's network of
 * two megabits a second, and an LMS with a limit of fifty for a zip still takes the package. A guess.
 */
const HEAVY_TOGETHER_BYTES = 30 * 1024 * 1024;

/** A file in the folder of recordings: audio, a film, its captions or its picture. */
export interface RecordingFile {
  /** From the project's folder; in a translation's folder where it has one of its own. */
  readonly path: string;
  /** The tag of the language of what is said in it. */
  readonly language: string;
  readonly bytes: number;
  readonly sum: string;
}

/** Where a file is named, and the id of the voice that it is named for; '' for a block's own recording. */
interface FileUse {
  readonly voice: string;
  readonly place: Place;
}

/** The files below `content/recordings/`, by their names, and which of them something uses. */
export class RecordingFiles {
  readonly #files: ReadonlyMap<string, RecordingFile>;
  readonly #uses = new Map<string, FileUse[]>();

  constructor(files: ReadonlyMap<string, RecordingFile> = new Map()) {
    this.#files = files;
  }

  get names(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** The file of a name, which counts as used from now on. */
  use(name: string, use: FileUse): RecordingFile | undefined {
    this.#uses.set(name, [...this.#usesOf(name), use]);
    return this.#files.get(name);
  }

  /**
   * Says of every file whether it can be kept offline and may be used where it is, of those that nothing uses that
   * it is so, and whether all of them are too much.
   */
  report(voices: readonly Voice[], notes: Notes): void {
    for (const [name, file] of this.#files) {
      const owners = voices.filter(({ files }) => files.includes(name));
      const withdrawn = owners.find((voice) => voice.withdrawn !== '');
      if (this.#usesOf(name).length > 0) {
        reportSize(file, notes);
        this.#reportOwner(name, owners, notes);
      } else if (withdrawn) notes.warning(top(file), authorProblems.recordingWithdrawn(name, withdrawn.id));
      else notes.warning(top(file), authorProblems.recordingUnused(name));
    }
    this.#reportSum(notes);
  }

  /** What somebody gave may be shown as their voice alone: nowhere else does anything follow their consent. */
  #reportOwner(name: string, owners: readonly Voice[], notes: Notes): void {
    const withdrawn = owners.find((voice) => voice.withdrawn !== '');
    const given = owners.find(({ kind }) => kind === 'contributed');
    for (const { voice, place } of this.#usesOf(name)) {
      if (withdrawn) notes.problem(place, authorProblems.recordingTakenBack(name, withdrawn.id, withdrawn.withdrawn));
      else if (given && given.id !== voice) notes.problem(place, authorProblems.recordingOfVoice(name, given.id));
    }
  }

  #reportSum(notes: Notes): void {
    const used = [...this.#files].flatMap(([name, file]) => (this.#usesOf(name).length > 0 ? file : []));
    const sum = used.reduce((bytes, file) => bytes + file.bytes, 0);
    const [largest] = used.sort((a, b) => b.bytes - a.bytes);
    if (!largest || sum <= HEAVY_TOGETHER_BYTES) return;
    const limit = inMegabytes(HEAVY_TOGETHER_BYTES);
    notes.warning(top(largest), authorProblems.recordingsHeavy(inMegabytes(sum), limit));
  }

  #usesOf(name: string): readonly FileUse[] {
    return this.#uses.get(name) ?? [];
  }
}

/**
 * Finds the recordings, and reads the captions among them.
 *
 * @param languages - The course's own, and the one that it is compiled in.
 */
export function readRecordingFiles(
  files: Files,
  languages: { readonly first: string; readonly now: string },
  notes: Notes,
): RecordingFiles {
  const originals = [...files.keys()].filter((path) => path.startsWith(FOLDER));
  const found = originals.map((original): [string, RecordingFile] => {
    const translation = translationOf(original, languages.now);
    const isTranslated = files.has(translation);
    const path = isTranslated ? translation : original;
    const text = files.get(path) ?? '';
    if (path.endsWith('.vtt')) checkCaptions(path, text, notes);
    const label = path.endsWith('.vtt') ? labelOf(Buffer.from(text)) : readLabel(text);
    return [original.slice(FOLDER.length), { path, language: languages[isTranslated ? 'now' : 'first'], ...label }];
  });
  return new RecordingFiles(new Map(found));
}

function reportSize(file: RecordingFile, notes: Notes): void {
  const { path, bytes } = file;
  const limit = inMegabytes(LARGEST_FILE_BYTES);
  if (bytes > LARGEST_FILE_BYTES) {
    notes.problem(top(file), authorProblems.recordingLarge(path, inMegabytes(bytes), limit));
  } else if (bytes > HEAVY_BYTES) notes.warning(top(file), authorProblems.recordingHeavy(path, inMegabytes(bytes)));
}

/** Rounded up, so that no file over the limit seems to be at it. */
function inMegabytes(bytes: number): string {
  return String(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
}

function top({ path }: RecordingFile) {
  return { file: path, line: 1, column: 1 };
}
