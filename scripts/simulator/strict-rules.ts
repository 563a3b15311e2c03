import type { Standard } from './standard';

/** What the page's API holds, by element. */
export type Held = ReadonlyMap<string, string>;

/** Which elements a rule is for, and the error code with which it answers a value; '0' takes it. */
interface Rule {
  readonly at: RegExp;
  judge(value: string, element: string, held: Held): string;
}

const rule = (at: RegExp, judge: Rule['judge']): Rule => ({ at, judge });
const like = (at: RegExp, value: RegExp, code: string): Rule => rule(at, (text) => (value.test(text) ? '0' : code));

/** Moodle's and ADL's grammars at their strictest. */
const ID = /^[A-Za-z][A-Za-z0-9_]{0,62}[A-Za-z0-9]$/;
const REAL = /^-?\d{1,5}(\.\d{1,5})?$/;
const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{2})?$/;
const DURATION = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;
const SHORT_ID = /^[\w.]{1,250}$/;

const within = (low: number, high: number, format: string, range: string) => (text: string) => {
  if (!REAL.test(text)) return format;
  return Number(text) >= low && Number(text) <= high ? '0' : range;
};
const percent = within(0, 100, '405', '405');

/** No half characters: `encodeURIComponent` throws at them. */
const isWhole = (text: string) => !/\p{Cs}/u.test(text);

const rules12: readonly Rule[] = [
  like(/^cmi\.core\.lesson_status$/, /^(passed|completed|failed|incomplete|browsed)$/, '405'),
  like(/^cmi\.core\.exit$/, /^(time-out|suspend|logout|)$/, '405'),
  like(/^cmi\.core\.session_time$/, TIMESPAN, '405'),
  rule(/^cmi\.core\.lesson_location$/, (text) => (text.length <= 255 && isWhole(text) ? '0' : '405')),
  rule(/^cmi\.suspend_data$/, (text) => (text.length <= 4096 ? '0' : '405')),
  rule(/^cmi\.(core|objectives\.\d+)\.score\.(raw|min|max)$/, percent),
  like(/^cmi\.objectives\.\d+\.id$/, ID, '405'),
  like(/^cmi\.objectives\.\d+\.status$/, /^(passed|completed|failed|incomplete|browsed|not attempted)$/, '405'),
  like(/^cmi\.interactions\.\d+(\.objectives\.\d+)?\.id$/, ID, '405'),
  like(/^cmi\.interactions\.\d+\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, '405'),
  like(/^cmi\.interactions\.\d+\.type$/, /^(true-false|choice|fill-in|matching|performance|sequencing)$/, '405'),
  like(/^cmi\.interactions\.\d+\.result$/, /^(correct|wrong|neutral)$/, '405'),
  like(/^cmi\.interactions\.\d+\.latency$/, TIMESPAN, '405'),
  rule(/^cmi\.interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern)$/, judgeFeedback),
];

const FEEDBACK: Readonly<Record<string, RegExp>> = {
  choice: /^(\{[a-z0-9](,[a-z0-9])*\}|[a-z0-9](,[a-z0-9])*)$/,
  sequencing: /^[a-z0-9](,[a-z0-9])*$/,
  matching: /^(\{[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*\}|[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*)$/,
  performance: /^.{0,255}$/,
};

function judgeFeedback(text: string, element: string, held: Held): string {
  const format = FEEDBACK[typeAt(element, held)];
  return format?.test(text) && text.length <= 255 ? '0' : '405';
}

const rules2004: readonly Rule[] = [
  like(/^cmi\.(objectives\.\d+\.)?completion_status$/, /^(completed|incomplete|not attempted|unknown)$/, '406'),
  like(/^cmi\.(objectives\.\d+\.)?success_status$/, /^(passed|failed|unknown)$/, '406'),
  rule(/^cmi\.(objectives\.\d+\.)?score\.scaled$/, within(-1, 1, '406', '407')),
  rule(/^cmi\.(objectives\.\d+\.)?progress_measure$/, within(0, 1, '406', '407')),
  like(/^cmi\.score\.(raw|min|max)$/, REAL, '406'),
  like(/^cmi\.exit$/, /^(time-out|suspend|logout|normal|)$/, '406'),
  like(/^cmi\.session_time$/, DURATION, '406'),
  rule(/^cmi\.location$/, (text) => (text.length <= 1000 && isWhole(text) ? '0' : '406')),
  rule(/^cmi\.suspend_data$/, (text) => (text.length <= 64_000 ? '0' : '406')),
  rule(/^cmi\.objectives\.\d+\.id$/, judgeObjectiveId),
  rule(/^cmi\.(objectives|interactions)\.\d+\.description$/, judgeDescription),
  like(/^cmi\.interactions\.\d+(\.objectives\.\d+)?\.id$/, ID, '406'),
  like(/^cmi\.interactions\.\d+\.timestamp$/, /^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\dT\d\d:\d\d:\d\d$/, '406'),
  like(/^cmi\.interactions\.\d+\.type$/, /^(true-false|choice|fill-in|matching|performance|sequencing|other)$/, '406'),
  like(/^cmi\.interactions\.\d+\.result$/, /^(correct|incorrect|neutral)$/, '406'),
  like(/^cmi\.interactions\.\d+\.latency$/, DURATION, '406'),
  rule(/^cmi\.interactions\.\d+\.learner_response$/, judgeResponse),
  rule(/^cmi\.interactions\.\d+\.correct_responses\.\d+\.pattern$/, judgePattern),
];

function judgeObjectiveId(text: string, element: string, held: Held): string {
  if (!ID.test(text)) return '406';
  const before = held.get(element);
  if (before !== undefined) return before === text ? '0' : '351';
  const isTaken = [...held].some(([at, id]) => /^cmi\.objectives\.\d+\.id$/.test(at) && id === text);
  return isTaken ? '351' : '0';
}

function judgeDescription(text: string): string {
  return text.length <= 250 && isWhole(text) && !/[\p{Cc}\u2028\u2029]/u.test(text) && !text.startsWith('{')
    ? '0'
    : '406';
}

function judgeResponse(text: string, element: string, held: Held): string {
  const type = typeAt(element, held);
  if (type === '') return '408';
  const parts = text.split('[,]');
  if (parts.length > 36) return '351';
  if (type === 'choice' && new Set(parts).size !== parts.length) return '406';
  const ids = type === 'matching' ? parts.map((part) => part.split('[.]')) : parts.map((part) => [part]);
  const size = type === 'matching' ? 2 : 1;
  return ids.every((pair) => pair.length === size && pair.every((id) => SHORT_ID.test(id))) ? '0' : '406';
}

function judgePattern(text: string, element: string, held: Held): string {
  const [, at = '', number = ''] = /^(.*\.)(\d+)\.pattern$/.exec(element) ?? [];
  if (Number(number) > countOf(at, held) || Number(number) >= 5) return '351';
  const isKnown = [...held].some(([known, value]) => known.startsWith(at) && known !== element && value === text);
  return isKnown ? '351' : judgeResponse(text, element, held);
}

/** How many records a collection holds. */
export function countOf(at: string, held: Held): number {
  let count = 0;
  while (held.has(`${at}${count}.id`) || held.has(`${at}${count}.pattern`)) count++;
  return count;
}

function typeAt(element: string, held: Held): string {
  const [at = ''] = /^cmi\.interactions\.\d+\./.exec(element) ?? [];
  return held.get(`${at}type`) ?? '';
}

export const RULES: Readonly<Record<Standard, readonly Rule[]>> = { scorm12: rules12, scorm2004: rules2004 };
