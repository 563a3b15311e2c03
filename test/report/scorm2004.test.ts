import { Scorm2004API } from 'scorm-again';
import { beforeEach, expect, test } from 'vitest';
import type { OddAnswer, RefusedCall } from '../../src/report/lms';
import { scorm2004Reporter } from '../../src/report/scorm2004';
import type { Scorm2004Api } from '../../src/report/scorm2004-api';
import { answer, begun, failing, passed, report } from './reports';

/** A real SCORM 2004 run-time that also remembers what was set, committed, begun and ended. */
function recordingLms() {
  const api = new Scorm2004API({ autocommit: false });
  const calls: string[] = [];
  const noted =
    (name: 'Initialize' | 'Terminate' | 'SetValue' | 'Commit') =>
    (...args: string[]) => {
      calls.push([name, ...args.filter((arg) => arg !== '')].join(' '));
      return (api[name] as (...args: string[]) => unknown).apply(api, args);
    };
  const watched: Scorm2004Api = {
    Initialize: noted('Initialize'),
    Terminate: noted('Terminate'),
    SetValue: noted('SetValue'),
    Commit: noted('Commit'),
    GetValue: (element) => api.GetValue(element),
    GetLastError: () => api.GetLastError(),
    GetErrorString: (code) => api.GetErrorString(code),
    GetDiagnostic: (code) => api.GetDiagnostic(code),
  };
  return { api, watched, calls, sets: () => calls.filter((call) => call.startsWith('SetValue')) };
}

let lms: ReturnType<typeof recordingLms>;
let refused: (RefusedCall | OddAnswer)[];
const started = () => {
  const reporter = scorm2004Reporter(lms.watched, { onRefused: (call) => refused.push(call) });
  expect(reporter.open().ok).toBe(true);
  return reporter;
};
beforeEach(() => {
  lms = recordingLms();
  refused = [];
});

test('an LMS that throws on every call is answered with a problem, and nothing is thrown', () => {
  const boom = () => {
    throw new Error('gone');
  };
  const reporter = scorm2004Reporter(new Proxy({}, { get: () => boom }) as Scorm2004Api);
  expect(reporter.open()).toMatchObject({ ok: false, problem: { code: 'lms-threw' } });
});

test('[row 5] opening and leaving at once leaves “incomplete”, success unknown and no score', () => {
  started().close(report({ ...begun, place: { module: '', at: '', within: '' } }));
  expect(lms.api.cmi.completion_status).toBe('incomplete');
  expect(lms.api.cmi.success_status).toBe('unknown');
  expect(lms.api.cmi.score.raw).toBe('');
});

test('[rows 5, 8] “incomplete” and “suspend” are committed before the learner does anything', () => {
  started();
  expect(lms.calls).toEqual([
    'Initialize',
    'SetValue cmi.completion_status incomplete',
    'SetValue cmi.exit suspend',
    'Commit',
  ]);
  expect(refused).toEqual([]);
});

test('the LMS ends up with every score, both statuses, the progress, the place and the suspend data', () => {
  expect(started().tell(report(passed, 'packed'))).toEqual({ ok: true });
  expect(lms.api.cmi).toMatchObject({
    completion_status: 'completed',
    success_status: 'passed',
    progress_measure: '1',
    location: 'dynamics/signs',
    suspend_data: 'packed',
  });
  expect(lms.api.cmi.score).toMatchObject({ raw: '87.5', min: '0', max: '100', scaled: '0.875' });
  expect(refused).toEqual([]);
});

test('[row 13] score, progress, suspend data, place, completion, success, time, and then the commit', () => {
  const reporter = started();
  lms.calls.length = 0;
  reporter.tell(report({ ...passed, modules: [] }));
  expect(lms.calls.map((call) => call.split(' ')[1] ?? call)).toEqual([
    'cmi.score.scaled',
    'cmi.score.min',
    'cmi.score.max',
    'cmi.score.raw',
    'cmi.progress_measure',
    'cmi.suspend_data',
    'cmi.location',
    'cmi.completion_status',
    'cmi.success_status',
    'cmi.session_time',
    'Commit',
  ]);
});

test('[row 9] a test that is not passed yet is “incomplete” and success “unknown”, never “failed”', () => {
  started().tell(report(failing));
  expect(lms.api.cmi.completion_status).toBe('incomplete');
  expect(lms.api.cmi.success_status).toBe('unknown');
  expect(lms.api.cmi.score.scaled).toBe('0.5');
});

test('[row 4] a course that the LMS counts as passed stays so, with its score and all of its progress', () => {
  lms.api.loadFromJSON(
    { completion_status: 'completed', success_status: 'passed', score: { raw: '90', scaled: '0.9' } },
    'cmi',
  );
  const reporter = started();
  reporter.tell(report(failing));
  reporter.close(report(failing, 'last'));
  expect(lms.api.cmi).toMatchObject({
    completion_status: 'completed',
    success_status: 'passed',
    progress_measure: '1',
  });
  expect(lms.api.cmi.score).toMatchObject({ raw: '90', scaled: '0.9' });
});

test.each([{ mode: 'review' }, { mode: 'browse' }, { credit: 'no-credit' }])(
  '[row 4] a launch with %o writes nothing at all',
  (launch) => {
    lms.api.loadFromJSON({ success_status: 'passed', ...launch }, 'cmi');
    const reporter = started();
    reporter.tell(report(passed, 's', { interactions: [answer] }));
    reporter.close(report(passed));
    expect(lms.calls).toEqual(['Initialize', 'Terminate']);
  },
);

test('[row 30] every kind of answer reaches a real run-time with its words, and its objectives do', () => {
  const kinds = ['choice', 'true-false', 'matching', 'sequencing'] as const;
  const interactions = kinds.map((kind, index) => ({ ...answer, id: `q${index}_ab12`, kind }));
  const outcomes = [{ id: 'spot-signs', text: 'Spot signs', right: 1, asked: 2 }];
  expect(started().tell(report(passed, 'packed', { interactions, outcomes }))).toEqual({ ok: true });
  expect(refused).toEqual([]);
  const get = (element: string) => lms.api.GetValue(element);
  expect(get('cmi.interactions._count')).toBe('4');
  expect(get('cmi.interactions.2.learner_response')).toBe('a[.]a[,]b[.]c');
  expect(get('cmi.interactions.3.description')).toBe('Which of these are signs?');
  expect(get('cmi.objectives.0.success_status')).toBe('passed');
  expect(get('cmi.objectives.1.id')).toBe('outcome_spot_signs');
  expect(get('cmi.objectives.1.score.scaled')).toBe('0.5');
});

test('a session that is still running after a reload is taken up, and not begun again', () => {
  started();
  lms.calls.length = 0;
  const next = started();
  expect(next.tell(report(passed))).toEqual({ ok: true });
  expect(lms.calls.filter((call) => call === 'Initialize')).toHaveLength(1);
  expect(lms.api.cmi.success_status).toBe('passed');
});

test('a session that has ended is not taken for one that is running', () => {
  started().close(report(begun));
  const answered = scorm2004Reporter(lms.watched).open();
  expect(answered).toMatchObject({ ok: false, problem: { code: 'lms-refused' } });
});

test('[row 39] leaving twice ends the session once', () => {
  const reporter = started();
  reporter.close(report(begun));
  reporter.close(report(begun));
  expect(lms.calls.filter((call) => call === 'Terminate')).toHaveLength(1);
  expect(lms.calls.at(-1)).toBe('Terminate');
});
