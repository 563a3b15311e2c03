import type { Module } from '../../src/content/course';
import { asWritten } from '../content/as-written';
import { type CompiledCourse, compile } from '../content/compile';
import type { Files } from '../content/read-files';
import { givesWordsAlone, isTranslation, translationOf } from '../content/translation';
import { setAside } from './accepted';
import { differences } from './differences';
import { bankFile, screenFile, toMaterial } from './material';
import { error, type Finding, type Rule } from './rule';
import { answerBalance } from './rules/answer-balance';
import { answerWording } from './rules/answer-wording';
import { datedFigures } from './rules/dated-figures';
import { factMarks } from './rules/fact-marks';
import { limitsSaid } from './rules/limits-said';
import { moduleMinutes } from './rules/module-minutes';
import { screenWords } from './rules/screen-words';
import { storySummaries } from './rules/story-summary';
import { withoutAction } from './rules/without-action';
import { placeAt, type Translated, top, translatedFiles, unlistedLanguages } from './translated-files';
import { translatedRecordings } from './translated-recordings';
import { translationProblems } from './translation-problems';

/**
 * What can be asked of a text in any language. Whatever is said of days, people, contacts and consents
 * is said of the original, which is the one place where they are written.
 */
const RULES: readonly Rule[] = [
  limitsSaid,
  screenWords,
  moduleMinutes,
  withoutAction,
  storySummaries,
  answerBalance,
  answerWording,
  datedFigures,
  factMarks,
];

/** A course that can be compiled as its authors wrote it, and the day on which it is looked at. */
interface Original {
  /** As they came from the disk. */
  readonly files: Files;
  readonly value: CompiledCourse;
  readonly today: string;
}

/**
 * Everything that there is to say about the translations of a course. Pure.
 *
 * @param languages - Which of those that course.yaml lists; left out, all of them, and whatever is in no language's folder.
 */
export function translationFindings({ files, value, today }: Original, languages?: readonly string[]): Finding[] {
  const asked = value.languages.slice(1).filter((language) => languages?.includes(language) ?? true);
  const lines = asWritten(files);
  return [
    ...(languages === undefined ? unlistedLanguages(files, value.languages) : []),
    ...asked.flatMap((language) => ofLanguage({ language, files: lines, value }, today)),
  ];
}

/** What is wrong with the files comes first: compiled with them, the course would only say it less plainly. */
function ofLanguage(translated: Translated, today: string): Finding[] {
  const ofFiles = translatedFiles(translated);
  if (ofFiles.some(({ is }) => is === 'error')) return ofFiles;
  return [...ofFiles, ...ofCourse(translated, today).flatMap((finding) => inTranslation(finding, translated))];
}

/** Each finding at its place in the original, or in what stands for it. */
function ofCourse({ language, files, value: was }: Translated, today: string): Finding[] {
  const compiled = compile(files, language);
  if (!compiled.ok) return compiled.problems.map(({ place, ...problem }) => error(place, problem));
  const { value, sources } = compiled;
  const others = value.modules.flatMap((module, at) => ofModule(module, was.modules[at], { language, files }));
  if (others.length > 0) return others;
  const found = [
    ...RULES.flatMap((rule) => rule(toMaterial(value, sources, files, today))),
    ...translatedRecordings(value.modules, language),
  ];
  // Of the checks that are not asked here, nothing is left to accept.
  return setAside(found, sources.accepted).kept.filter(({ code }) => !code.startsWith('accept-'));
}

type In = Pick<Translated, 'language' | 'files'>;

/** The modules and their screens are the original's, in its order: what says so is no words. */
function ofModule({ id, screens, more = [], questions }: Module, was: Module | undefined, where: In): Finding[] {
  const before = [...(was?.screens ?? []), ...(was?.more ?? [])];
  return [
    ...[...screens, ...more].flatMap((screen, at) => differing(screen, before[at], screenFile(id, screen.id), where)),
    ...differing(questions, was?.questions, bankFile(id), where),
  ];
}

function differing(is: unknown, was: unknown, original: string, { language, files }: In): Finding[] {
  const text = files.get(translationOf(original, language)) ?? '';
  return differences(is, was).map(({ trail, how }) =>
    error(placeAt(original, text, offsetOf(trail, text)), translationProblems.differs(how, original)),
  );
}

/** Where the last id of a trail is written, or the last of them that is: `#lock` or `B. ` after the one before it. */
function offsetOf(trail: readonly string[], text: string): number {
  return trail.reduce((from, id) => {
    const at = text
      .slice(from)
      .search(new RegExp(`#${id}(?![\\w-])|(?<=^\\s*(?:- (?:\\[[ x]\\] )?|## ))${id.toUpperCase()}\\. `, 'm'));
    return at === -1 ? from : from + at;
  }, 0);
}

/**
 * A finding where its translator meets it: in the translated file. Of a file that is not translated all
 * is said already, unless it follows from one that is.
 */
function inTranslation(finding: Finding, { language, files }: Translated): Finding[] {
  const { file } = finding.place;
  // A file of recordings in this very language is where its problem is.
  if (isTranslation(file)) return [finding];
  const path = translationOf(file, language);
  if (!files.has(path))
    return finding.is === 'error' ? [{ ...finding, what: `${finding.what} (In \`${language}\`.)` }] : [];
  // The words of such a file are read in the original's place, whose lines are not the translation's.
  return [{ ...finding, place: givesWordsAlone(file) ? top(path) : { ...finding.place, file: path } }];
}
