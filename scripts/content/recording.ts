import type { RecordingBlock } from '../../src/content/block';
import type { Recording } from '../../src/content/recording';
import { authorProblems } from '../../src/problems/author';
import { attributePlace } from './attributes';
import { readWithFacts } from './facts';
import { length, text } from './grammar';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import type { Notes, Place } from './notes';
import { toProse } from './prose';
import type { RecordingFile, RecordingFiles } from './recording-files';
import type { Scope } from './scope';

/** What browsers of the last two years play or show, all of them. */
const ENDINGS = {
  audio: ['.mp3', '.m4a', '.ogg', '.wav'],
  film: ['.mp4', '.webm'],
  captions: ['.vtt'],
  poster: ['.jpg', '.jpeg', '.png', '.webp'],
} as const;

/** Whether a file has the ending of a recording: what is heard or seen, and not what goes with it. */
export function isRecordingFile(name: string): boolean {
  return endsIn(ENDINGS.audio, name) || endsIn(ENDINGS.film, name);
}

function endsIn(endings: readonly string[], name: string): boolean {
  return endings.some((ending) => name.endsWith(ending));
}

/** Every LMS takes such a name in a package. */
const NAME = /^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/;

/** A recording as its author names it: the names of its files, and what it takes in seconds. */
export interface NamedRecording {
  readonly file: string;
  readonly length: number;
  readonly captions?: string | undefined;
  readonly poster?: string | undefined;
}

type Key = 'file' | 'captions' | 'poster';

/** What an author's recording may be, whose it is, where its names are written, and where its files are. */
interface Where {
  readonly kinds: readonly Recording['is'][];
  /** The id of the voice that it is the recording of; '' for a block's own. */
  readonly voice: string;
  readonly place: (key: Key) => Place;
  readonly files: RecordingFiles;
  readonly notes: Notes;
}

const AUDIO = { file: text, title: text, length };
const FILM = { ...AUDIO, captions: text.optional(), poster: text.optional() };

/** The parts of an `audio` or a `film`, and below it what is said in it, in words. */
export function toRecordingBlock(
  is: Recording['is'],
  node: Directive,
  id: string,
  scope: Scope,
): Omit<RecordingBlock, 'kind' | 'id'> {
  const { title = '', ...read } = readWithFacts(is === 'film' ? FILM : AUDIO, node, id, scope);
  if (node.children.length === 0) scope.problem(node, authorProblems.transcriptMissing(is));
  const place = (key: string) => attributePlace(node, key, scope);
  const where: Where = { kinds: [is], voice: '', place, files: scope.known.recordings, notes: scope.notes };
  const { file, length: seconds } = read;
  const recording = file === undefined ? undefined : toRecording({ ...read, file, length: seconds ?? 1 }, where);
  // Only a preview gets this far without one, and shows what is to be mended in its place.
  return { title, recording: recording ?? { is, file: '', seconds: 1 }, transcript: toProse(node.children, scope) };
}

/** A recording with its files, or undefined where there is something to mend, which the notes say. */
export function toRecording(named: NamedRecording, where: Where): Recording | undefined {
  const before = where.notes.count;
  const isFilm = endsIn(ENDINGS.film, named.file) && where.kinds.includes('film');
  const is = isFilm ? 'film' : (where.kinds[0] ?? 'audio');
  const file = find(named.file, 'file', where);
  const captions = named.captions === undefined ? undefined : find(named.captions, 'captions', where);
  const poster = named.poster === undefined ? undefined : find(named.poster, 'poster', where);
  if (is === 'film' && named.captions === undefined) {
    where.notes.problem(where.place('file'), authorProblems.captionsMissing());
  }
  if (is === 'audio' && named.captions !== undefined) {
    where.notes.problem(where.place('captions'), authorProblems.captionsOfAudio());
  }
  if (!file || where.notes.count > before) return undefined;
  return {
    is,
    file: addressOf(file),
    seconds: named.length,
    ...(captions ? { captions: { file: addressOf(captions), language: captions.language } } : {}),
    ...(poster ? { poster: addressOf(poster) } : {}),
  };
}

function find(name: string, key: Key, where: Where): RecordingFile | undefined {
  const endings = key === 'file' ? where.kinds.flatMap((kind) => ENDINGS[kind]) : ENDINGS[key];
  const fits = (each: string) => endsIn(endings, each);
  const found = where.files.use(name, { voice: where.voice, place: where.place(key) });
  const report = (problem: Parameters<Notes['problem']>[1]) => where.notes.problem(where.place(key), problem);
  if (!fits(name)) report(authorProblems.recordingEnding(name, endings));
  else if (!found) report(authorProblems.recordingFile(name, nearest(name, where.files.names.filter(fits))));
  else if (!NAME.test(name)) report(authorProblems.recordingName(name));
  return found;
}

/** Where a file is, and which edition of it: with other bytes the course has another revision. */
function addressOf({ path, sum }: RecordingFile): string {
  return `${path}#${sum}`;
}

/** The path in a file's address. */
export function pathOf(address: string): string {
  return address.replace(/#[^#]*$/, '');
}
