import { lmsRefused, lmsThrew } from '../problems/lms';
import type { Report, Reporter, Told } from './reporter';
import type { Scorm12Api } from './scorm12-api';
import { lessonLocation, lessonStatus, scoreText, sessionTime } from './scorm12-values';

/** `cmi.suspend_data` is a CMIString4096 (SCORM 1.2 RTE 3.4). */
const SUSPEND_DATA_LIMIT = 4096;

/**
 * Speaks SCORM 1.2. The only file that says `cmi.`.
 *
 * Quirks that it lives with, each seen in a real LMS:
 * - a status that is never set becomes `completed` at LMSFinish, so `incomplete` is said at once;
 * - a tab can be killed at any moment, so `exit` is `suspend` from the start;
 * - some LMSs answer "false" when nothing went wrong, so only a non-zero error code counts;
 * - a 1.2 LMS has one word for completed and passed, and some never reopen `failed`: unlimited
 *   retakes mean that nobody has failed for good, so that word is never sent.
 */
export function scorm12Reporter(api: Scorm12Api): Reporter {
  /** What the LMS was last told and accepted, so that only what changed is sent. */
  const told = new Map<string, string>();
  let state: 'new' | 'open' | 'silent' | 'closed' = 'new';
  /** What the LMS said of the learner at launch, or was last told: never lowered. */
  let status = '';

  return { kind: 'scorm12', suspendDataLimit: SUSPEND_DATA_LIMIT, open, tell, close };

  function open(): ReturnType<Reporter['open']> {
    const begun = call('LMSInitialize', () => api.LMSInitialize(''));
    if (!begun.ok) return begun;
    const records = isRecorded();
    state = records ? 'open' : 'silent';
    const launch = {
      suspendData: get('cmi.suspend_data'),
      learnerId: get('cmi.core.student_id'),
      records,
    };
    if (records) begin();
    return { ok: true, launch };
  }

  /** Review and browse launches, and those for no credit, may change nothing: Moodle would overwrite a pass. */
  function isRecorded(): boolean {
    const mode = get('cmi.core.lesson_mode').trim().toLowerCase();
    const credit = get('cmi.core.credit').trim().toLowerCase();
    return mode !== 'review' && mode !== 'browse' && credit !== 'no-credit';
  }

  /** What must be true even if the tab is killed in the next second. */
  function begin(): void {
    status = get('cmi.core.lesson_status').trim().toLowerCase();
    if (status !== 'passed' && status !== 'completed') set('cmi.core.lesson_status', 'incomplete');
    set('cmi.core.exit', 'suspend');
    commit();
  }

  function tell(report: Report): Told {
    if (state !== 'open') return { ok: true };
    const changed = send(report);
    return changed.count === 0 ? changed.told : firstProblem([changed.told, commit()]);
  }

  function close(report: Report): Told {
    if (state === 'closed' || state === 'new') return { ok: true };
    const sent = state === 'open' ? send(report) : { told: DONE, count: 0 };
    const committed = sent.count > 0 ? commit() : DONE;
    state = 'closed';
    return firstProblem([sent.told, committed, call('LMSFinish', () => api.LMSFinish(''))]);
  }

  /** Score before status, so that an LMS which judges on the status sees the score. */
  function send({ facts, suspendData }: Report): { told: Told; count: number } {
    status = lessonStatus(facts, status);
    const values: [element: string, value: string][] = [
      ...(facts.score === null ? [] : scoreOf(facts.score)),
      ['cmi.suspend_data', suspendData],
      ['cmi.core.lesson_location', lessonLocation(facts.place)],
      ['cmi.core.lesson_status', status],
    ];
    const news = values.filter(([element, value]) => told.get(element) !== value);
    // Time alone is no news, or an idle page would commit for ever; it travels with whatever is.
    if (news.length > 0) news.push(['cmi.core.session_time', sessionTime(facts.secondsThisSitting)]);
    return { told: firstProblem(news.map(([element, value]) => set(element, value))), count: news.length };
  }

  function scoreOf(score: number): [string, string][] {
    return [
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', scoreText(score)],
    ];
  }

  function get(element: string): string {
    try {
      const value = api.LMSGetValue(element);
      return value === null || value === undefined ? '' : String(value);
    } catch {
      return '';
    }
  }

  function set(element: string, value: string): Told {
    const answer = call(`LMSSetValue ${element}`, () => api.LMSSetValue(element, value));
    if (answer.ok) told.set(element, value);
    else told.delete(element);
    return answer;
  }

  function commit(): Told {
    const answer = call('LMSCommit', () => api.LMSCommit(''));
    // Whatever was not committed may be lost: next time everything is said again.
    if (!answer.ok) told.clear();
    return answer;
  }

  function call(name: string, method: () => unknown): Told {
    try {
      if (String(method()) === 'true') return DONE;
      const code = String(api.LMSGetLastError());
      if (code === '0' || code === NOT_IMPLEMENTED) return DONE;
      return { ok: false, problem: lmsRefused(name, code, String(api.LMSGetErrorString(code) ?? '')) };
    } catch {
      return { ok: false, problem: lmsThrew(name) };
    }
  }
}

const DONE: Told = { ok: true };
/** An optional element that this LMS does not keep (SCORM 1.2 RTE 3.3, error 401): there is nothing to say there. */
const NOT_IMPLEMENTED = '401';

function firstProblem(answers: readonly Told[]): Told {
  return answers.find(({ ok }) => !ok) ?? DONE;
}
