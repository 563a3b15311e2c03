import type { Problem } from './problem';

const CARRY_ON = 'You can carry on: your work is saved on this device and is sent again when the system answers.';

/** The package was opened from another page, and no LMS was found there. */
export function lmsNotFound(): Problem {
  return {
    code: 'lms-not-found',
    what: 'Your learning system could not be found from here, so nothing is recorded in it.',
    mend: 'You can carry on: your work is saved on this device. To have it recorded, close this window and open the course from your learning system again.',
  };
}

/** An LMS method answered that it failed, or an element was refused. */
export function lmsRefused(call: string, code: string, diagnostic: string): Problem {
  return {
    code: 'lms-refused',
    what: `Your learning system did not accept your progress (${inBrackets(call, code, diagnostic)}).`,
    mend: CARRY_ON,
  };
}

/** An LMS refused to save what it had accepted: most often the learner is no longer logged in to it. */
export function lmsCommitFailed(call: string, code: string, diagnostic: string): Problem {
  return {
    code: 'lms-commit-failed',
    what: `Your learning system did not save your progress (${inBrackets(call, code, diagnostic)}).`,
    mend: CARRY_ON,
  };
}

/** An LMS method threw, or its window has gone. */
export function lmsThrew(call: string): Problem {
  return {
    code: 'lms-threw',
    what: `Your learning system has stopped answering (${call}).`,
    mend: CARRY_ON,
  };
}

/** An LMS accepted the learner's progress, and shows something else in its place. */
export function lmsAltered(): Problem {
  return {
    code: 'lms-altered',
    what: 'Your learning system took your progress and has changed it.',
    mend: CARRY_ON,
  };
}

/** The record is longer than the LMS may keep, even in its shortest form. Lengths are in characters. */
export function recordTooLong(length: number, limit: number): Problem {
  return {
    code: 'lms-record-too-long',
    what: `Your place is too long for your learning system to keep (${length} characters of ${limit}).`,
    mend: 'You can carry on: your work is saved on this device, and your score and status are sent.',
  };
}

function inBrackets(call: string, code: string, diagnostic: string): string {
  return `${call}, ${code || 'no code'}${diagnostic ? `: ${diagnostic}` : ''}`;
}
