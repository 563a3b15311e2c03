import { expect, test, vi } from 'vitest';
import type { Manner } from '../../scripts/simulator/manner';
import { createSimulator, type SimulatorOptions } from '../../scripts/simulator/simulator';

const DATA = 'cmi.suspend_data';
const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.raw';
const COMMITTED = { 'cmi.core.exit': 'suspend', [STATUS]: 'incomplete', [DATA]: 'last week' };

function begun(manner: Manner, options: SimulatorOptions = {}) {
  const lms = createSimulator({ manner, ...options });
  lms.apis.API.LMSInitialize('');
  return { lms, api: lms.apis.API };
}

function begun2004(manner: Manner, options: SimulatorOptions = {}) {
  const lms = createSimulator({ standard: 'scorm2004', manner, ...options });
  lms.apis.API_1484_11.Initialize('');
  return { lms, api: lms.apis.API_1484_11 };
}

test('Moodle with its network gone answers “true”, and saves nothing', () => {
  const { lms, api } = begun('moodle');
  lms.isOnline = false;
  api.LMSSetValue(DATA, 'work');
  expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['true', '0']);
  expect(lms.stored.values).toEqual({});
});

test('Moodle never sends a SCORM 1.2 value again that it tried to send, until it has been another one', () => {
  const { lms, api } = begun('moodle');
  const commit = (data: string) => {
    api.LMSSetValue(DATA, data);
    api.LMSCommit('');
    return lms.stored.values[DATA];
  };
  lms.isOnline = false;
  commit('work');
  lms.isOnline = true;
  expect(commit('work')).toBeUndefined();
  commit('other');
  expect(commit('work')).toBe('work');
});

test('Moodle sends whatever differs from the launch again in SCORM 2004, and nothing that is as it was', () => {
  const { lms, api } = begun2004('moodle', {
    stored: { attempt: 1, values: { 'cmi.exit': 'suspend', [DATA]: 'old' } },
  });
  lms.isOnline = false;
  api.SetValue(DATA, 'work');
  api.Commit('');
  lms.isOnline = true;
  api.Commit('');
  expect(lms.stored.values[DATA]).toBe('work');
  api.SetValue(DATA, 'old');
  api.Commit('');
  expect(lms.stored.values[DATA]).toBe('work');
});

test('a second LMSInitialize makes Moodle drop what was not committed', () => {
  const { api } = begun('moodle');
  api.LMSSetValue(DATA, 'kept');
  api.LMSCommit('');
  api.LMSSetValue(DATA, 'dropped');
  expect([api.LMSInitialize(''), api.LMSGetLastError()]).toEqual(['false', '101']);
  expect(api.LMSGetValue(DATA)).toBe('kept');
  expect(api.LMSSetValue(DATA, 'goes on')).toBe('true');
});

test('Moodle opens what was passed for review, and saves all the same', () => {
  const { lms, api } = begun('moodle', { stored: { attempt: 1, values: { ...COMMITTED, [STATUS]: 'passed' } } });
  expect(api.LMSGetValue('cmi.core.lesson_mode')).toBe('review');
  expect(api.LMSGetValue('cmi.core.credit')).toBe('no-credit');
  api.LMSSetValue(STATUS, 'incomplete');
  api.LMSCommit('');
  expect(lms.stored.values[STATUS]).toBe('incomplete');
});

test('with a mastery score Moodle fails whoever leaves with a low score; without one it does not', () => {
  for (const [masteryScore, status] of [
    [80, 'failed'],
    [20, 'passed'],
    [undefined, 'incomplete'],
  ] as const) {
    const { lms, api } = begun('moodle', masteryScore === undefined ? {} : { masteryScore });
    api.LMSSetValue(SCORE, '20');
    api.LMSSetValue(STATUS, 'incomplete');
    api.LMSFinish('');
    expect(lms.stored.values[STATUS]).toBe(status);
  }
});

test('Moodle completes a course that was finished without a word about its status', () => {
  const { lms, api } = begun('moodle');
  api.LMSFinish('');
  expect(lms.stored.values[STATUS]).toBe('completed');
});

test('a strict LMS refuses what Moodle refuses and another LMS takes', () => {
  const { api } = begun('strict');
  expect([api.LMSSetValue('cmi.core.exit', 'normal'), api.LMSGetLastError()]).toEqual(['false', '405']);
  expect([api.LMSSetValue('cmi.core.session_time', '00:00:01.123'), api.LMSGetLastError()]).toEqual(['false', '405']);
  expect(api.LMSSetValue(STATUS, 'incomplete')).toBe('true');
});

test('a strict LMS takes no record of a collection before its id, nor one that leaves a gap', () => {
  const { api } = begun('strict');
  expect(api.LMSSetValue('cmi.objectives.0.status', 'passed')).toBe('false');
  expect(api.LMSSetValue('cmi.objectives.1.id', 'second')).toBe('false');
  expect(api.LMSSetValue('cmi.objectives.0.id', 'first')).toBe('true');
  expect(api.LMSSetValue('cmi.objectives.0.status', 'passed')).toBe('true');
});

test('a forgetful LMS keeps status and score, and hands back the data of the launch before', () => {
  const { lms, api } = begun('forgetful', { stored: { attempt: 1, values: COMMITTED } });
  api.LMSSetValue(DATA, 'today');
  api.LMSSetValue(STATUS, 'passed');
  expect(api.LMSCommit('')).toBe('true');
  lms.launch();
  api.LMSInitialize('');
  expect(api.LMSGetValue(DATA)).toBe('last week');
  expect(api.LMSGetValue(STATUS)).toBe('passed');
});

test('an LMS that says no takes nothing until the trouble ends', () => {
  const { lms, api } = begun('plain');
  lms.behave('failing');
  expect([api.LMSSetValue(DATA, 'work'), api.LMSGetLastError()]).toEqual(['false', '101']);
  expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '101']);
  lms.behave('plain');
  expect([api.LMSSetValue(DATA, 'work'), api.LMSCommit('')]).toEqual(['true', 'true']);
  expect(lms.stored.values[DATA]).toBe('work');
});

test('after 53 minutes an expiring LMS saves nothing more', () => {
  let now = 0;
  const { lms, api } = begun('expiring', { now: () => now });
  api.LMSSetValue(DATA, 'in time');
  expect(api.LMSCommit('')).toBe('true');
  now = 53 * 60_000;
  api.LMSSetValue(DATA, 'too late');
  expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '101']);
  expect(api.LMSFinish('')).toBe('false');
  expect(lms.stored.values[DATA]).toBe('in time');
});

test('a throwing LMS throws at every call, and each is in the log', () => {
  const methods: string[] = [];
  const lms = createSimulator({ manner: 'throwing', onCall: ({ method }) => methods.push(method) });
  for (const call of Object.values(lms.apis.API)) expect(() => call('')).toThrow();
  expect(methods).toEqual(Object.keys(lms.apis.API));
});

test('a slow LMS holds the page up for 300 ms at each call', () => {
  const { api } = begun('plain');
  const lms = createSimulator({ manner: 'slow' });
  const before = performance.now();
  expect(lms.apis.API.LMSInitialize('')).toBe('true');
  expect(performance.now() - before).toBeGreaterThanOrEqual(300);
  expect(api.LMSGetLastError()).toBe('0');
});

test('an LMS that answers with more than text says true and false and numbers', () => {
  const { api } = begun('booleans');
  expect(api.LMSSetValue(DATA, 'work')).toBe(true);
  expect(api.LMSGetLastError()).toBe(0);
  expect(api.LMSSetValue(STATUS, 'nearly there')).toBe(false);
  expect(api.LMSGetValue(DATA)).toBe('work');
});

test('an API that comes late is not there before three seconds have passed', () => {
  vi.useFakeTimers();
  const page: Record<string, unknown> = {};
  createSimulator({ manner: 'late' }).offer(page);
  vi.advanceTimersByTime(2999);
  expect(page).toEqual({});
  vi.advanceTimersByTime(1);
  expect(Object.keys(page)).toEqual(['API']);
  vi.useRealTimers();
});

test('an LMS that offers both standards keeps nothing of what it is told in the other', () => {
  const page: Record<string, unknown> = {};
  const lms = createSimulator({ manner: 'dual' });
  lms.offer(page);
  expect(Object.keys(page).sort()).toEqual(['API', 'API_1484_11']);
  const other = lms.apis.API_1484_11;
  other.Initialize('');
  other.SetValue(DATA, 'work');
  expect(other.Commit('')).toBe('true');
  expect(lms.stored.values).toEqual({});
  lms.withdraw(page);
  expect(page).toEqual({});
});
