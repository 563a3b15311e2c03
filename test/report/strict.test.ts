import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report, Reporter } from '../../src/report/reporter';
import { scorm12Reporter } from '../../src/report/scorm12';
import { scorm2004Reporter } from '../../src/report/scorm2004';
import { answer, answers, anyInteractions, anyReport, begun, failing, passed, report } from './reports';
import { StrictLms } from './strict-lms';

const KINDS = ['scorm12', 'scorm2004'] as const;

function reporterOf(lms: StrictLms): Reporter {
  return lms.kind === 'scorm12' ? scorm12Reporter(lms.api12) : scorm2004Reporter(lms.api2004);
}

/** An LMS with a session begun, and nothing else noted of it. */
function opened(kind: (typeof KINDS)[number], launch: Record<string, string> = {}) {
  const lms = new StrictLms(kind, launch);
  const reporter = reporterOf(lms);
  expect(reporter.open().ok).toBe(true);
  lms.calls.length = 0;
  return { lms, reporter };
}

const interactionSets = (lms: StrictLms) => lms.sets().filter((call) => call.includes('.interactions.'));
const idsAtServer = (lms: StrictLms) => [...lms.server.keys()].filter((at) => /^cmi\.interactions\.\d+\.id$/.test(at));

test.each(KINDS)('[row 30] no report whatever is refused by a strict LMS: %s', (kind) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyReport, fc.boolean()), { minLength: 1, maxLength: 4 }), (said) => {
      const { lms, reporter } = opened(kind);
      for (const [told, isDoubtful] of said) {
        if (isDoubtful) reporter.doubt();
        expect(reporter.tell(told)).toEqual({ ok: true });
      }
      expect(reporter.close(said.at(-1)?.[0] as Report)).toEqual({ ok: true });
      expect(lms.refused).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.each(KINDS)('[rows 4, 16] whatever is told, no status, score or progress at the LMS ever falls: %s', (kind) => {
  const rank = ['', 'unknown', 'not attempted', 'incomplete', 'completed', 'passed'];
  const held = ({ server }: StrictLms) =>
    kind === 'scorm12'
      ? [rank.indexOf(server.get('cmi.core.lesson_status') ?? ''), Number(server.get('cmi.core.score.raw') ?? -1)]
      : [
          rank.indexOf(server.get('cmi.completion_status') ?? ''),
          rank.indexOf(server.get('cmi.success_status') ?? ''),
          Number(server.get('cmi.score.raw') ?? -1),
          Number(server.get('cmi.progress_measure') ?? -1),
        ];
  fc.assert(
    fc.property(fc.array(anyReport, { minLength: 2, maxLength: 5 }), fc.nat({ max: 4 }), (said, relaunchAt) => {
      let { lms, reporter } = opened(kind);
      let before = held(lms);
      said.forEach((told, index) => {
        if (index === relaunchAt) ({ lms, reporter } = opened(kind, Object.fromEntries(lms.server)));
        if (index % 2 === 1) reporter.doubt();
        reporter.tell(told);
        const now = held(lms);
        now.forEach((value, at) => {
          expect(value).toBeGreaterThanOrEqual(before[at] ?? -1);
        });
        before = now;
      });
    }),
    { numRuns: 100 },
  );
});

test.each(KINDS)(
  'whenever the network comes and goes, all of it has arrived once it is back and doubted: %s',
  (kind) => {
    const anyTellings = fc.array(fc.tuple(anyReport, fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyTellings, anyInteractions, (said, all) => {
        const { lms, reporter } = opened(kind);
        // Answers are added as the launch goes on, and stay as they were given.
        const tellings = said.map(([told, isOnline], index) => ({
          told: { ...told, interactions: all.slice(0, (index + 1) * 3) },
          isOnline,
        }));
        for (const { told, isOnline } of tellings) {
          lms.isOnline = isOnline;
          reporter.tell(told);
          if (!isOnline) reporter.doubt();
        }
        lms.isOnline = true;
        reporter.doubt();
        for (let turn = 0; turn < 4; turn++) reporter.tell(tellings.at(-1)?.told as Report);
        // Objectives of a module that the last report no longer has are not told again.
        const shown = (values: Map<string, string>) => [...values].filter(([at]) => !at.startsWith('cmi.objectives.'));
        expect(Object.fromEntries(shown(lms.server))).toEqual(Object.fromEntries(shown(lms.held)));
      }),
      { numRuns: 150 },
    );
  },
);

test('[row 9] SCORM 2004 is never told “passed” without “completed”, nor “completed” without all of the progress', () => {
  fc.assert(
    fc.property(anyReport, (told) => {
      const { lms, reporter } = opened('scorm2004');
      reporter.tell(told);
      const { server } = lms;
      if (server.get('cmi.success_status') === 'passed') expect(server.get('cmi.completion_status')).toBe('completed');
      const isCompleted = server.get('cmi.completion_status') === 'completed';
      expect(server.get('cmi.progress_measure') === '1').toBe(isCompleted);
    }),
  );
});

test.each(KINDS)('[row 36] an answer is at most four values and one commit beside itself: %s', (kind) => {
  const { lms, reporter } = opened(kind);
  reporter.tell(report(begun, 'one'));
  lms.calls.length = 0;
  const place = { ...begun.place, at: 'test', within: 'dy-01' };
  reporter.tell(report({ ...begun, place, progress: 0.4 }, 'two', { interactions: [answer] }));
  expect(lms.sets().length - interactionSets(lms).length).toBeLessThanOrEqual(4);
  expect(interactionSets(lms).length).toBeGreaterThan(5);
  expect(lms.calls.filter((call) => call === 'commit')).toHaveLength(1);
  lms.calls.length = 0;
  reporter.tell(report({ ...begun, place, progress: 0.4, secondsThisSitting: 99 }, 'two', { interactions: [answer] }));
  expect(lms.calls).toEqual([]);
});

test.each(KINDS)('what was said while the network was away arrives when it is doubted and told again: %s', (kind) => {
  const { lms, reporter } = opened(kind);
  reporter.tell(report(begun, 'one'));
  lms.isOnline = false;
  const all = { interactions: [answer], outcomes: [{ id: 'spot-signs', text: 'Spot signs', right: 1, asked: 1 }] };
  expect(reporter.tell(report(passed, 'two', all))).toEqual({ ok: true });
  expect(lms.server.get('cmi.suspend_data')).toBe('one');
  lms.isOnline = true;
  reporter.doubt();
  expect(reporter.tell(report(passed, 'two', all))).toEqual({ ok: true });
  expect(lms.server.get('cmi.suspend_data')?.trim()).toBe('two');
  for (const [element, value] of lms.held) expect([element, lms.server.get(element)]).toEqual([element, value]);
  expect(reporter.readBack()).toBe('two');
});

test.each(KINDS)(
  'what was said while the network was away arrives when it is doubted and the page closes: %s',
  (kind) => {
    const { lms, reporter } = opened(kind);
    lms.isOnline = false;
    reporter.tell(report(passed, 'two'));
    lms.isOnline = true;
    reporter.doubt();
    reporter.close(report(passed, 'two'));
    for (const [element, value] of lms.held) expect([element, lms.server.get(element)]).toEqual([element, value]);
  },
);

test('[row 36] answers in doubt wait for a telling without a new one, and then arrive', () => {
  const { lms, reporter } = opened('scorm12');
  lms.isOnline = false;
  const first = answers(8);
  for (let count = 1; count <= first.length; count++) {
    lms.calls.length = 0;
    reporter.tell(report(begun, `s${count}`, { interactions: first.slice(0, count) }));
    expect(interactionSets(lms).length).toBeLessThanOrEqual(10);
    reporter.doubt();
  }
  lms.isOnline = true;
  reporter.tell(report(begun, 's8', { interactions: first }));
  expect(idsAtServer(lms)).toHaveLength(8);
  for (const [element, value] of lms.held) expect([element, lms.server.get(element)]).toEqual([element, value]);
});

test('[row 6] a score that one lost commit took with it, and that could not be taken back, arrives all the same', () => {
  const lms = new StrictLms('scorm12');
  let isGone = false;
  const reporter = scorm12Reporter({
    ...lms.api12,
    LMSSetValue: (element, value) => {
      if (isGone) throw new Error('gone');
      return lms.api12.LMSSetValue(element, value);
    },
  });
  reporter.open();
  lms.isOnline = false;
  reporter.tell(report(passed));
  reporter.doubt();
  isGone = true;
  expect(reporter.tell(report(passed)).ok).toBe(false);
  reporter.doubt();
  isGone = false;
  lms.isOnline = true;
  expect(reporter.tell(report(passed)).ok).toBe(true);
  expect(Number(lms.server.get('cmi.core.score.raw'))).toBe(passed.score);
  expect(lms.server.get('cmi.core.lesson_status')).toBe('passed');
});

test('[row 6] a place that was lost once is sent when the learner comes back to it, whatever failed in between', () => {
  const lms = new StrictLms('scorm12');
  let isGone = false;
  const reporter = scorm12Reporter({
    ...lms.api12,
    LMSCommit: () => {
      if (isGone) throw new Error('gone');
      return lms.api12.LMSCommit('');
    },
  });
  reporter.open();
  const at = (screen: string) => ({ ...begun, place: { module: 'dynamics', at: screen, within: '' } });
  reporter.tell(report(at('start')));
  reporter.trust();
  lms.isOnline = false;
  reporter.tell(report(at('first')));
  isGone = true;
  reporter.tell(report(at('second')));
  reporter.doubt();
  isGone = false;
  lms.isOnline = true;
  reporter.tell(report(at('first')));
  expect(lms.server.get('cmi.core.lesson_location')).toMatch(/^dynamics\/first\/?$/);
});

test.each(KINDS)('[row 4] a completion that the LMS could not show for a moment is not written over: %s', (kind) => {
  const status = kind === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  const lms = new StrictLms(kind, { [status]: 'completed', 'cmi.suspend_data': 'kept' });
  const throwing = (element: string, answer: () => string) => {
    if (element === status) throw new Error('gone');
    return answer();
  };
  const { api12, api2004 } = lms;
  const reporter =
    kind === 'scorm12'
      ? scorm12Reporter({ ...api12, LMSGetValue: (at) => throwing(at, () => String(api12.LMSGetValue(at))) })
      : scorm2004Reporter({ ...api2004, GetValue: (at) => throwing(at, () => String(api2004.GetValue(at))) });
  expect(reporter.open().ok).toBe(true);
  expect(lms.server.get(status)).toBe('completed');
});

test('what has arrived is not taken back when a later commit is lost', () => {
  const { lms, reporter } = opened('scorm12');
  reporter.tell(report(passed));
  reporter.trust();
  lms.isOnline = false;
  reporter.tell(report(passed, 'later'));
  reporter.doubt();
  lms.isOnline = true;
  lms.calls.length = 0;
  reporter.tell(report(passed, 'later'));
  expect(lms.sets().filter((call) => /status|score/.test(call))).toEqual([]);
  expect(lms.server.get('cmi.suspend_data')?.trim()).toBe('later');
});

test('a place that is the same as at launch is sent again after another, though Moodle would not send it', () => {
  const { lms, reporter } = opened('scorm2004', { 'cmi.location': 'dynamics/signs' });
  reporter.tell(report({ ...begun, place: { ...begun.place, at: 'help' } }, 'one'));
  reporter.tell(report(begun, 'two'));
  expect(lms.server.get('cmi.location')).toBe('dynamics/signs/');
});

test.each(KINDS)(
  '[row 30] answers are told once each, ten at a time, and no more than a post can carry: %s',
  (kind) => {
    const limit = kind === 'scorm12' ? 60 : 30;
    const { lms, reporter } = opened(kind);
    const interactions = answers(70);
    reporter.tell(report(begun, 'one', { interactions }));
    expect(idsAtServer(lms)).toHaveLength(10);
    for (let turn = 0; turn < 9; turn++) reporter.tell(report(begun, 'one', { interactions }));
    expect(idsAtServer(lms)).toHaveLength(limit);
    lms.calls.length = 0;
    reporter.tell(report(begun, 'one', { interactions }));
    expect(lms.calls).toEqual([]);
  },
);

test.each(KINDS)('[row 16] answers of an earlier launch are added to, never written over: %s', (kind) => {
  const { lms, reporter } = opened(kind, { 'cmi.interactions.0.id': 'earlier', 'cmi.interactions.0.type': 'choice' });
  reporter.tell(report(begun, 'one', { interactions: [answer] }));
  expect(lms.server.get('cmi.interactions.0.id')).toBe('earlier');
  expect(lms.server.get('cmi.interactions.1.id')).toBe('q1_ab12');
});

test('[row 8] SCORM 2004 is asked for no navigation, and ends with “suspend” though the course is finished', () => {
  const { lms, reporter } = opened('scorm2004');
  reporter.tell(report(passed));
  reporter.close(report(passed));
  expect(lms.server.get('cmi.exit')).toBe('suspend');
  expect(lms.calls.filter((call) => call.includes('adl.'))).toEqual([]);
});

test.each(KINDS)('[row 39] leaving with nothing to say ends the session without a commit, and once: %s', (kind) => {
  const { lms, reporter } = opened(kind);
  reporter.tell(report(begun));
  lms.calls.length = 0;
  reporter.close(report(begun));
  reporter.close(report(begun));
  expect(lms.calls).toEqual(['end']);
  expect(reporter.tell(report(passed))).toEqual({ ok: true });
  expect(lms.calls).toEqual(['end']);
});

test.each(KINDS)('[row 32] the last minutes of reading are counted when the learner leaves: %s', (kind) => {
  const { lms, reporter } = opened(kind);
  reporter.tell(report(begun));
  lms.calls.length = 0;
  reporter.close(report({ ...begun, secondsThisSitting: 300 }));
  expect(lms.calls).toEqual([expect.stringContaining('session_time'), 'end']);
});

test.each(KINDS)(
  '[row 11] a learner who reads for long is kept logged in: the time is told and committed: %s',
  (kind) => {
    const { lms, reporter } = opened(kind);
    reporter.tell(report(begun));
    lms.calls.length = 0;
    expect(reporter.stayAlive(report({ ...begun, secondsThisSitting: 600 }))).toEqual({ ok: true });
    expect(lms.calls).toEqual([expect.stringContaining('session_time'), 'commit']);
  },
);

test.each(KINDS)('a page that may say no more ends the session without a word: %s', (kind) => {
  const { lms, reporter } = opened(kind);
  reporter.close(null);
  expect(reporter.stayAlive(report(passed))).toEqual({ ok: true });
  expect(lms.calls).toEqual(['end']);
});

test.each([
  ['scorm12', 'cmi.student_data.mastery_score', '80', 'cmi.core.score.raw'],
  ['scorm2004', 'cmi.scaled_passing_score', '0.8', 'cmi.score.scaled'],
] as const)(
  '[row 10] an LMS that judges by itself is shown no score until it can only confirm it: %s',
  (kind, mark, value, score) => {
    const { lms, reporter } = opened(kind, { [mark]: value });
    reporter.tell(report(failing));
    expect(lms.server.has(score)).toBe(false);
    reporter.tell(report({ ...passed, score: 60 }));
    expect(lms.server.has(score)).toBe(false);
    reporter.tell(report(passed));
    expect(lms.server.has(score)).toBe(true);
  },
);

test.each(KINDS)(
  '[row 16] a practice retake takes nothing from an objective, at this launch or the next: %s',
  (kind) => {
    const told = (right: number, score: number) =>
      report({ ...passed, score }, `s${score}`, {
        outcomes: [{ id: 'spot-signs', text: 'Spot signs', right, asked: 4 }],
      });
    const first = opened(kind);
    first.reporter.tell(told(4, 87.5));
    first.reporter.tell(told(1, 90));
    const next = opened(kind, Object.fromEntries(first.lms.server));
    next.reporter.tell(told(1, 95));
    const status = kind === 'scorm12' ? 'status' : 'success_status';
    const ids = [...next.lms.server].filter(([at]) => /^cmi\.objectives\.\d\.id$/.test(at)).map(([, id]) => id);
    expect(ids).toEqual(['module_dynamics', 'outcome_spot_signs']);
    expect(next.lms.server.get(`cmi.objectives.1.${status}`)).toBe('passed');
    expect(next.lms.sets().filter((call) => call.includes('cmi.objectives.1'))).toEqual([]);
  },
);

test('objectives that SCORM 2004 made from the manifest are found by their ids', () => {
  const made = { 'cmi.objectives.0.id': 'primary', 'cmi.objectives.1.id': 'outcome_spot_signs' };
  const { lms, reporter } = opened('scorm2004', made);
  reporter.tell(report(passed, 'one', { outcomes: [{ id: 'spot-signs', text: 'Spot signs', right: 1, asked: 2 }] }));
  expect(lms.server.get('cmi.objectives.0.id')).toBe('primary');
  expect(lms.server.get('cmi.objectives.1.score.scaled')).toBe('0.5');
  expect(lms.server.get('cmi.objectives.2.id')).toBe('module_dynamics');
});

test.each(KINDS)('[row 3] a record that is too long is not sent to be cut; everything else is: %s', (kind) => {
  const { lms, reporter } = opened(kind, { 'cmi.suspend_data': 'fitted' });
  const told = reporter.tell(report(passed, 'x'.repeat(reporter.suspendDataLimit + 1)));
  expect(told).toMatchObject({ ok: false, problem: { code: 'lms-record-too-long' } });
  expect(lms.server.get('cmi.suspend_data')).toBe('fitted');
  expect(lms.server.get(kind === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status')).toBe('passed');
});
