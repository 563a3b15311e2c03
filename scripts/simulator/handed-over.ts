import { ELEMENTS, type Standard } from './standard';
import type { Values } from './stored';

/** What an LMS says at launch besides what it kept. */
export interface LaunchSettings {
  /** The LMS's id for its one learner. */
  readonly learnerId?: string;
  /** `adlcp:masteryscore` of a SCORM 1.2 manifest, 0 to 100: the LMS itself judges any raw score by it. */
  readonly masteryScore?: number;
  /** What the manifest has the LMS hand on at launch. */
  readonly launchData?: string;
}

/** The data model with which an LMS launches, from what it kept. */
export function handedOver(standard: Standard, kept: Values, settings: LaunchSettings, isReview: boolean): Values {
  const { learnerName, credit, mode, entry, exit, sessionTime } = ELEMENTS[standard];
  const { [sessionTime]: _time, [exit]: lastExit, ...rest } = kept;
  const isResumed = lastExit === 'suspend';
  const { learnerId = 'author-preview', masteryScore, launchData = '' } = settings;
  return {
    // SCORM 2004 gives data back after a suspend only (RTE 4.2.8); 1.2 always does.
    ...(standard === 'scorm12' || isResumed ? rest : {}),
    'cmi.launch_data': launchData,
    [ELEMENTS[standard].learnerId]: learnerId,
    [learnerName]: 'Preview, Author',
    [credit]: isReview ? 'no-credit' : 'credit',
    [mode]: isReview ? 'review' : 'normal',
    [entry]: entryAfter(standard, kept, isResumed),
    ...(standard === 'scorm12' && masteryScore !== undefined
      ? { 'cmi.student_data.mastery_score': String(masteryScore) }
      : {}),
  };
}

/** The first time, after a suspend, and whatever else (SCORM 1.2 RTE 3.4.4; SCORM 2004 RTE 4.2.7). */
function entryAfter(standard: Standard, kept: Values, isResumed: boolean): string {
  if (Object.keys(kept).length === 0) return 'ab-initio';
  if (isResumed) return 'resume';
  return standard === 'scorm12' ? '' : 'ab-initio';
}
