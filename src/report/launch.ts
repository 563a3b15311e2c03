import { plainLine } from './plain-text';
import type { Launch } from './reporter';

/** `cmi.learner_name` is a localized string of 250 (SCORM 2004 RTE 4.2.10); nobody's name is longer. */
const NAME_LIMIT = 250;
/** `cmi.launch_data` holds 4,096 in SCORM 1.2 and 4,000 in 2004. */
const LAUNCH_DATA_LIMIT = 4096;
/** A long identifier in SCORM 2004 (RTE 4.1.1.3). */
const ID_LIMIT = 4000;

/** What an LMS said at launch, as it said it. */
export interface RawLaunch {
  readonly suspendData: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly language: string;
  readonly mode: string;
  readonly credit: string;
  readonly launchData: string;
  readonly passMark: number | null;
}

/** What an LMS said, made safe to show and to rely on. Whatever is missing or odd means its default. */
export function safeLaunch(raw: RawLaunch): Launch {
  const mode = modeOf(raw.mode);
  return {
    suspendData: raw.suspendData,
    learnerId: plainLine(raw.learnerId, ID_LIMIT),
    learnerName: personName(raw.learnerName),
    language: languageTag(raw.language),
    mode,
    records: mode === 'normal' && !/^no\W?_?credit$/i.test(raw.credit),
    passMark: raw.passMark !== null && raw.passMark > 0 && raw.passMark <= 1 ? raw.passMark : null,
    launchData: plainLine(raw.launchData, LAUNCH_DATA_LIMIT),
  };
}

function modeOf(text: string): Launch['mode'] {
  const mode = text.toLowerCase();
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}

/** 'Pankhurst, Sylvia' is 'Sylvia Pankhurst'. With more than one comma nobody can tell, so it stays. */
function personName(text: string): string {
  const name = plainLine(text.replace(/^\{lang=[^}]*\}/i, ''), NAME_LIMIT);
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return more.length > 0 ? name : `${first} ${last}`.trim();
}

/** 1.2 lets an LMS write `english` here; only a tag that starts as ISO 639 does can be relied upon. */
function languageTag(text: string): string {
  const tag = text.replace(/_/g, '-');
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}
