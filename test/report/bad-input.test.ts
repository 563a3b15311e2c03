import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DiagnosticLog } from '../../src/app/diagnostic-log';
import { scorm12Reporter } from '../../src/report/scorm12';
import type { Scorm12Api } from '../../src/report/scorm12-api';
import { scorm2004Reporter } from '../../src/report/scorm2004';
import { anyTurns, hostileLms } from './hostile-lms';
import { answers, anyReport, begun, passed, report } from './reports';
import { StrictLms } from './strict-lms';

const KINDS = ['scorm12', 'scorm2004'] as const;
const outcomes = [{ id: 'spot-signs', text: 'Spot signs', right: 1, asked: 2 }];

test.each(KINDS)('whatever an LMS answers, to any call, every call of ours is answered and none throws: %s', (kind) => {
  fc.assert(
    fc.property(anyTurns, fc.boolean(), anyReport, (turns, begins, told) => {
      const log = new DiagnosticLog('about');
      const options = { onRefused: (what: Parameters<DiagnosticLog['refused']>[1]) => log.refused(0, what) };
      const lms = hostileLms(turns, begins);
      const reporter = kind === 'scorm12' ? scorm12Reporter(lms, options) : scorm2004Reporter(lms, options);
      const before = JSON.stringify(told);
      expect(reporter.open()).toHaveProperty('ok');
      expect(reporter.tell(told)).toHaveProperty('ok');
      reporter.doubt();
      expect(reporter.tell(report(passed, 'kept', { interactions: answers(3), outcomes }))).toHaveProperty('ok');
      expect(reporter.stayAlive(told)).toHaveProperty('ok');
      expect(typeof reporter.readBack()).toBe('string');
      expect(reporter.close(told)).toHaveProperty('ok');
      expect(JSON.stringify(told)).toBe(before);
      // A line for the help desk is one line, and no longer than one can read.
      for (const line of log.text.split('\n')) expect(line.length).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
});

test.each(KINDS)('suspend data of any length that is refused is a problem, and never thrown: %s', (kind) => {
  const lms = new StrictLms(kind);
  const refusing = {
    ...lms.api12,
    ...lms.api2004,
    LMSSetValue: () => 'false',
    SetValue: () => 'false',
    LMSGetLastError: () => '405',
    GetLastError: () => '406',
    LMSGetErrorString: () => 'Incorrect data type',
    GetErrorString: () => 'Incorrect data type',
  };
  const reporter = kind === 'scorm12' ? scorm12Reporter(refusing) : scorm2004Reporter(refusing);
  reporter.open();
  const told = reporter.tell(report(begun, 'x'.repeat(reporter.suspendDataLimit)));
  expect(told).toMatchObject({ ok: false, problem: { code: 'lms-refused' } });
});

test('a name of ten thousand words, and an id of a hundred thousand characters, do not stop a refusal from being told', () => {
  const { api12 } = new StrictLms('scorm12', {
    'cmi.core.student_name': 'Ada Lovelace '.repeat(10_000),
    'cmi.core.student_id': 'é'.repeat(100_000),
  });
  const log = new DiagnosticLog('about');
  const reporter = scorm12Reporter(
    { ...api12, LMSCommit: () => 'false', LMSGetLastError: () => '101', LMSGetDiagnostic: () => 'Ada may not' },
    { onRefused: (what) => log.refused(0, what) },
  );
  expect(reporter.open().ok).toBe(true);
  expect(reporter.tell(report(begun))).toMatchObject({ ok: false, problem: { code: 'lms-commit-failed' } });
  expect(log.text).toContain('LMSCommit was refused: 101');
  expect(log.text).not.toContain('Ada');
});

test('an object in the place of text is noted', () => {
  const log = new DiagnosticLog('about');
  const { api12 } = new StrictLms('scorm12');
  const show = (element: string) => (element === 'cmi.core.student_id' ? { id: 'sp12' } : api12.LMSGetValue(element));
  scorm12Reporter({ ...api12, LMSGetValue: show }, { onRefused: (what) => log.refused(0, what) }).open();
  expect(log.text.split('\n').slice(1)).toEqual([
    '1970-01-01T00:00:00.000Z LMSGetValue cmi.core.student_id answered what cannot be used as it is; it was taken as text.',
  ]);
});

/** What an LMS may say when it is asked how many answers it holds, and the number that our first one is given. */
test.each([
  ['-1', 0],
  ['many', 0],
  ['1e9', 0],
  ['', 0],
  [null, 0],
  ['2', 2],
  [2, 2],
])('an LMS that counts “%s” answers is given the next one as number %s', (count, number) => {
  const set: string[] = [];
  const { api12 } = new StrictLms('scorm12');
  const odd: Scorm12Api = {
    ...api12,
    LMSGetValue: (element) => (element === 'cmi.interactions._count' ? count : api12.LMSGetValue(element)),
    LMSSetValue: (element) => void set.push(element),
  };
  const reporter = scorm12Reporter(odd);
  reporter.open();
  expect(reporter.tell(report(begun, 'kept', { interactions: answers(1) }))).toEqual({ ok: true });
  expect(set.find((element) => element.startsWith('cmi.interactions.'))).toBe(`cmi.interactions.${number}.id`);
});

test('an LMS that claims to hold a thousand million objectives is not asked for each', () => {
  const asked: string[] = [];
  const { api2004 } = new StrictLms('scorm2004');
  const reporter = scorm2004Reporter({
    ...api2004,
    GetValue: (element) => {
      asked.push(element);
      return element === 'cmi.objectives._count' ? '1000000000' : api2004.GetValue(element);
    },
  });
  reporter.open();
  expect(reporter.tell(report(passed, 'kept', { outcomes }))).toEqual({ ok: true });
  expect(asked.filter((element) => element.startsWith('cmi.objectives.')).length).toBeLessThanOrEqual(101);
});

test.each(['__proto__', 'constructor', 'toString'])('an objective that the LMS calls “%s” is only a name', (id) => {
  const { api2004, server } = new StrictLms('scorm2004', { 'cmi.objectives.0.id': id });
  const reporter = scorm2004Reporter(api2004);
  reporter.open();
  expect(reporter.tell(report(passed, 'kept', { outcomes }))).toEqual({ ok: true });
  expect([...server.keys()].filter((element) => /^cmi\.objectives\.\d\.id$/.test(element))).toHaveLength(3);
});
