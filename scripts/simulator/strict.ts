import type { Standard } from './standard';
import { countOf, type Held, RULES } from './strict-rules';

/** What an LMS answers that refuses whatever any real one refuses: an error code; '0' when it takes the value. */
export function refusalOf(standard: Standard, element: string, value: string, held: Held): string {
  const rule = RULES[standard].find(({ at }) => at.test(element));
  if (!rule) return '401';
  return gapAt(standard, element, held) ?? rule.judge(value, element, held);
}

/** Records are numbered without gaps, and nothing is said of one before its id. */
function gapAt(standard: Standard, element: string, held: Held): string | undefined {
  const numbered = /^(.*?\.)(\d+)\.(.*)$/.exec(element);
  if (!numbered) return undefined;
  const [, at = '', number = '', field = ''] = numbered;
  if (Number(number) > countOf(at, held)) return standard === 'scorm12' ? '201' : '351';
  const isThere = held.has(`${at}${number}.id`);
  return field === 'id' || isThere ? undefined : standard === 'scorm12' ? '201' : '408';
}
