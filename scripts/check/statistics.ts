/**
 * Figures that say how many of many, as authors write them: a share (`42%`, `one in four`, `six of 72`),
 * a great number (`two million`), and, in English, a plain one of 100 or more (`34,418 households`).
 * A rule of words cannot know what a number counts, so what is most often something else is left
 * alone: years, times, prices, measures, addresses, sections, and numbers to ring.
 */

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** By word: `three`, `thirty`, `thirty-three`. */
const VALUES = new Map([
  ...ONES.map((word, at): [string, number] => [word, at + 1]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ...TENS.flatMap((ten, at) =>
    ONES.slice(0, 9).map((one, more): [string, number] => [`${ten}-${one}`, (at + 2) * 10 + more + 1]),
  ),
]);
const WORDS = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|');

/** In digits, its thousands parted by commas or not at all, or a word. */
const DIGITS = String.raw`(?<![\p{L}\p{N}.,:/£$€#-])\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\p{N}]|[:/.,-][\p{L}\p{N}])`;
const NUMBER = String.raw`(?:${DIGITS}|(?<![\p{L}\p{N}-])(?:${WORDS})(?![\p{L}\p{N}-]))`;

/** What a number is a measure of, and not a count. */
const MEASURES =
  'miles?|kilomet(?:re|er)s?|met(?:re|er)s?|km|feet|seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|pounds?|pence|kilos?|litres?|degrees?|watts?|words?|characters?|pages?';
const MEASURED = String.raw`\s(?:(?:square|cubic|more|working)\s)?(?:${MEASURES})\b|\sa (?:week|month)\b`;

const PATTERNS = {
  share: String.raw`${NUMBER}\s?(?:%|per ?cent\b)`,
  great: String.raw`(?:${NUMBER}|\b(?:half )?a)\s(?:million|billion)\b|${NUMBER}\s(?:hundred|thousand)\b(?!${MEASURED})`,
  in: `${NUMBER} in ${NUMBER}(?!${MEASURED})`,
  of: `${NUMBER} (?:out )?of ${NUMBER}(?!${MEASURED})`,
  plain: `${DIGITS}(?!${MEASURED})`,
};
type Kind = keyof typeof PATTERNS;
const KINDS = Object.keys(PATTERNS) as Kind[];
const EVERY = new RegExp(KINDS.map((kind) => `(?<${kind}>${PATTERNS[kind]})`).join('|'), 'giu');

/** To ring, not to count: emergencies, the police, the NHS, power cuts, and helplines. */
const TO_RING = ['101', '105', '111', '112', '119', '999'];
/** What a number is the name of when it stands behind: `section 68`, `flat 120`, `question 3 of 8`. */
const NAMED =
  /(?:^|[^\p{L}])(?:act|article|block|bus|chapter|clause|code|extension|flat|floor|form|house|item|job|line|no\.?|number|order|page|pages|paragraph|part|pin|platform|question|reference|ref\.?|regulation|room|schedule|screen|section|step|ticket|unit)\s$/iu;
const STREET =
  /^[a-z]?\s(?:\p{Lu}[\p{L}'’]*\s){1,3}(?:Avenue|Close|Court|Crescent|Drive|Estate|Gardens|Green|Grove|Hill|House|Lane|Mews|Park|Place|Rise|Road|Row|Square|Street|Terrace|View|Walk|Way)\b/u;
const BEFORE_YEAR = /(?:^|[^\p{L}])(?:act of|after|and|before|by|from|in|of|since|to|until)\s$/iu;

/** The figures of a text, in order. In other languages than English only those that no unit could make something else. */
export function statisticsIn(text: string, isEnglish: boolean): string[] {
  return [...text.matchAll(EVERY)].flatMap((match) => {
    const kind = KINDS.find((each) => match.groups?.[each] !== undefined) ?? 'plain';
    const around = { before: text.slice(0, match.index), after: text.slice(match.index + match[0].length) };
    return isStatistic(kind, match[0], around, isEnglish) ? [match[0]] : [];
  });
}

interface Around {
  readonly before: string;
  readonly after: string;
}

function isStatistic(kind: Kind, figure: string, around: Around, isEnglish: boolean): boolean {
  if (kind === 'share' || kind === 'great') return true;
  if (kind === 'plain') return isEnglish && isCount(figure, around);
  const [few = 0, many = 0] = numbersIn(figure);
  if (few >= many || isYear(String(many)) || NAMED.test(around.before)) return false;
  // `One of three` tells which, and not how many.
  return kind === 'in' || /\bout of\b/.test(figure) || few > 1;
}

function isCount(figure: string, { before, after }: Around): boolean {
  const [value = 0] = numbersIn(figure);
  const isToRing = TO_RING.includes(figure) || figure.startsWith('0') || /\d\s$/.test(before) || /^\s\d/.test(after);
  const isName = NAMED.test(before) || STREET.test(after);
  const isDay = isYear(figure) || (/^1[0-8]\d\d$/.test(figure) && BEFORE_YEAR.test(before));
  return value >= 100 && !isToRing && !isName && !isDay;
}

function isYear(figure: string): boolean {
  return /^(?:19|20)\d\d$/.test(figure);
}

/** Whether a text has the same figure, in digits or in words: of a share of some, both numbers. */
export function hasStatistic(figure: string, text: string): boolean {
  const [sought, told] = [inDigits(figure), inDigits(text)];
  if (has(sought, told)) return true;
  const parts = / of /.test(sought) ? sought.split(' of ') : [];
  return parts.length > 0 && parts.every((part) => has(part, told));
}

function has(sought: string, told: string): boolean {
  const escaped = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d.])${escaped}(?!\\d|\\.\\d)`).test(told);
}

/** `Two per cent` and `2%` are one figure, and so are `a million` and `1 million`, `six out of ten` and `6 of 10`. */
function inDigits(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bhalf a (?=[mb]illion\b)/g, '0.5 ')
    .replace(/\ba (?=(?:hundred|thousand|million|billion)\b)/g, '1 ')
    .replace(new RegExp(`\\b(?:${WORDS})\\b`, 'g'), (word) => String(VALUES.get(word)))
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/(\d+(?:\.\d+)?) (hundred|thousand)\b/g, (_, number, scale) =>
      String(Math.round(Number(number) * (scale === 'hundred' ? 100 : 1000))),
    )
    .replace(/\bout of\b/g, 'of')
    .replace(/\s?(?:%|per ?cent\b)/g, '%');
}

function numbersIn(figure: string): number[] {
  return [...inDigits(figure).matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
}
