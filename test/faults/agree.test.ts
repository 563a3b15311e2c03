import { expect, test } from 'vitest';
import type { Stored } from '../../scripts/simulator/stored';
import { USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import type { Course, Module } from '../../src/content/course';
import { atPlace, attemptFinished, attemptStarted, screenSeen, settled } from '../../src/record/changes';
import { encode } from '../../src/record/codec';
import { newRecord } from '../../src/record/new-record';
import type { LearningRecord } from '../../src/record/record';
import { type Attempt, storedAs } from '../app/lms';
import { disagreements, type Evidence } from './agree';
import type { Claim } from './moments';

const screens = ['one', 'two'];
const course: Course = {
  id: 'course',
  title: 'Course',
  revision: 'r1',
  passMark: 0.8,
  readingSpeed: 200,
  modules: [{ id: 'm', title: 'M', summary: '', minutes: 5, screens, blocks: ['practice'], questions: ['q'] }],
  local: {
    council: '',
    contacts: [],
    checkedWithinMonths: 6,
    sharedDevice: { idleMinutes: 10 },
    completionFile: USUAL_COMPLETION_FILE,
  },
};
const module: Module = {
  id: 'm',
  title: 'M',
  outcomes: [],
  screens: screens.map((id) => ({ id, title: id, blocks: [] })),
  questions: [],
  draw: 1,
};

const begun = newRecord({ course: 'course', episode: 'Episode1', started: 1000, by: 'sitt' });
const reading = atPlace(screenSeen(begun, 'm', 'one'), { module: 'm', at: 'two', within: '' }, 'sitt');
const passed = settled(
  attemptFinished(
    attemptStarted(screenSeen(reading, 'm', 'two'), 'm', 'take', { started: 1000, questions: ['q'] }),
    'm',
    'take',
    { at: 1001, score: 100, passed: true },
  ),
  course,
  1001,
);

const claim: Claim = { seen: 1, blocks: [], answers: 0, passed: false, at: 'two' };
const told = (record: LearningRecord, more: Partial<Attempt> = {}): Stored =>
  storedAs('scorm12', {
    suspendData: encode(record, course, 4096),
    status: 'incomplete',
    score: '',
    location: 'm/two',
    ...more,
  });

function found(evidence: Partial<Evidence>): string[] {
  return disagreements({
    standard: 'scorm12',
    site: { course, module },
    history: [told(reading)],
    keptBefore: 0,
    onDevice: [reading],
    prepared: null,
    claim,
    errors: [],
    ...evidence,
  });
}

test('when the LMS, the device and the page agree, nothing is found', () => {
  expect(found({})).toEqual([]);
  const isPassed = { ...claim, seen: 2, passed: true };
  expect(
    found({ history: [told(passed, { status: 'passed', score: '100' })], onDevice: [passed], claim: isPassed }),
  ).toEqual([]);
});

test('work that only the device has, or only the LMS, is found', () => {
  const further = screenSeen(reading, 'm', 'two');
  expect(found({ onDevice: [further] })).toContain('The device has work that the LMS has not.');
  expect(found({ history: [told(further)] })).toContain('The LMS has work that the device has not.');
  expect(found({ onDevice: [] })).toEqual(['The device does not have the episode that the LMS has.']);
});

test('what the page showed as done and nobody has is found', () => {
  const more: Claim = { seen: 2, blocks: ['practice'], answers: 1, passed: true, at: 'finished' };
  expect(found({ claim: more })).toEqual(
    expect.arrayContaining([
      'The LMS has lost the screen two.',
      'The device has lost the answer to practice.',
      'The LMS has 0 answers of the test instead of 1.',
      'The device has lost the pass.',
      'The LMS has the place m/two, and the page showed finished.',
    ]),
  );
});

test('what was done before and is gone is found', () => {
  expect(found({ prepared: screenSeen(reading, 'm', 'two') })).toEqual([
    'What was done before is no longer in the LMS.',
  ]);
});

test('a status, a score or a place that the LMS shows and its own suspend data does not say is found', () => {
  const shown = { status: 'passed', score: '100', location: 'm/one' };
  expect(found({ history: [told(passed), told(passed, shown)] })).toEqual(
    expect.arrayContaining(['The LMS shows the place m/one instead of m/two.']),
  );
  expect(found({ history: [told(passed)] })).toEqual(
    expect.arrayContaining([
      'The LMS shows the status incomplete instead of passed.',
      'The LMS shows the score “” instead of “100”.',
    ]),
  );
});

test('a status or a score that ever fell is found, though it rose again', () => {
  const up = told(passed, { status: 'passed', score: '100' });
  const history = [up, told(passed, { status: 'incomplete', score: '50' }), up];
  expect(found({ history })).toEqual(
    expect.arrayContaining(['The status fell from passed to incomplete.', 'The score fell from 100 to “50”.']),
  );
});

test('a pass that was told before it was earned is found', () => {
  const history = [told(passed, { status: 'passed', score: '100' })];
  const unearned = 'The LMS was told passed 100 when it was not earned.';
  expect(found({ history })).toContain(unearned);
  expect(found({ history, keptBefore: 1, claim: { ...claim, passed: true } })).toContain(unearned);
});

test('suspend data that nobody can read, an LMS that kept nothing and a page that threw are found', () => {
  expect(found({ history: [] })).toEqual(['The LMS has kept nothing at all.']);
  expect(found({ history: [told(reading, { suspendData: 'rubbish' })] })[0]).toMatch(/suspend data cannot be read/);
  expect(found({ errors: ['undefined is not a function'] })).toEqual(['The page threw: undefined is not a function']);
});
