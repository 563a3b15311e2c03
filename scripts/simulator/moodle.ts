import { type Answering, GENERAL, type Session } from './session';
import { ELEMENTS, type Standard } from './standard';
import type { Values } from './stored';

/** Moodle opens what is completed, passed or failed for review, with no credit; and saves all the same. */
export function opensForReview(standard: Standard, kept: Values): boolean {
  return ELEMENTS[standard].status.some((element) => /^(completed|passed|failed)$/.test(kept[element] ?? ''));
}

/**
 * Answers 'true' whether or not there is a network, and then saves nothing. SCORM 1.2 sends each
 * difference once, and marks it as sent before it sends it; 2004 sends whatever differs from the
 * launch. A second LMSInitialize is refused, and drops what was not committed.
 */
export function asMoodle(lms: Session): Answering {
  const is12 = lms.standard === 'scorm12';
  const known = new Map(Object.entries(is12 ? { ...lms.launched, ...lms.server.values } : lms.launched));

  const save = (values: Values) => {
    const time = ELEMENTS[lms.standard].sessionTime;
    const news = Object.entries(values).filter(([element, value]) => element === time || known.get(element) !== value);
    if (is12) for (const [element, value] of news) known.set(element, value);
    if (lms.server.isOnline) lms.server.keep({ ...lms.server.values, ...Object.fromEntries(news) });
  };

  return (verb, first, second) => {
    if (verb === 'initialize' && is12 && lms.isRunning) {
      lms.dropUnsaved();
      return lms.refuse(GENERAL);
    }
    if (verb !== 'commit' && verb !== 'terminate') return lms.answer(verb, first, second);
    const answer = lms.pass(verb, first, second);
    if (answer !== 'true') return answer;
    save(is12 && verb === 'terminate' ? judged(lms.values()) : lms.values());
    return answer;
  };
}

/** At every LMSFinish: a mastery score judges any raw score, and a status that was never set is `completed`. */
function judged(values: Values): Values {
  const { status, score } = ELEMENTS.scorm12;
  const [raw = '', mastery = ''] = [values[score], values['cmi.student_data.mastery_score']];
  if (raw !== '' && mastery !== '') {
    return { ...values, [status[0]]: Number(raw) >= Number(mastery) ? 'passed' : 'failed' };
  }
  return values[status[0]] === 'not attempted' ? { ...values, [status[0]]: 'completed' } : values;
}
