import { Scorm12API } from 'scorm-again';
import { beforeEach, expect, test } from 'vitest';
import type { Facts } from '../../src/record/facts';
import type { Report } from '../../src/report/reporter';
import { scorm12Reporter } from '../../src/report/scorm12';
import type { Scorm12Api } from '../../src/report/scorm12-api';
import { begun } from './reports';

const report = (facts: Partial<Facts>): Report => ({
  facts: { ...begun, ...facts },
  suspendData: 'ours',
  interactions: [],
  outcomes: [],
});

let api: Scorm12API;
beforeEach(() => {
  api = new Scorm12API({ autocommit: false });
});

/** A real SCORM 1.2 run-time of which some methods are otherwise. */
function lmsBut(methods: Partial<Scorm12Api>): Scorm12Api {
  return Object.assign(Object.create(api), methods);
}

test('[row 16] a score that the LMS has already is never lowered, and can still be raised', () => {
  api.cmi.core.score.raw = '90';
  const reporter = scorm12Reporter(api);
  reporter.open();
  reporter.tell(report({ success: 'failed', score: 50 }));
  expect(api.cmi.core.score.raw).toBe('90');
  reporter.tell(report({ completed: true, success: 'passed', score: 95 }));
  expect(api.cmi.core.score.raw).toBe('95');
});

test.each(['', 'null', '-5', '150', 'NaN', '90 %'])('[row 31] a stored score of “%s” is no score', (stored) => {
  const odd = lmsBut({
    LMSGetValue: (element) => (element === 'cmi.core.score.raw' ? stored : api.LMSGetValue(element)),
  });
  const reporter = scorm12Reporter(odd);
  reporter.open();
  reporter.tell(report({ score: 50 }));
  expect(api.cmi.core.score.raw).toBe('50');
});

test('[row 3] suspend data that cannot be read is not taken for a first launch, and is never written over', () => {
  api.cmi.suspend_data = 'a whole course';
  const broken = lmsBut({
    LMSGetValue: (element) => {
      if (element === 'cmi.suspend_data') throw new Error('gone');
      return api.LMSGetValue(element);
    },
  });
  const reporter = scorm12Reporter(broken);
  expect(reporter.open()).toMatchObject({ ok: false, problem: { code: 'lms-threw' } });
  reporter.tell(report({}));
  reporter.close(report({}));
  expect(api.cmi.suspend_data).toBe('a whole course');
});

test.each([null, undefined, '', 0])(
  '[row 39] an LMS that answers “%s”, and has no error to tell, has refused nothing',
  (nothing) => {
    const quiet = lmsBut({
      LMSCommit: () => {
        api.LMSCommit();
        return nothing;
      },
      LMSGetLastError: () => nothing,
    });
    const reporter = scorm12Reporter(quiet);
    reporter.open();
    expect(reporter.tell(report({ completed: true, success: 'passed', score: 95 }))).toEqual({ ok: true });
  },
);
