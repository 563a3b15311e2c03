import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OddAnswer, RefusedCall } from '../../src/report/lms';
import type { Launch } from '../../src/report/reporter';
import { scorm12Reporter } from '../../src/report/scorm12';
import { scorm2004Reporter } from '../../src/report/scorm2004';
import { passed, report } from './reports';
import { StrictLms } from './strict-lms';

const KINDS = ['scorm12', 'scorm2004'] as const;
type Kind = (typeof KINDS)[number];

const AT = {
  scorm12: {
    id: 'cmi.core.student_id',
    name: 'cmi.core.student_name',
    language: 'cmi.student_preference.language',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    status: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
    passMark: 'cmi.student_data.mastery_score',
    audio: 'cmi.student_preference.audio',
    captions: 'cmi.student_preference.text',
  },
  scorm2004: {
    id: 'cmi.learner_id',
    name: 'cmi.learner_name',
    language: 'cmi.learner_preference.language',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    status: 'cmi.completion_status',
    raw: 'cmi.score.raw',
    passMark: 'cmi.scaled_passing_score',
    audio: 'cmi.learner_preference.audio_level',
    captions: 'cmi.learner_preference.audio_captioning',
  },
} as const;

/** A reporter over an LMS whose every element shows something of the test's choice. */
function showing(kind: Kind, show: (element: string) => unknown, onRefused?: (what: RefusedCall | OddAnswer) => void) {
  const lms = new StrictLms(kind);
  if (kind === 'scorm12') {
    return scorm12Reporter({ ...lms.api12, LMSGetValue: (element) => show(element) }, { onRefused });
  }
  return scorm2004Reporter({ ...lms.api2004, GetValue: (element) => show(element) }, { onRefused });
}

type Shown = Partial<Record<keyof (typeof AT)[Kind], unknown>>;

/** What is read of an LMS that shows these and nothing else, and what is noted of it for the help desk. */
function launched(kind: Kind, shown: Shown): { readonly launch: Launch; readonly noted: readonly string[] } {
  const byElement = new Map(
    Object.entries(shown).map(([what, value]) => [AT[kind][what as keyof Shown] as string, value]),
  );
  const noted: string[] = [];
  const note = (what: RefusedCall | OddAnswer) =>
    noted.push('takenAs' in what ? `${what.call}: ${what.takenAs}` : what.call);
  const answer = showing(kind, (element) => byElement.get(element) ?? '', note).open();
  if (!answer.ok) throw new Error(answer.problem.what);
  return { launch: answer.launch, noted };
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
  for (const kind of KINDS) expect(launched(kind, { name: learnerName }).launch.learnerName).toBe(name);
});

test('a name of ten thousand characters is cut, and never through a character', () => {
  for (const kind of KINDS) {
    const { launch, noted } = launched(kind, { name: `a${'🙂'.repeat(5000)}` });
    expect(launch.learnerName).toBe(`a${'🙂'.repeat(124)}`);
    expect(noted).toEqual([expect.stringMatching(/_name: what can be shown of it$/)]);
  }
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
  for (const kind of KINDS) expect(launched(kind, { language }).launch.language).toBe(tag);
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
  for (const kind of KINDS) expect(launched(kind, { mode, credit }).launch).toMatchObject({ mode: read, records });
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
      preferences: { audio: null, captions: null },
    },
  });
});

test.each([
  ['scorm12', '', null],
  ['scorm12', '-1', 'off'],
  ['scorm12', '0', null],
  ['scorm12', '-0.5', null],
  ['scorm12', '100', 'on'],
  ['scorm12', '101', null],
  ['scorm12', 'loud', null],
  ['scorm2004', '0', 'off'],
  ['scorm2004', '1', null],
  ['scorm2004', '0.25', 'on'],
  ['scorm2004', '-1', null],
] as const)('sound: %s with the audio preference “%s” is read as %s', (kind, shown, audio) => {
  expect(launched(kind, { audio: shown }).launch.preferences.audio).toBe(audio);
});

test.each([
  ['', null],
  ['-1', false],
  ['0', null],
  ['1', true],
  [1, true],
  ['2', null],
  ['yes', null],
])('captions: the preference “%s” is read as %s', (shown, captions) => {
  for (const kind of KINDS) expect(launched(kind, { captions: shown }).launch.preferences.captions).toBe(captions);
});

/** What each optional element means when an LMS leaves it out, and how LMSs leave it out. */
const LEFT_OUT: readonly unknown[] = ['', ' ', null, undefined, 'null', 'undefined', 'unknown', false, {}, []];

test.each(KINDS)('[row 31] an element that an LMS leaves out, in whatever way, means its default: %s', (kind) => {
  const usual = launched(kind, {}).launch;
  const optional = ['language', 'mode', 'credit', 'status', 'raw', 'passMark', 'audio', 'captions'] as const;
  for (const element of optional) {
    for (const leftOut of LEFT_OUT) expect(launched(kind, { [element]: leftOut }).launch).toEqual(usual);
    const failing = showing(kind, (asked) => {
      if (asked === AT[kind][element]) throw new Error('No such element.');
      return '';
    });
    expect(failing.open()).toEqual({ ok: true, launch: usual });
  }
});

test.each([
  ['mode', 'LEARN', '“normal”'],
  ['mode', 'REVIEW', '“review”'],
  ['credit', 'No Credit', '“no-credit”'],
  ['raw', '100,5', 'none'],
  ['raw', '1e999', 'none'],
  ['raw', 'NaN', 'none'],
  ['raw', '-5', 'none'],
  ['passMark', 'eighty', 'none'],
  ['audio', 'loud', 'none'],
  ['captions', 'yes', 'none'],
  ['language', 'english', 'none'],
  ['id', 'a\u0000b', 'what can be shown of it'],
] as const)('what was odd is noted without its value: %s “%s” is taken as %s', (what, shown, takenAs) => {
  for (const kind of KINDS) {
    const { noted } = launched(kind, { [what]: shown });
    expect(noted).toEqual([expect.stringMatching(new RegExp(`GetValue ${AT[kind][what]}: ${takenAs}$`))]);
    expect(JSON.stringify(noted)).not.toContain(shown);
  }
});

test('a launch in the very words of the standard leaves nothing to note', () => {
  const usual = { id: 'sp12', name: 'Pankhurst, Sylvia', language: 'cy', mode: 'normal', credit: 'credit', raw: '90' };
  expect(launched('scorm12', { ...usual, status: 'not attempted', audio: '-1', captions: '0' }).noted).toEqual([]);
  expect(launched('scorm2004', { ...usual, status: 'unknown', audio: '1', captions: '1' }).noted).toEqual([]);
});
