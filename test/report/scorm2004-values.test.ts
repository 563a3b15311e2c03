import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localMoment } from '../../src/report/clock-text';
import { identifier } from '../../src/report/plain-text';
import { description, duration, interactionFields } from '../../src/report/scorm2004-values';
import { answer } from './reports';

const DURATION = /^PT(\d+)H([0-5]?\d)M([0-5]?\d(?:\.\d\d)?)S$/;
const fieldsOf = (more: Partial<typeof answer>) => Object.fromEntries(interactionFields({ ...answer, ...more }));

test('[row 32] impossible times are still grammatical', () => {
  for (const seconds of [-5, Number.NaN, Number.POSITIVE_INFINITY]) expect(duration(seconds)).toMatch(DURATION);
});

test('[row 32] any length of time is a duration that says that length, to a hundredth of a second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 * 360_000 }), (hundredths) => {
      const [, hours, minutes, seconds] = DURATION.exec(duration(hundredths / 100)) ?? [];
      expect(Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 100)).toBe(hundredths);
    }),
  );
});

test.each(['Europe/London', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Auckland'])(
  '[row 32] a moment is told as the clock of the learner shows it, in %s and across the change of the clocks',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    for (const at of [
      Date.UTC(2026, 2, 29, 0, 59, 59),
      Date.UTC(2026, 2, 29, 1, 0, 0),
      Date.UTC(2026, 9, 25, 1, 0, 0),
    ]) {
      const { date, time } = localMoment(at) ?? { date: '', time: '' };
      expect(new Date(`${date}T${time}`).toLocaleString('en-GB')).toBe(new Date(at).toLocaleString('en-GB'));
    }
    process.env.TZ = before;
  },
);

test('[row 30] a description is one plain line of at most 250, whatever its language', () => {
  expect(description('{lang=xx}Which\nof these?')).toBe('(lang=xx}Which of these?');
  expect(description('🙂'.repeat(200))).toBe('🙂'.repeat(125));
  expect(description('Beth yw’r arwyddion?')).toBe('Beth yw’r arwyddion?');
});

test('[row 30] ids have no hyphen, begin with a letter and are at most 64 long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(identifier(text)).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,62}[A-Za-z0-9]$/);
      expect(identifier(identifier(text))).toBe(identifier(text));
    }),
  );
  expect(identifier('dy-01_ab12')).toBe('dy_01_ab12');
});

test('[row 30] an answer is told in the words and delimiters of SCORM 2004', () => {
  expect(fieldsOf({ patterns: ['bac'] })).toEqual({
    id: 'q1_ab12',
    type: 'choice',
    'objectives.0.id': 'outcome_spot_signs',
    timestamp: expect.stringMatching(/^2026-11-\d\dT\d\d:\d\d:09$/),
    'correct_responses.0.pattern': 'a[,]b[,]c',
    learner_response: 'a[,]c',
    result: 'incorrect',
    latency: 'PT0H0M12.50S',
    description: 'Which of these are signs?',
  });
});

test.each([
  [{ kind: 'true-false', response: 'd', patterns: ['t'] }, 'choice', 'd', 't'],
  [
    { kind: 'matching', response: 'bac', patterns: ['abc'] },
    'matching',
    'a[.]b[,]b[.]a[,]c[.]c',
    'a[.]a[,]b[.]b[,]c[.]c',
  ],
  [{ kind: 'sequencing', response: 'cab', patterns: ['abc', 'bac'] }, 'sequencing', 'c[,]a[,]b', 'a[,]b[,]c'],
] as const)('[row 30] %o is told as a %s: %s', (more, type, response, pattern) => {
  expect(fieldsOf(more)).toMatchObject({ type, learner_response: response, 'correct_responses.0.pattern': pattern });
});

test('what is not known is not told', () => {
  const fields = Object.keys(fieldsOf({ latency: null, at: Number.NaN, response: '', description: '', patterns: [] }));
  expect(fields).toEqual(['id', 'type', 'objectives.0.id', 'result']);
});
