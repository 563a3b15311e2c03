import type { Facts } from '../record/facts';
import { decimal, rawText } from './decimal';
import type { Dialect, Shown, Standing } from './dialect';
import type { Interaction } from './interaction';
import type { ReporterOptions } from './lms';
import { mayBeJudged } from './may-be-judged';
import type { ObjectiveResult, ObjectiveStanding } from './objective-result';
import { placeText } from './place-text';
import type { Reading } from './reading';
import type { Report, Reporter } from './reporter';
import { scormReporter } from './scorm-reporter';
import { type Scorm2004Api, scorm2004Lms } from './scorm2004-api';
import { description, duration, interactionFields } from './scorm2004-values';
import { statusesOf } from './statuses';
import { type Value, withBlank } from './value';

/**
 * Speaks SCORM 2004, 3rd and 4th edition. This file and `scorm12.ts` are the only ones that say `cmi.`.
 *
 * Quirks that it lives with, each seen in a real LMS:
 * - only `exit` = `suspend` gives the data back at the next launch, so it is said at once and stays,
 *   for a finished course too; `adl.nav.request` is never set, because a page that goes away does not
 *   say why, and `exitAll` would end the attempt;
 * - some LMSs never compute success from the score, others wipe a success without a scaled score, and
 *   a gradebook may read the raw score only: all of them are said;
 * - an LMS with a passing score makes `failed` of any lower scaled score: such a score is kept back;
 * - Moodle sends whatever differs from the launch at every commit, so a lost commit is made good by the
 *   next one; but a value that is set back to what it was at launch is not sent.
 */
export function scorm2004Reporter(api: Scorm2004Api, options: ReporterOptions = {}): Reporter {
  return scormReporter(scorm2004Lms(api), scorm2004, options);
}

/** The smallest that an LMS must keep (RTE 4.2.23); the 2nd edition had 4,000. */
const SUSPEND_DATA_LIMIT = 64_000;
/** Of `cmi.location` (RTE 4.2.12). */
const LOCATION_LIMIT = 1000;
const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
const RAW = 'cmi.score.raw';
const MIN = 'cmi.score.min';
const MAX = 'cmi.score.max';
const SCALED = 'cmi.score.scaled';
const PROGRESS = 'cmi.progress_measure';
const LOCATION = 'cmi.location';

const scorm2004: Dialect = {
  kind: 'scorm2004',
  suspendDataLimit: SUSPEND_DATA_LIMIT,
  codes: { notImplemented: ['401', '402'], normalRead: ['403'], alreadyRunning: '103' },
  sendsDifferences: false,
  // Every post of Moodle's carries all of a launch: 30 arrived while the page closed, 60 were lost.
  interactionLimit: 30,
  elements: {
    suspendData: 'cmi.suspend_data',
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    language: 'cmi.learner_preference.language',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    launchData: 'cmi.launch_data',
    probe: COMPLETION,
  },
  collections: {
    objectives: { at: 'cmi.objectives.', limit: 100, isOptional: false },
    interactions: { at: 'cmi.interactions.', limit: 250, isOptional: false },
  },
  preferences: {
    captions: 'cmi.learner_preference.audio_captioning',
    audio: { element: 'cmi.learner_preference.audio_level', off: 0, asIs: 1, loudest: Number.POSITIVE_INFINITY },
  },
  standing,
  beginning,
  essentials,
  sessionTime: ({ secondsThisSitting }: Facts) => ({
    element: 'cmi.session_time',
    value: duration(secondsThisSitting),
    isOptional: true,
  }),
  objectiveStanding,
  objective,
  interaction,
};

/** What an LMS may show; RTE 4.2.4 and 4.2.22. */
const COMPLETIONS = ['unknown', 'not attempted', 'incomplete', 'completed'] as const;
const SUCCESSES = ['unknown', 'failed', 'passed'] as const;

const EXIT: Value = { element: 'cmi.exit', value: 'suspend', isOptional: true };

function standing(read: Reading): Shown<Standing> {
  const completion = read.word(COMPLETION, COMPLETIONS, 'unknown');
  const success = read.word(SUCCESS, SUCCESSES, 'unknown');
  const raw = read.number(RAW, 0, 100);
  const scaled = read.number(SCALED, 0, 1);
  const progress = read.number(PROGRESS, 0, 1);
  const location = read.text(LOCATION);
  const held: Standing = {
    isKnown: read.isAnswered(COMPLETION),
    isCompleted: completion === 'completed',
    isPassed: success === 'passed',
    raw,
    scaled,
    progress,
    judgesFrom: read.number('cmi.scaled_passing_score', -1, 1),
    location,
  };
  const shown = {
    [COMPLETION]: completion,
    [SUCCESS]: success,
    ...(raw === null ? {} : { [RAW]: rawText(raw), [MIN]: '0', [MAX]: '100' }),
    ...(scaled === null ? {} : { [SCALED]: scaledText(scaled) }),
    ...(progress === null ? {} : { [PROGRESS]: progressText(held) }),
    [LOCATION]: location,
  };
  return { standing: held, shown };
}

function beginning({ isKnown, isCompleted }: Standing): Value[] {
  return isCompleted || !isKnown ? [EXIT] : [{ element: COMPLETION, value: 'incomplete' }, EXIT];
}

function essentials({ facts, suspendData }: Report, held: Standing, hasSaid: (element: string) => boolean): Value[] {
  const { completionStatus, successStatus } = statusesOf(held.isCompleted, facts.success);
  return [
    ...scoreValues(facts, held),
    { element: PROGRESS, value: progressText(held), isOptional: true },
    { element: 'cmi.suspend_data', value: suspendData, alias: withBlank(suspendData, SUSPEND_DATA_LIMIT) },
    { element: LOCATION, value: locationText(facts, held.location, hasSaid), isOptional: true },
    { element: COMPLETION, value: completionStatus },
    { element: SUCCESS, value: held.isPassed ? 'passed' : successStatus },
    EXIT,
  ];
}

function scoreValues(facts: Facts, { raw, scaled, judgesFrom }: Standing): Value[] {
  return [
    ...(scaled !== null && mayBeJudged(facts, judgesFrom) ? [{ element: SCALED, value: scaledText(scaled) }] : []),
    ...(raw === null
      ? []
      : [
          { element: MIN, value: '0', isOptional: true },
          { element: MAX, value: '100', isOptional: true },
          { element: RAW, value: rawText(raw) },
        ]),
  ];
}

function scaledText(scaled: number): string {
  return decimal(scaled, 0, 1, 4);
}

/** An LMS with a completion threshold completes the course by this alone: it is 1 when that is so, and not before. */
function progressText({ progress, isCompleted }: Standing): string {
  return isCompleted ? '1' : decimal(Math.floor((progress ?? 0) * 100) / 100, 0, 0.99, 2);
}

/** Moodle would not send a place that equals the one at launch, though it has sent another since. */
function locationText({ place }: Facts, atLaunch: string, hasSaid: (element: string) => boolean): string {
  const text = placeText(place, LOCATION_LIMIT - 1);
  return text === atLaunch && hasSaid(LOCATION) ? `${text}/` : text;
}

function objectiveStanding(at: string, read: Reading): Shown<ObjectiveStanding> {
  const scaled = read.number(`${at}score.scaled`, 0, 1);
  const success = read.word(`${at}success_status`, SUCCESSES, 'unknown');
  const completion = read.word(`${at}completion_status`, COMPLETIONS, 'unknown');
  return {
    standing: { score: scaled, isCompleted: completion === 'completed', isPassed: success === 'passed' },
    shown: {
      [`${at}description`]: read.text(`${at}description`),
      [`${at}success_status`]: success,
      [`${at}completion_status`]: completion,
      ...(scaled === null ? {} : { [`${at}score.scaled`]: scaledText(scaled) }),
    },
  };
}

function objective(at: string, { id, text, score, isPassed, isCompleted, progress }: ObjectiveResult): Value[] {
  const words = description(text);
  const values: [field: string, value: string][] = [
    ['id', id],
    ...(words === '' ? [] : [['description', words] as [string, string]]),
    ...(score === null ? [] : [['score.scaled', scaledText(score)] as [string, string]]),
    ...(progress === null
      ? []
      : [['progress_measure', isCompleted ? '1' : decimal(progress, 0, 0.99, 2)] as [string, string]]),
    ['completion_status', isCompleted ? 'completed' : 'incomplete'],
    ['success_status', isPassed ? 'passed' : 'unknown'],
  ];
  return values.map(([field, value]) => ({ element: `${at}${field}`, value, isOptional: true }));
}

function interaction(at: string, told: Interaction): Value[] {
  return interactionFields(told).map(([field, value]) => ({ element: `${at}${field}`, value, isOptional: true }));
}
