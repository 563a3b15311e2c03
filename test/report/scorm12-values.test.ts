import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../src/report/decimal';
import { placeText } from '../../src/report/place-text';
import { interactionFields, timespan } from '../../src/report/scorm12-values';
import { answer } from './reports';

const TIMESPAN = /^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/;
const secondsOf = (text: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};
const fieldsOf = (more: Partial<typeof answer>) => Object.fromEntries(interactionFields({ ...answer, ...more }));

test('[row 32] impossible times are still grammatical', () => {
  for (const seconds of [-5, Number.NaN, Number.POSITIVE_INFINITY]) expect(timespan(seconds)).toMatch(TIMESPAN);
});

test('[row 32] any length of time is a CMITimespan that says that length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 * 3600 }), (seconds) => {
      expect(timespan(seconds)).toMatch(TIMESPAN);
      expect(secondsOf(timespan(seconds))).toBe(seconds);
    }),
  );
});

test('a score is a plain decimal from 0 to 100', () => {
  fc.assert(
    fc.property(fc.double(), (score) => {
      expect(decimal(score, 0, 100, 2)).toMatch(/^\d{1,3}(\.\d{1,2})?$/);
      expect(Number(decimal(score, 0, 100, 2))).toBeLessThanOrEqual(100);
    }),
  );
});

test('a place is readable, and never longer than the LMS may keep', () => {
  expect(placeText({ module: 'dynamics', at: 'test', within: 'dy-01' }, 255)).toBe('dynamics/test/dy-01');
  expect(placeText({ module: '', at: '', within: '' }, 255)).toBe('');
  expect(placeText({ module: 'm'.repeat(300), at: '', within: '' }, 255)).toHaveLength(255);
});

test('[row 30] an answer is told in the characters and words of SCORM 1.2', () => {
  expect(fieldsOf({ patterns: ['bac'] })).toEqual({
    id: 'q1_ab12',
    type: 'choice',
    'objectives.0.id': 'outcome_spot_signs',
    time: expect.stringMatching(/^\d\d:\d\d:09$/),
    'correct_responses.0.pattern': '{a,b,c}',
    student_response: 'a,c',
    result: 'wrong',
    latency: '0000:00:12.50',
  });
});

test.each([
  [{ kind: 'choice', response: 'c', patterns: ['b'] }, 'choice', 'c', 'b'],
  [{ kind: 'true-false', response: 'd', patterns: ['t'] }, 'choice', 'd', 't'],
  [{ kind: 'matching', response: 'bac', patterns: ['abc'] }, 'matching', 'a.b,b.a,c.c', '{a.a,b.b,c.c}'],
  [{ kind: 'sequencing', response: 'cab', patterns: ['abc', 'bac'] }, 'sequencing', 'c,a,b', 'a,b,c'],
] as const)('[row 30] %o is told as a %s: %s', (more, type, response, pattern) => {
  expect(fieldsOf(more)).toMatchObject({ type, student_response: response, 'correct_responses.0.pattern': pattern });
});
