import { expect, test } from 'vitest';
import { type Call, createSimulator, type SimulatorOptions } from '../../scripts/simulator/simulator';
import type { Stored } from '../../scripts/simulator/stored';

function begun(options: SimulatorOptions = {}) {
  const lms = createSimulator(options);
  lms.apis.API.LMSInitialize('');
  return { lms, api: lms.apis.API };
}

test('what was set and never committed is gone at the next launch, as when a tab is killed', () => {
  const { lms, api } = begun();
  api.LMSSetValue('cmi.suspend_data', 'kept');
  api.LMSCommit('');
  api.LMSSetValue('cmi.suspend_data', 'lost');

  lms.launch();
  api.LMSInitialize('');
  expect(api.LMSGetValue('cmi.suspend_data')).toBe('kept');
});

test('a call that the LMS refuses is told with its code and the words for it', () => {
  const calls: Call[] = [];
  const { api } = begun({ onCall: (call) => calls.push(call) });
  api.LMSSetValue('cmi.core.lesson_status', 'nearly there');
  expect(calls.at(-1)).toMatchObject({ answer: 'false', error: '405', changed: false });
  expect(calls.at(-1)?.errorText).not.toBe('');
});

test('what another page stored is carried on with; a new attempt starts with nothing', () => {
  let stored: Stored | undefined;
  const first = begun({
    onStored: (next) => {
      stored = next;
    },
  });
  first.api.LMSSetValue('cmi.core.lesson_status', 'passed');
  first.api.LMSSetValue('cmi.core.exit', 'suspend');
  first.api.LMSSetValue('cmi.core.session_time', '0000:10:00');
  first.api.LMSFinish('');
  expect(first.lms.state).toBe('ended');

  const second = begun({ stored: JSON.parse(JSON.stringify(stored)) });
  expect(second.api.LMSGetValue('cmi.core.entry')).toBe('resume');
  expect(second.api.LMSGetValue('cmi.core.lesson_status')).toBe('passed');
  expect(second.api.LMSGetValue('cmi.core.total_time')).toBe('00:10:00');

  second.lms.launchNewAttempt();
  second.api.LMSInitialize('');
  expect(second.api.LMSGetValue('cmi.core.entry')).toBe('ab-initio');
  expect(second.api.LMSGetValue('cmi.core.lesson_status')).toBe('not attempted');
  expect(second.lms.stored.attempt).toBe(2);
});

test('the total time counts each session once, however often it is committed', () => {
  const lms = createSimulator();
  const { API } = lms.apis;
  for (const [session, total] of [
    ['first', '00:10:00'],
    ['second', '00:20:00'],
  ]) {
    lms.launch();
    API.LMSInitialize('');
    API.LMSSetValue('cmi.core.session_time', '0000:04:00');
    API.LMSCommit('');
    API.LMSSetValue('cmi.core.session_time', '0000:10:00');
    API.LMSCommit('');
    expect(lms.stored.values['cmi.core.total_time'], session).toBe(total);
  }
});

test('SCORM 2004 hands nothing back after a session that was not suspended, and everything after one that was', () => {
  const lms = createSimulator({ standard: 'scorm2004' });
  const api = lms.apis.API_1484_11;
  const session = (exit: string) => {
    lms.launch();
    api.Initialize('');
    api.SetValue('cmi.suspend_data', 'work');
    api.SetValue('cmi.exit', exit);
    api.Terminate('');
    lms.launch();
    api.Initialize('');
    return [api.GetValue('cmi.entry'), api.GetValue('cmi.suspend_data')];
  };
  expect(session('normal')).toEqual(['ab-initio', '']);
  expect(session('suspend')).toEqual(['resume', 'work']);
});

test('with its network gone a well-behaved LMS says that it could not save, and saves once it is back', () => {
  const { lms, api } = begun();
  lms.isOnline = false;
  api.LMSSetValue('cmi.suspend_data', 'work');
  expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '101']);
  lms.isOnline = true;
  expect(api.LMSCommit('')).toBe('true');
  expect(lms.stored.values['cmi.suspend_data']).toBe('work');
});
