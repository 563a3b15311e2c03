import type { Facts } from '../record/facts';
import { rawText } from './decimal';
import type { Dialect, Shown, Standing } from './dialect';
import type { Interaction } from './interaction';
import type { ReporterOptions } from './lms';
import { mayBeJudged } from './may-be-judged';
import type { ObjectiveResult, ObjectiveStanding } from './objective-result';
import { placeText } from './place-text';
import type { Reading } from './reading';
import type { Report, Reporter } from './reporter';
import { scormReporter } from './scorm-reporter';
import { type Scorm12Api, scorm12Lms } from './scorm12-api';
import { interactionFields, passingField, timespan } from './scorm12-values';
import { type Statuses, statusesOf } from './statuses';
import { type Value, withBlank } from './value';

/**
 * Speaks SCORM 1.2. This file and `scorm2004.ts` are the only ones that say `cmi.`.
 *
 * Quirks that it lives with, each seen in a real LMS:
 * - a status that is never set becomes `completed` at LMSFinish, so `incomplete` is said at once;
 * - a tab can be killed at any moment, so `exit` is `suspend` from the start;
 * - an LMS with a mastery score judges on any raw score, at every LMSFinish: a score that it would
 *   judge wrongly is kept back;
 * - Moodle sends each difference once, whether it arrived or not: see `Speaker.unsay`.
 */
export function scorm12Reporter(api: Scorm12Api, options: ReporterOptions = {}): Reporter {
  return scormReporter(scorm12Lms(api), scorm12, options);
}

/** `cmi.suspend_data` is a CMIString4096 (SCORM 1.2 RTE 3.4). */
const SUSPEND_DATA_LIMIT = 4096;
/** `cmi.core.lesson_location` is a CMIString255. */
const LOCATION_LIMIT = 255;
const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.';
const LOCATION = 'cmi.core.lesson_location';

const scorm12: Dialect = {
  kind: 'scorm12',
  suspendDataLimit: SUSPEND_DATA_LIMIT,
  codes: { notImplemented: ['401'], normalRead: [], alreadyRunning: '101' },
  sendsDifferences: true,
  // Four modules of eight questions, nearly twice over. Each post carries new ones only.
  interactionLimit: 60,
  elements: {
    suspendData: 'cmi.suspend_data',
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    language: 'cmi.student_preference.language',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    launchData: 'cmi.launch_data',
    probe: STATUS,
  },
  collections: {
    objectives: { at: 'cmi.objectives.', limit: 100, isOptional: true },
    interactions: { at: 'cmi.interactions.', limit: 250, isOptional: true },
  },
  preferences: {
    captions: 'cmi.student_preference.text',
    audio: { element: 'cmi.student_preference.audio', off: -1, asIs: 0, loudest: 100 },
  },
  standing,
  beginning: ({ isKnown, isCompleted }) => (isCompleted || !isKnown ? [EXIT] : [statusValue('incomplete'), EXIT]),
  essentials,
  sessionTime: ({ secondsThisSitting }: Facts) => ({
    element: 'cmi.core.session_time',
    value: timespan(secondsThisSitting),
    isOptional: true,
  }),
  objectiveStanding,
  objective,
  interaction,
};

/** What an LMS may show; RTE 3.4. */
const STATUSES = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'] as const;

const EXIT: Value = { element: 'cmi.core.exit', value: 'suspend', interim: '', isOptional: true };

function standing(read: Reading): Shown<Standing> {
  const status = read.word(STATUS, STATUSES, 'not attempted');
  const isCompleted = status === 'completed' || status === 'passed';
  const raw = read.number(`${SCORE}raw`, 0, 100);
  const mastery = read.number('cmi.student_data.mastery_score', 0, 100);
  return {
    standing: {
      isKnown: read.isAnswered(STATUS),
      isCompleted,
      isPassed: status === 'passed',
      raw,
      scaled: null,
      progress: null,
      judgesFrom: mastery === null ? null : mastery / 100,
      location: '',
    },
    // `incomplete` is said again in each session: LMSFinish may complete a course of which nothing was said.
    shown: { ...(isCompleted ? { [STATUS]: status } : {}), ...shownScore(SCORE, raw) },
  };
}

/** Score before status, so that an LMS which judges on the status sees the score. */
function essentials({ facts, suspendData }: Report, held: Standing): Value[] {
  const success = held.isPassed ? 'passed' : facts.success;
  return [
    ...(held.raw !== null && mayBeJudged(facts, held.judgesFrom) ? scoreValues(SCORE, held.raw) : []),
    { element: 'cmi.suspend_data', value: suspendData, alias: withBlank(suspendData, SUSPEND_DATA_LIMIT) },
    locationValue(facts),
    statusValue(statusesOf(held.isCompleted, success).lessonStatus),
    EXIT,
  ];
}

function scoreValues(at: string, raw: number): Value[] {
  return [
    { element: `${at}min`, ...numberValue('0'), isOptional: true },
    { element: `${at}max`, ...numberValue('100'), isOptional: true },
    { element: `${at}raw`, ...numberValue(rawText(raw)) },
  ];
}

/** A number with one more decimal place is the same number, and news to an LMS. */
function numberValue(value: string): Pick<Value, 'value' | 'alias'> {
  return { value, alias: value.includes('.') ? `${value}0` : `${value}.0` };
}

/** A raw score that the LMS shows was said with its range. */
function shownScore(at: string, raw: number | null): Record<string, string> {
  return raw === null ? {} : { [`${at}min`]: '0', [`${at}max`]: '100', [`${at}raw`]: rawText(raw) };
}

function locationValue({ place }: Facts): Value {
  const value = placeText(place, LOCATION_LIMIT);
  return { element: LOCATION, value, alias: value.length < LOCATION_LIMIT ? `${value}/` : undefined, isOptional: true };
}

/** What stands for a status in passing says less than it, never more. */
const PASSING = { passed: 'completed', completed: 'incomplete', incomplete: 'browsed' } as const;

function statusValue(status: Statuses['lessonStatus'], element = STATUS): Value {
  return { element, value: status, interim: PASSING[status] };
}

function objectiveStanding(at: string, read: Reading): Shown<ObjectiveStanding> {
  const raw = read.number(`${at}score.raw`, 0, 100);
  const status = read.word(`${at}status`, STATUSES, 'not attempted');
  return {
    standing: {
      score: raw === null ? null : raw / 100,
      isCompleted: status === 'completed' || status === 'passed',
      isPassed: status === 'passed',
    },
    shown: { [`${at}status`]: status, ...shownScore(`${at}score.`, raw) },
  };
}

function objective(at: string, { id, score, isPassed, isCompleted }: ObjectiveResult): Value[] {
  const status = isPassed ? 'passed' : statusesOf(isCompleted, 'unknown').lessonStatus;
  const values = [
    { element: `${at}id`, value: id, interim: `${id}0` },
    ...(score === null ? [] : scoreValues(`${at}score.`, score * 100)),
    statusValue(status, `${at}status`),
  ];
  return values.map((value) => ({ ...value, isOptional: true }));
}

function interaction(at: string, told: Interaction): Value[] {
  return interactionFields(told).map(([field, value]) => ({
    element: `${at}${field}`,
    value,
    interim: passingField(field, value),
    isOptional: true,
  }));
}
