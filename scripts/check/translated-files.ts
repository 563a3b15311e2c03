import type { CompiledCourse } from '../content/compile';
import { Notes, type Place } from '../content/notes';
import type { Files } from '../content/read-files';
import { compareWords } from '../content/translated-yaml';
import { givesWordsAlone, originalsIn, translationOf, translationsIn, versionTranslated } from '../content/translation';
import { parseYaml } from '../content/yaml-text';
import { error, type Finding, warning } from './rule';
import { translationProblems } from './translation-problems';

/** One of a course's further languages, with the files and the course as their authors wrote them. */
export interface Translated {
  readonly language: string;
  readonly files: Files;
  readonly value: CompiledCourse;
}

/** Reports each folder of a language that course.yaml does not list as a further one, at its first file. */
export function unlistedLanguages(files: Files, [first = '', ...further]: readonly string[]): Finding[] {
  const strays = translationsIn(files).filter(({ language }) => !further.includes(language));
  const firsts = strays.filter(({ language }, at) => strays.findIndex((each) => each.language === language) === at);
  return firsts.map(({ path, language, original }) =>
    language === ''
      ? warning(top(path), translationProblems.stray(original))
      : error(top(path), translationProblems.unlisted(language, [first, ...further])),
  );
}

/** What is missing, out of date, without an original, or in a list of keys not what the original has. */
export function translatedFiles(translated: Translated): Finding[] {
  return [...originalsIn(translated.files).flatMap((path) => ofFile(path, translated)), ...strayFiles(translated)];
}

function strayFiles({ language, files }: Translated): Finding[] {
  const originals = originalsIn(files);
  return translationsIn(files)
    .filter(
      (each) => each.language === language && !originals.includes(each.original) && !isRecording(each.original, files),
    )
    .map(({ path, original }) => warning(top(path), translationProblems.stray(original)));
}

function isRecording(original: string, files: Files): boolean {
  return original.startsWith('content/recordings/') && files.has(original);
}

function ofFile(path: string, { language, files, value }: Translated): Finding[] {
  const translation = translationOf(path, language);
  const text = files.get(translation);
  if (text === undefined) return [warning(top(path), translationProblems.missing(language, translation))];
  const module = value.authors.modules.find(({ id }) => path.startsWith(`content/modules/${id}/`));
  return [
    ...(module ? outdated(translation, text, module.version) : []),
    ...(givesWordsAlone(path) ? ofWords(path, language, files) : []),
  ];
}

function outdated(path: string, text: string, version: string): Finding[] {
  const from = versionTranslated(path, text);
  if (from === undefined) return [warning(top(path), translationProblems.undated(version))];
  return isOlder(from, version) ? [warning(top(path), translationProblems.outdated(from, version))] : [];
}

/** `1.9` before `1.10`, and `1` as `1.0.0`. */
function isOlder(version: string, other: string): boolean {
  const [a, b] = [version, other].map((each) => each.split('.').map(Number));
  const at = [0, 1, 2].find((part) => (a?.[part] ?? 0) !== (b?.[part] ?? 0));
  return at !== undefined && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}

function ofWords(path: string, language: string, files: Files): Finding[] {
  const translation = translationOf(path, language);
  const text = files.get(translation) ?? '';
  const notes = new Notes();
  parseYaml(translation, text, notes);
  if (notes.count > 0) return notes.problems.map(({ place, ...problem }) => error(place, problem));
  const { missing, extra, changed } = compareWords(files.get(path) ?? '', text);
  const differs = (at: number, how: string) =>
    error(placeAt(translation, text, at), translationProblems.differs(how, path));
  return [
    ...(missing.length > 0
      ? [warning(top(path), translationProblems.wordsMissing(language, translation, missing))]
      : []),
    ...extra.map((stray) => differs(stray.at, `There is no \`${stray.path}\` in the original.`)),
    ...changed.map(({ path: key, at, is, was }) =>
      differs(at, `\`${key}\` is ${is} here, and ${was} in the original.`),
    ),
  ];
}

export function top(file: string): Place {
  return { file, line: 1, column: 1 };
}

export function placeAt(file: string, text: string, offset: number): Place {
  const above = text.slice(0, offset).split('\n');
  return { file, line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
}
