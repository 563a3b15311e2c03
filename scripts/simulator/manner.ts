import { asMoodle } from './moodle';
import { type Answering, GENERAL, type Session } from './session';
import { ELEMENTS, SUSPEND_DATA, type Verb } from './standard';
import { refusalOf } from './strict';

/** A way in which LMSs behave. */
interface MannerOf {
  /** What an LMS with these manners does, to follow "The LMS". */
  readonly words: string;
  /** Begins to behave so, at a launch or in the middle of one. */
  readonly begin: (lms: Session) => Answering;
  /** In milliseconds: the API is in place this long after the content. */
  readonly lateBy?: number;
  /** Offers the other standard's API as well; what that is told is kept nowhere. */
  readonly offersBoth?: boolean;
  /** Opens what is finished for review. */
  readonly reviews?: boolean;
}

/** How long a slow LMS takes for each call, in milliseconds. A guess at a bad day. */
const SLOW_MS = 300;
const LATE_MS = 3000;
/** The LMS ends its session behind the module, and says so at the next commit. Long enough for many to be in the test. */
const LOGGED_OUT_AFTER_MS = 53 * 60_000;

const plain = (lms: Session): Answering => lms.answer.bind(lms);
const saves = (verb: Verb) => verb === 'commit' || verb === 'terminate';

export const MANNERS = {
  plain: { words: 'behaves well', begin: plain },
  moodle: { words: 'does as Moodle does', begin: asMoodle, reviews: true },
  strict: { words: 'refuses whatever any LMS refuses', begin: strict },
  forgetful: { words: 'forgets where the learner was', begin: forgetful },
  slow: { words: 'is slow', begin: slow },
  failing: { words: 'says no', begin: failing },
  expiring: { words: 'logs out after 53 minutes', begin: expiring },
  throwing: { words: 'throws', begin: throwing },
  dual: { words: 'offers both standards', begin: plain, offersBoth: true },
  late: { words: 'comes three seconds late', begin: plain, lateBy: LATE_MS },
  booleans: { words: 'answers with more than text', begin: booleans },
} as const satisfies Readonly<Record<string, MannerOf>>;

export type Manner = keyof typeof MANNERS;

export function manner(name: Manner): MannerOf {
  return MANNERS[name];
}

function strict(lms: Session): Answering {
  return (verb, first, second) => {
    const code = verb === 'set' && lms.isRunning ? refusalOf(lms.standard, first, second, lms.held) : '0';
    return code === '0' ? lms.answer(verb, first, second) : lms.refuse(code);
  };
}

/** Keeps the status and the score, and hands back the suspend data and the place that the launch before it had. */
function forgetful(lms: Session): Answering {
  const { location } = ELEMENTS[lms.standard];
  const { [SUSPEND_DATA]: data = '', [location]: place = '' } = lms.launched;
  return (verb, first, second) => {
    if (!saves(verb) || !lms.server.isOnline) return lms.answer(verb, first, second);
    const answer = lms.pass(verb, first, second);
    if (answer === 'true') lms.server.keep({ ...lms.values(), [SUSPEND_DATA]: data, [location]: place });
    return answer;
  };
}

/** SCORM is synchronous, so a slow LMS holds the page up. */
function slow(lms: Session): Answering {
  return (verb, first, second) => {
    const until = performance.now() + SLOW_MS;
    while (performance.now() < until);
    return lms.answer(verb, first, second);
  };
}

function failing(lms: Session): Answering {
  return (verb, first, second) =>
    verb === 'set' || saves(verb) ? lms.refuse(GENERAL) : lms.answer(verb, first, second);
}

function expiring(lms: Session): Answering {
  return (verb, first, second) => {
    const isLoggedOut = lms.server.now() - lms.launchedAt >= LOGGED_OUT_AFTER_MS;
    return saves(verb) && isLoggedOut ? lms.refuse(GENERAL) : lms.answer(verb, first, second);
  };
}

/** As when the window that holds the API has gone. */
function throwing(): Answering {
  return () => {
    throw new Error('The LMS has gone.');
  };
}

function booleans(lms: Session): Answering {
  return (verb, first, second) => {
    const text = lms.answer(verb, first, second);
    if (text === 'true' || text === 'false') return text === 'true';
    return /^\d{1,9}$/.test(text) ? Number(text) : text;
  };
}
