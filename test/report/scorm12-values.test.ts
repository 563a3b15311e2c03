import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonLocation, lessonStatus, scoreText, sessionTime } from '../../src/report/scorm12-values';

const TIMESPAN = /^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/;
const secondsOf = (text: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};

test('[row 32] any length of time is a CMITimespan that says that length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 * 3600 }), (seconds) => {
      expect(sessionTime(seconds)).toMatch(TIMESPAN);
      expect(secondsOf(sessionTime(seconds))).toBe(seconds);
    }),
  );
});

test('[row 32] impossible times are still grammatical', () => {
  for (const seconds of [-5, Number.NaN, Number.POSITIVE_INFINITY]) expect(sessionTime(seconds)).toMatch(TIMESPAN);
});

test('a score is a plain decimal from 0 to 100', () => {
  fc.assert(
    fc.property(fc.double({ min: -10, max: 110, noNaN: true }), (score) => {
      expect(scoreText(score)).toMatch(/^\d{1,3}(\.\d{1,2})?$/);
      expect(Number(scoreText(score))).toBeLessThanOrEqual(100);
    }),
  );
});

test('a place is readable, and never longer than the LMS may keep', () => {
  expect(lessonLocation({ module: 'dynamics', at: 'test', within: 'dy-01' })).toBe('dynamics/test/dy-01');
  expect(lessonLocation({ module: '', at: '', within: '' })).toBe('');
  expect(lessonLocation({ module: 'm'.repeat(300), at: '', within: '' })).toHaveLength(255);
});

test.each([
  { completed: false, success: 'unknown', before: 'not attempted', says: 'incomplete' },
  { completed: false, success: 'failed', before: 'incomplete', says: 'incomplete' },
  { completed: false, success: 'passed', before: 'incomplete', says: 'incomplete' },
  { completed: true, success: 'passed', before: 'incomplete', says: 'passed' },
  { completed: true, success: 'unknown', before: 'incomplete', says: 'completed' },
  { completed: false, success: 'unknown', before: 'passed', says: 'passed' },
  { completed: false, success: 'unknown', before: 'completed', says: 'completed' },
] as const)('completed $completed and $success, after “$before”, is told as “$says”', (row) => {
  const facts = { ...row, progress: 0, score: null, place: { module: '', at: '', within: '' } };
  expect(lessonStatus({ ...facts, secondsThisSitting: 0, seconds: 0, modules: [] }, row.before)).toBe(row.says);
});
