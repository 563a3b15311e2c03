import { Scorm12API } from 'scorm-again';
import { beforeEach, expect, test } from 'vitest';
import type { OddAnswer, RefusedCall } from '../../src/report/lms';
import { scorm12Reporter } from '../../src/report/scorm12';
import type { Scorm12Api } from '../../src/report/scorm12-api';
import { answer, begun, dynamics, failing, passed, report } from './reports';

/** A real SCORM 1.2 run-time that also remembers every call made on it. */
function recordingLms() {
  const api = new Scorm12API({ autocommit: false });
  const calls: string[] = [];
  const methods = ['LMSInitialize', 'LMSFinish', 'LMSSetValue', 'LMSCommit'] as const;
  const watched: Scorm12Api = Object.create(api);
  for (const method of methods) {
    watched[method] = (...args: string[]) => {
      calls.push([method, ...args.filter((arg) => arg !== '')].join(' '));
      return (api[method] as (...args: string[]) => unknown).apply(api, args);
    };
  }
  for (const method of ['LMSGetValue', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'] as const) {
    watched[method] = (argument?: string) => (api[method] as (argument?: string) => unknown).call(api, argument);
  }
  return { api, watched, calls, sets: () => calls.filter((call) => call.startsWith('LMSSetValue')) };
}

let lms: ReturnType<typeof recordingLms>;
beforeEach(() => {
  lms = recordingLms();
});

test('an LMS that throws on every call is answered with a problem, and nothing is thrown', () => {
  const boom = () => {
    throw new Error('gone');
  };
  const broken = new Proxy({}, { get: () => boom }) as Scorm12Api;
  const reporter = scorm12Reporter(broken);
  const answer = reporter.open();
  expect(answer).toMatchObject({ ok: false, problem: { code: 'lms-threw' } });
});

test('an LMS that refuses a value is answered with the element and its code', () => {
  const refusing: Scorm12Api = {
    ...lms.watched,
    LMSInitialize: () => 'true',
    LMSGetValue: () => '',
    LMSSetValue: (element) => (element === 'cmi.suspend_data' ? 'false' : 'true'),
    LMSCommit: () => 'true',
    LMSFinish: () => 'true',
    LMSGetLastError: () => '405',
    LMSGetErrorString: () => 'Incorrect Data Type',
    LMSGetDiagnostic: () => '',
  };
  const reporter = scorm12Reporter(refusing);
  reporter.open();
  const answer = reporter.tell(report(begun));
  expect(!answer.ok && answer.problem.what).toBe(
    'Your learning system did not accept your progress (LMSSetValue cmi.suspend_data, 405: Incorrect Data Type).',
  );
});

test('[row 5] opening and leaving at once leaves “incomplete” and no score', () => {
  const reporter = scorm12Reporter(lms.watched);
  reporter.open();
  reporter.close(report({ ...begun, place: { module: '', at: '', within: '' } }));
  expect(lms.api.cmi.core.lesson_status).toBe('incomplete');
  expect(lms.api.cmi.core.score.raw).toBe('');
});

test('[rows 5, 8] “incomplete” and “suspend” are committed before the learner does anything', () => {
  scorm12Reporter(lms.watched).open();
  expect(lms.calls).toEqual([
    'LMSInitialize',
    'LMSSetValue cmi.core.lesson_status incomplete',
    'LMSSetValue cmi.core.exit suspend',
    'LMSCommit',
  ]);
});

test('the LMS ends up with the score, the status, the place and the suspend data', () => {
  const reporter = scorm12Reporter(lms.watched);
  reporter.open();
  expect(reporter.tell(report(passed, 'packed'))).toEqual({ ok: true });
  expect(lms.api.cmi.core).toMatchObject({ lesson_status: 'passed', lesson_location: 'dynamics/signs' });
  expect(lms.api.cmi.core.score).toMatchObject({ raw: '87.5', min: '0', max: '100' });
  expect(lms.api.cmi.suspend_data).toBe('packed');
});

test('[row 13] the score comes first, then suspend data and place, then the status, then the commit', () => {
  const reporter = scorm12Reporter(lms.watched);
  reporter.open();
  lms.calls.length = 0;
  reporter.tell(report({ ...passed, modules: [] }));
  expect(lms.calls.map((call) => call.split(' ')[1] ?? call)).toEqual([
    'cmi.core.score.min',
    'cmi.core.score.max',
    'cmi.core.score.raw',
    'cmi.suspend_data',
    'cmi.core.lesson_location',
    'cmi.core.lesson_status',
    'cmi.core.session_time',
    'LMSCommit',
  ]);
});

test('[row 36] what has not changed is not said again, and one answer is at most four values and one commit', () => {
  const reporter = scorm12Reporter(lms.watched);
  reporter.open();
  reporter.tell(report(begun, 'one'));
  lms.calls.length = 0;
  reporter.tell(report(begun, 'one'));
  expect(lms.calls).toEqual([]);
  reporter.tell(report({ ...begun, place: { ...begun.place, at: 'test', within: 'dy-01' } }, 'two'));
  expect(lms.sets().length).toBeLessThanOrEqual(4);
  expect(lms.calls.filter((call) => call === 'LMSCommit')).toHaveLength(1);
});

test('[row 9] a test that is not passed yet is “incomplete”, never “failed”', () => {
  const reporter = scorm12Reporter(lms.watched);
  reporter.open();
  reporter.tell(report(failing));
  expect(lms.api.cmi.core.lesson_status).toBe('incomplete');
  expect(lms.api.cmi.core.score.raw).toBe('50');
});

test('[row 4] a course that the LMS already counts as passed is never told back to “incomplete”', () => {
  lms.api.cmi.core.lesson_status = 'passed';
  const reporter = scorm12Reporter(lms.watched);
  reporter.open();
  reporter.tell(report(begun));
  reporter.close(report(begun));
  expect(lms.api.cmi.core.lesson_status).toBe('passed');
});

test('[row 4] a review launch writes nothing at all', () => {
  lms.api.loadFromJSON({ core: { lesson_mode: 'review', credit: 'no-credit', lesson_status: 'passed' } }, 'cmi');
  const reporter = scorm12Reporter(lms.watched);
  const answer = reporter.open();
  expect(answer.ok && answer.launch.records).toBe(false);
  reporter.tell(report(passed));
  reporter.close(report(passed));
  expect(lms.sets()).toEqual([]);
  expect(lms.calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
});

test('[row 39] leaving ends the session once, however often it is asked', () => {
  const reporter = scorm12Reporter(lms.watched);
  reporter.open();
  reporter.close(report(begun));
  reporter.close(report(begun));
  expect(lms.calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
});

test('[row 6] after a commit that failed, everything is said again', () => {
  let isDown = true;
  const flaky: Scorm12Api = Object.create(lms.watched);
  flaky.LMSCommit = () => (isDown ? 'false' : lms.watched.LMSCommit(''));
  flaky.LMSGetLastError = () => (isDown ? '101' : '0');
  const reporter = scorm12Reporter(flaky);
  reporter.open();
  expect(reporter.tell(report(passed)).ok).toBe(false);
  isDown = false;
  lms.calls.length = 0;
  expect(reporter.tell(report(passed))).toEqual({ ok: true });
  expect(lms.sets().map((call) => call.split(' ')[1])).toContain('cmi.core.score.raw');
});

test('an optional element that the LMS does not keep is no problem', () => {
  const sparse: Scorm12Api = Object.create(lms.watched);
  sparse.LMSSetValue = (element, value) =>
    element.endsWith('.min') ? 'false' : lms.watched.LMSSetValue(element, value);
  sparse.LMSGetLastError = () => '401';
  const reporter = scorm12Reporter(sparse);
  reporter.open();
  expect(reporter.tell(report(passed))).toEqual({ ok: true });
});

test('a call that throws is a problem even where the element is optional: the LMS may be gone', () => {
  let isGone = true;
  const flaky: Scorm12Api = Object.create(lms.watched);
  flaky.LMSSetValue = (element, value) => {
    if (isGone && element.endsWith('.min')) throw new Error('gone');
    return lms.watched.LMSSetValue(element, value);
  };
  const reporter = scorm12Reporter(flaky);
  reporter.open();
  expect(reporter.tell(report(passed))).toMatchObject({ ok: false, problem: { code: 'lms-threw' } });
  isGone = false;
  expect(reporter.tell(report(passed))).toEqual({ ok: true });
  expect(Number(lms.api.cmi.core.score.min)).toBe(0);
});

test('[row 30] every kind of answer reaches a real run-time, and its objectives do', () => {
  const kinds = ['choice', 'true-false', 'matching', 'sequencing'] as const;
  const interactions = kinds.map((kind, index) => ({ ...answer, id: `q${index}_ab12`, kind }));
  const refused: (RefusedCall | OddAnswer)[] = [];
  const reporter = scorm12Reporter(lms.watched, { onRefused: (call) => refused.push(call) });
  reporter.open();
  const outcomes = [{ id: 'spot-signs', text: 'Spot signs', right: 1, asked: 2 }];
  expect(reporter.tell(report(passed, 'packed', { interactions, outcomes }))).toEqual({ ok: true });
  expect(refused).toEqual([]);
  expect(lms.api.getCMIValue('cmi.interactions._count')).toBe(4);
  expect(lms.api.getCMIValue('cmi.objectives.0.id')).toBe('module_dynamics');
  expect(lms.api.getCMIValue('cmi.objectives.0.status')).toBe('passed');
  expect(lms.api.getCMIValue('cmi.objectives.1.score.raw')).toBe('50');
});

test('[row 30] an LMS that keeps no answers and no objectives is not told any, and gets the status', () => {
  const sparse: Scorm12Api = Object.create(lms.watched);
  sparse.LMSGetValue = (element) => (element.endsWith('_children') ? '' : lms.watched.LMSGetValue(element));
  const reporter = scorm12Reporter(sparse);
  reporter.open();
  expect(reporter.tell(report(passed, 'packed', { interactions: [answer] }))).toEqual({ ok: true });
  expect(lms.sets().filter((call) => /interactions|objectives/.test(call))).toEqual([]);
  expect(lms.api.cmi.core.lesson_status).toBe('passed');
});

test('[row 30] answers that are refused do not stand in the way of the status, and are given up', () => {
  const refusing: Scorm12Api = Object.create(lms.watched);
  let refusals = 0;
  refusing.LMSSetValue = (element, value) => {
    if (!element.includes('interactions')) return lms.watched.LMSSetValue(element, value);
    refusals++;
    return 'false';
  };
  refusing.LMSGetLastError = () => '101';
  const reporter = scorm12Reporter(refusing);
  reporter.open();
  for (let turn = 0; turn < 5; turn++) {
    expect(reporter.tell(report(passed, `s${turn}`, { interactions: [answer] }))).toEqual({ ok: true });
  }
  expect(refusals).toBe(3);
  expect(lms.api.cmi.core.lesson_status).toBe('passed');
});

test('[row 10] an LMS with a mastery score leaves a course incomplete that was left half-way', () => {
  const judging = new Scorm12API({ autocommit: false, mastery_override: true });
  judging.loadFromJSON({ core: { credit: 'credit' }, student_data: { mastery_score: '80' } }, 'cmi');
  const reporter = scorm12Reporter(judging as Scorm12Api);
  expect(reporter.open()).toMatchObject({ launch: { passMark: 0.8 } });
  reporter.close(report(failing));
  expect(judging.cmi.core.lesson_status).toBe('incomplete');
});

test('[row 16] what the LMS was told of a module in an earlier launch is not lowered in the next', () => {
  const first = scorm12Reporter(lms.watched);
  first.open();
  first.tell(report(passed, 'one'));
  const kept = JSON.parse(JSON.stringify(lms.api.cmi));
  lms = recordingLms();
  lms.api.loadFromJSON(kept, 'cmi');
  const next = scorm12Reporter(lms.watched);
  next.open();
  next.tell(report({ ...failing, modules: [{ ...dynamics, completed: false, success: 'failed', score: 10 }] }, 'two'));
  expect(lms.api.cmi.core).toMatchObject({ lesson_status: 'passed', score: { raw: '87.5' } });
});
