import type { TimesOfCourse } from '../../src/record/reading-times-text';
import { type Compiled, compile } from '../content/compile';
import { isEnglish } from '../content/language';
import { inOrder, type PlacedProblem } from '../content/notes';
import type { Files } from '../content/read-files';
import { type Dismissed, setAside } from './accepted';
import { toMaterial } from './material';
import { ofCourse } from './measured-times';
import { type Finding, type Material, type Rule, warning } from './rule';
import { answerBalance } from './rules/answer-balance';
import { answerWording } from './rules/answer-wording';
import { contactsStale } from './rules/contacts-stale';
import { datedFigures } from './rules/dated-figures';
import { factMarks } from './rules/fact-marks';
import { factsDue } from './rules/facts-due';
import { glossary } from './rules/glossary';
import { language } from './rules/language';
import { levelOne } from './rules/level-one';
import { limitsSaid } from './rules/limits-said';
import { localReady } from './rules/local-ready';
import { moduleMinutes } from './rules/module-minutes';
import { negativeStems } from './rules/negative-stem';
import { promptsFew } from './rules/prompts-few';
import { readingAges } from './rules/reading-age';
import { reviewsOverdue } from './rules/review-overdue';
import { screenWords } from './rules/screen-words';
import { specialistReviews } from './rules/specialist-review';
import { storySummaries } from './rules/story-summary';
import { timeLonger } from './rules/time-longer';
import { voicesDue } from './rules/voices-due';
import { withoutAction } from './rules/without-action';
import { translationProblems } from './translation-problems';
import { translationFindings } from './translations';

const RULES: readonly Rule[] = [
  language,
  levelOne,
  limitsSaid,
  readingAges,
  screenWords,
  glossary,
  moduleMinutes,
  timeLonger,
  withoutAction,
  storySummaries,
  answerBalance,
  answerWording,
  negativeStems,
  datedFigures,
  factMarks,
  factsDue,
  reviewsOverdue,
  promptsFew,
  specialistReviews,
  voicesDue,
  contactsStale,
  localReady,
];

/** What can be said of English alone. */
const OF_ENGLISH: readonly Rule[] = [language, levelOne, readingAges, negativeStems, glossary];

/** What else is looked at than the texts in the language that they are written in. */
export interface Look {
  /** Translations into these languages only; left out, into all that course.yaml lists. */
  readonly languages?: readonly string[];
  /** The files that the interface lacks in a language; left out, none. */
  interfaceLacks?(language: string): readonly string[];
  /** How long people took over the course, as its devices counted it; left out, nothing is said of it. */
  readonly times?: readonly TimesOfCourse[];
}

/** Everything that there is to say about a course before learners see it. */
export interface Checked {
  /** What the compiler made of it, with its own problems. */
  readonly compiled: Compiled;
  /** What has to be mended, by the compiler or by the rules. */
  readonly problems: readonly PlacedProblem[];
  readonly warnings: readonly PlacedProblem[];
  /** What its authors call false alarms. */
  readonly accepted: readonly Dismissed[];
  /** What the rules looked at; undefined where the compiler had something to say, because then they were not asked. */
  readonly material: Material | undefined;
}

/**
 * Compiles a course and holds it to every rule. Pure: the same texts on the same day always give the same answer.
 *
 * @param today - `YYYY-MM-DD`.
 */
export function checkCourse(files: Files, today: string, look: Look = {}): Checked {
  const compiled = compile(files);
  const { warnings } = compiled;
  if (!compiled.ok) return { compiled, problems: compiled.problems, warnings, accepted: [], material: undefined };
  const sound = toMaterial(compiled.value, compiled.sources, files, today);
  const material = look.times ? { ...sound, times: ofCourse(look.times, sound.course) } : sound;
  const rules = RULES.filter((rule) => isEnglish(compiled.value.language) || !OF_ENGLISH.includes(rule));
  const found = rules.flatMap((rule) => rule(material));
  const { kept, dismissed } = setAside(found, compiled.sources.accepted);
  const inOtherLanguages = translationFindings({ files, value: compiled.value, today }, look.languages).filter(
    (finding) => !kept.some((said) => isSame(said, finding)),
  );
  const all = [...kept, ...interfaceMissing(material, look), ...inOtherLanguages];
  const placed = (is: Finding['is']) =>
    all.filter((finding) => finding.is === is).map(({ is: _, ...problem }) => problem);
  return {
    compiled,
    problems: inOrder(placed('error')),
    warnings: inOrder([...warnings, ...placed('warning')]),
    accepted: inOrder(dismissed),
    material,
  };
}

/** Warns of each language of the course that the interface does not speak. */
function interfaceMissing({ about, languages }: Material, { languages: asked, interfaceLacks }: Look): Finding[] {
  return languages.flatMap((tag, at) => {
    const files = asked === undefined || asked.includes(tag) ? (interfaceLacks?.(tag) ?? []) : [];
    if (files.length === 0) return [];
    return [warning(about.yaml.valuePlace(['languages', at]), translationProblems.interfaceMissing(tag, files))];
  });
}

function isSame(a: Finding, b: Finding): boolean {
  const [one, other] = [a.place, b.place];
  return a.code === b.code && one.file === other.file && one.line === other.line && one.column === other.column;
}

/** Today where this computer is, as `YYYY-MM-DD`. */
export function todayHere(now = new Date()): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
