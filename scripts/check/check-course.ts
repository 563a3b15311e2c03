import { type Compiled, compile } from '../content/compile';
import { inOrder, type PlacedProblem } from '../content/notes';
import type { Files } from '../content/read-files';
import { type Dismissed, setAside } from './accepted';
import { toMaterial } from './material';
import type { Finding, Material, Rule } from './rule';
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
import { readingAges } from './rules/reading-age';
import { reviewsOverdue } from './rules/review-overdue';
import { screenWords } from './rules/screen-words';
import { specialistReviews } from './rules/specialist-review';
import { voicesDue } from './rules/voices-due';
import { withoutAction } from './rules/without-action';

const RULES: readonly Rule[] = [
  language,
  levelOne,
  limitsSaid,
  readingAges,
  screenWords,
  glossary,
  moduleMinutes,
  withoutAction,
  answerBalance,
  answerWording,
  negativeStems,
  datedFigures,
  factMarks,
  factsDue,
  reviewsOverdue,
  specialistReviews,
  voicesDue,
  contactsStale,
  localReady,
];

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
export function checkCourse(files: Files, today: string): Checked {
  const compiled = compile(files);
  const { warnings } = compiled;
  if (!compiled.ok) return { compiled, problems: compiled.problems, warnings, accepted: [], material: undefined };
  const material = toMaterial(compiled.value, compiled.sources, files, today);
  const found = RULES.flatMap((rule) => rule(material));
  const { kept, dismissed } = setAside(found, compiled.sources.accepted);
  const placed = (is: Finding['is']) =>
    kept.filter((finding) => finding.is === is).map(({ is: _, ...problem }) => problem);
  return {
    compiled,
    problems: inOrder(placed('error')),
    warnings: inOrder([...warnings, ...placed('warning')]),
    accepted: inOrder(dismissed),
    material,
  };
}

/** Today where this computer is, as `YYYY-MM-DD`. */
export function todayHere(now = new Date()): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
