import { expect, test } from 'vitest';
import type { OddAnswer, RefusedCall } from '../../src/report/lms';
import { scorm12Reporter } from '../../src/report/scorm12';
import type { Scorm12Api } from '../../src/report/scorm12-api';
import { begun, passed, report } from './reports';
import { StrictLms } from './strict-lms';

/** A strict LMS with some methods otherwise, a reporter for it, and the calls that it was told were refused. */
function withOdd(methods: Partial<Scorm12Api>, launch: Record<string, string> = {}) {
  const lms = new StrictLms('scorm12', launch);
  const refused: (RefusedCall | OddAnswer)[] = [];
  const reporter = scorm12Reporter({ ...lms.api12, ...methods }, { onRefused: (call) => refused.push(call) });
  return { lms, reporter, refused };
}

test('every refused call is told at once with its element, its code and the words of the LMS', () => {
  const { reporter, refused } = withOdd({
    LMSCommit: () => 'false',
    LMSGetLastError: () => 101,
    LMSGetErrorString: () => 'General exception',
    LMSGetDiagnostic: () => 'The server did not answer',
  });
  reporter.open();
  expect(reporter.tell(report(begun))).toMatchObject({ ok: false, problem: { code: 'lms-commit-failed' } });
  const commit = { call: 'LMSCommit', code: '101', text: 'General exception. The server did not answer' };
  expect(refused.filter(({ call }) => call === 'LMSCommit').at(-1)).toEqual(commit);
});

test('what is told of a refused call holds no value, no answer and no name', () => {
  const { lms, reporter, refused } = withOdd(
    {
      LMSSetValue: () => false,
      LMSGetLastError: () => '405',
      LMSGetErrorString: () => 'Incorrect data type',
      LMSGetDiagnostic: () => 'secret-place and SECRET-PLACE of Sylvia Pankhurst (sp12) is not a CMIString255',
    },
    { 'cmi.core.student_name': 'Pankhurst, Sylvia', 'cmi.core.student_id': 'sp12' },
  );
  reporter.open();
  const told = reporter.tell(report(begun, 'secret-place'));
  const texts = refused
    .filter(({ call }) => call === 'LMSSetValue cmi.suspend_data')
    .map((said) => 'text' in said && said.text);
  expect(texts).toEqual(['Incorrect data type. … and … of … … (…) is not a CMIString255']);
  expect(JSON.stringify([refused, told])).not.toMatch(/Sylvia|Pankhurst|sp12/);
  expect(lms.held.has('cmi.suspend_data')).toBe(false);
});

test('a call that throws is told without a code, even when the LMS throws at the question why', () => {
  const boom = () => {
    throw new Error('gone');
  };
  const { reporter, refused } = withOdd({ LMSCommit: boom, LMSGetLastError: boom });
  reporter.open();
  expect(reporter.tell(report(begun))).toMatchObject({ ok: false, problem: { code: 'lms-threw' } });
  expect(refused.at(-1)).toEqual({ call: 'LMSCommit', code: '', text: '' });
});

test('[row 31] booleans and numbers are taken for the words that they stand for', () => {
  const { lms, reporter, refused } = withOdd({});
  const odd: Partial<Scorm12Api> = {
    LMSInitialize: () => lms.api12.LMSInitialize('') === 'true',
    LMSSetValue: (element, value) => (lms.api12.LMSSetValue(element, value) === 'true' ? 1 : 0),
    LMSCommit: () => lms.api12.LMSCommit('') === 'true',
    LMSGetLastError: () => Number(lms.api12.LMSGetLastError()),
  };
  const booleans = scorm12Reporter({ ...lms.api12, ...odd });
  expect(booleans.open().ok).toBe(true);
  expect(booleans.tell(report(passed))).toEqual({ ok: true });
  expect(lms.server.get('cmi.core.lesson_status')).toBe('passed');
  expect([refused, reporter.kind]).toEqual([[], 'scorm12']);
});

test('an element that the LMS does not keep is tried once', () => {
  const strict = new StrictLms('scorm12');
  const tried: string[] = [];
  let code = '0';
  const { reporter } = withOdd({
    LMSSetValue: (element, value) => {
      tried.push(element);
      code = element.endsWith('lesson_location') ? '401' : '0';
      return code === '0' ? strict.api12.LMSSetValue(element, value) : 'false';
    },
    LMSGetLastError: () => code,
  });
  reporter.open();
  expect(reporter.tell(report(begun, 'one'))).toEqual({ ok: true });
  expect(reporter.tell(report({ ...begun, place: { ...begun.place, at: 'help' } }, 'two'))).toEqual({ ok: true });
  expect(tried.filter((element) => element.endsWith('lesson_location'))).toHaveLength(1);
});

test('a session of SCORM 1.2 that is still running after a reload is taken up; a broken LMS is not', () => {
  const { lms, reporter } = withOdd({});
  expect(reporter.open().ok).toBe(true);
  const next = scorm12Reporter(lms.api12);
  expect(next.open().ok).toBe(true);
  next.tell(report(passed));
  expect(lms.server.get('cmi.core.lesson_status')).toBe('passed');
  const broken = withOdd({ LMSInitialize: () => 'false', LMSGetValue: () => '', LMSGetLastError: () => '101' });
  expect(broken.reporter.open()).toMatchObject({ ok: false, problem: { code: 'lms-refused' } });
});

test('after a commit that failed, everything is said again and arrives', () => {
  const strict = new StrictLms('scorm12');
  let isDown = false;
  const reporter = scorm12Reporter({
    ...strict.api12,
    LMSCommit: () => {
      strict.isOnline = !isDown;
      strict.api12.LMSCommit('');
      return isDown ? 'false' : 'true';
    },
    LMSGetLastError: () => (isDown ? '101' : '0'),
  });
  reporter.open();
  isDown = true;
  expect(reporter.tell(report(passed, 'kept')).ok).toBe(false);
  isDown = false;
  expect(reporter.tell(report(passed, 'kept'))).toEqual({ ok: true });
  for (const [element, value] of strict.held) expect([element, strict.server.get(element)]).toEqual([element, value]);
});
