import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RawLaunch, safeLaunch } from '../../src/report/launch';
import type { Launch, Reporter } from '../../src/report/reporter';
import { scorm12Reporter } from '../../src/report/scorm12';
import { scorm2004Reporter } from '../../src/report/scorm2004';
import { passed, report } from './reports';
import { StrictLms } from './strict-lms';

const raw: RawLaunch = {
  suspendData: '',
  learnerId: '',
  learnerName: '',
  language: '',
  mode: '',
  credit: '',
  launchData: '',
  passMark: null,
};

/** A reporter over an LMS whose every element shows something of the test's choice. */
function showing(kind: 'scorm12' | 'scorm2004', show: (element: string) => unknown): Reporter {
  const lms = new StrictLms(kind);
  if (kind === 'scorm12') return scorm12Reporter({ ...lms.api12, LMSGetValue: (element) => show(element) });
  return scorm2004Reporter({ ...lms.api2004, GetValue: (element) => show(element) });
}

const anyShown = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    'unknown',
    'null',
    'NORMAL',
    ' Review ',
    '-1',
    '1e9',
    '{lang=cy}',
    '<img src=x>',
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string().map((text) => text.repeat(1000)),
  fc.anything(),
);

test.each(['scorm12', 'scorm2004'] as const)(
  '[row 31] whatever an LMS shows at launch, nothing throws and all of it is safe: %s',
  (kind) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyShown, fc.boolean()), { minLength: 1, maxLength: 20 }), (shown) => {
        let turn = 0;
        const reporter = showing(kind, () => {
          const [value, throws] = shown[turn++ % shown.length] ?? ['', false];
          if (throws) throw new Error('no');
          return value;
        });
        const answer = reporter.open();
        if (answer.ok) expectSafe(answer.launch);
        reporter.tell(report(passed));
        reporter.doubt();
        reporter.readBack();
        expect(reporter.close(report(passed))).toHaveProperty('ok');
      }),
    );
  },
);

function expectSafe(launch: Launch): void {
  expect(launch.learnerName.length).toBeLessThanOrEqual(250);
  expect(launch.learnerName).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  if (launch.language !== '') expect(Intl.getCanonicalLocales(launch.language)).toEqual([launch.language]);
  if (launch.passMark !== null) expect(launch.passMark > 0 && launch.passMark <= 1).toBe(true);
  if (launch.records) expect(launch.mode).toBe('normal');
}

test.each([
  ['Pankhurst, Sylvia', 'Sylvia Pankhurst'],
  ['{lang=cy}Pankhurst, Sylvia', 'Sylvia Pankhurst'],
  ['Sylvia Pankhurst', 'Sylvia Pankhurst'],
  ['Pankhurst,', 'Pankhurst'],
  ['King, Martin Luther, Jr', 'King, Martin Luther, Jr'],
  ['<b>Ada</b>\n', '<b>Ada</b>'],
  ['Ada\u202Etxt', 'Ada txt'],
  ['', ''],
])('the name “%s” is read as “%s”', (learnerName, name) => {
  expect(safeLaunch({ ...raw, learnerName }).learnerName).toBe(name);
});

test('a name of ten thousand characters is cut, and never through a character', () => {
  const { learnerName } = safeLaunch({ ...raw, learnerName: `a${'🙂'.repeat(5000)}` });
  expect(learnerName).toBe(`a${'🙂'.repeat(124)}`);
});

test.each([
  ['cy', 'cy'],
  ['EN-gb', 'en-GB'],
  ['en_GB', 'en-GB'],
  ['english', ''],
  ['unknown', ''],
  ['en GB', ''],
  ['<b>', ''],
  ['', ''],
])('[row 31] the language “%s” is read as “%s”', (language, tag) => {
  expect(safeLaunch({ ...raw, language }).language).toBe(tag);
});

test.each([
  ['', '', 'normal', true],
  ['unknown', 'unknown', 'normal', true],
  ['NORMAL', 'Credit', 'normal', true],
  ['Review', 'credit', 'review', false],
  ['BROWSE', '', 'browse', false],
  ['normal', 'No-Credit', 'normal', false],
  ['normal', 'no_credit', 'normal', false],
  ['', 'nocredit', 'normal', false],
])('[rows 4, 31] mode “%s” with credit “%s” is %s, and records: %s', (mode, credit, read, records) => {
  expect(safeLaunch({ ...raw, mode, credit })).toMatchObject({ mode: read, records });
});

test.each([
  ['scorm12', 'cmi.student_data.mastery_score', '80', 0.8],
  ['scorm12', 'cmi.student_data.mastery_score', ' 75.5 ', 0.755],
  ['scorm12', 'cmi.student_data.mastery_score', 80, 0.8],
  ['scorm12', 'cmi.student_data.mastery_score', '0', null],
  ['scorm12', 'cmi.student_data.mastery_score', '800', null],
  ['scorm12', 'cmi.student_data.mastery_score', 'eighty', null],
  ['scorm2004', 'cmi.scaled_passing_score', '0.8', 0.8],
  ['scorm2004', 'cmi.scaled_passing_score', '1', 1],
  ['scorm2004', 'cmi.scaled_passing_score', '-0.5', null],
  ['scorm2004', 'cmi.scaled_passing_score', '', null],
] as const)('[row 10] the pass mark of %s in %s, “%s”, is read as %s', (kind, element, shown, passMark) => {
  const answer = showing(kind, (asked) => (asked === element ? shown : '')).open();
  expect(answer.ok && answer.launch.passMark).toBe(passMark);
});

test.each([
  ['scorm12', 'cmi.core.student_id', 'cmi.core.student_name', 'cmi.student_preference.language'],
  ['scorm2004', 'cmi.learner_id', 'cmi.learner_name', 'cmi.learner_preference.language'],
] as const)('the learner, the language and the launch data are read: %s', (kind, id, name, language) => {
  const shown: Record<string, string> = {
    [id]: 'sp12',
    [name]: 'Pankhurst, Sylvia',
    [language]: 'cy',
    'cmi.launch_data': 'role=repairs&lang=cy',
    'cmi.suspend_data': ' kept ',
  };
  const answer = showing(kind, (element) => shown[element] ?? '').open();
  expect(answer).toEqual({
    ok: true,
    launch: {
      suspendData: 'kept',
      learnerId: 'sp12',
      learnerName: 'Sylvia Pankhurst',
      language: 'cy',
      mode: 'normal',
      records: true,
      passMark: null,
      launchData: 'role=repairs&lang=cy',
    },
  });
});
