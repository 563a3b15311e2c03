import type { Dialect } from './dialect';
import { readPreferences } from './preferences';
import type { Reading } from './reading';
import type { Launch } from './reporter';

/** `cmi.learner_name` is a localized string of 250 (SCORM 2004 RTE 4.2.10); nobody's name is longer. */
const NAME_LIMIT = 250;
/** `cmi.launch_data` holds 4,096 in SCORM 1.2 and 4,000 in 2004. */
const LAUNCH_DATA_LIMIT = 4096;
/** A long identifier in SCORM 2004 (RTE 4.1.1.3). */
const ID_LIMIT = 4000;

type Learner = Pick<Launch, 'learnerId' | 'learnerName'>;

/** Who was launched. It is read first, so that whatever is noted after it can leave the name out. */
export function readLearner(read: Reading, { elements }: Dialect): Learner {
  return {
    learnerId: read.line(elements.learnerId, ID_LIMIT),
    learnerName: personName(read.line(elements.learnerName, NAME_LIMIT)),
  };
}

/**
 * What else an LMS says at launch, made safe to show and to rely on. Whatever is missing or odd means
 * its default.
 *
 * @param judgesFrom - the mark of the LMS, where it has one.
 */
export function readLaunch(
  read: Reading,
  { elements, preferences }: Dialect,
  judgesFrom: number | null,
): Omit<Launch, keyof Learner | 'suspendData'> {
  const mode = read.word(elements.mode, ['normal', 'browse', 'review'], 'normal');
  const credit = read.word(elements.credit, ['credit', 'no-credit'], 'credit');
  return {
    language: read.parsed(elements.language, languageTag) ?? '',
    mode,
    records: mode === 'normal' && credit === 'credit',
    passMark: judgesFrom !== null && judgesFrom > 0 ? judgesFrom : null,
    launchData: read.line(elements.launchData, LAUNCH_DATA_LIMIT),
    preferences: readPreferences(read, preferences),
  };
}

/** 'Pankhurst, Sylvia' is 'Sylvia Pankhurst'. With more than one comma nobody can tell, so it stays. */
function personName(text: string): string {
  const name = text.replace(/^\{lang=[^}]*\}/i, '').trim();
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return more.length > 0 ? name : `${first} ${last}`.trim();
}

/** 1.2 lets an LMS write `english` here; only a tag that starts as ISO 639 does can be relied upon. */
function languageTag(text: string): string | null {
  const tag = text.replace(/_/g, '-');
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
