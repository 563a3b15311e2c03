import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum } from '../../src/record/checksum';
import { decode, encode } from '../../src/record/codec';
import { isLearningRecord } from '../../src/record/is-learning-record';
import { anyRecord, anyText } from './any-record';
import { sampleCourse } from './sample-course';

const DIGITS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const anyDigits = fc.string({ unit: fc.constantFrom(...DIGITS), maxLength: 300 });
const anyPacked = anyRecord.map((record) => encode(record, sampleCourse, Number.POSITIVE_INFINITY));

function codeOf(text: string): string {
  const decoded = decode(text, sampleCourse);
  return decoded.ok ? 'read' : decoded.problem.code;
}

test('what another tool wrote is not ours', () => {
  const foreign = ['', ' ', '{"v":1,"d":[123,34]}', 'viewed=1,2,3|lastviewedslide=3', '<x>&amp;', 'undefined', '%'];
  for (const text of foreign) expect(codeOf(text)).toBe('record-not-ours');
});

test('nothing at all, from an LMS that hands over no string, is not ours', () => {
  for (const nothing of [null, undefined, 0, {}]) {
    expect(codeOf(nothing as unknown as string)).toBe('record-not-ours');
  }
});

test('no string, however long or strange, throws or passes for a record', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyDigits, fc.string()), (text) => {
      expect(decode(text, sampleCourse).ok).toBe(false);
      expect(decode(`1${text}`, sampleCourse).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a single changed character is always noticed', () => {
  fc.assert(
    fc.property(anyPacked, fc.nat(), fc.constantFrom(...DIGITS, ' ', '%', '"', 'é'), (text, somewhere, digit) => {
      const at = somewhere % text.length;
      fc.pre(text[at] !== digit);
      expect(decode(text.slice(0, at) + digit + text.slice(at + 1), sampleCourse).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a text that an LMS cut short is damaged', () => {
  fc.assert(
    fc.property(anyPacked, fc.nat(), (text, somewhere) => {
      const cut = 14 + (somewhere % (text.length - 14));
      expect(codeOf(text.slice(0, cut))).toBe('record-damaged');
    }),
  );
});

test('two characters that changed places are noticed', () => {
  fc.assert(
    fc.property(anyPacked, fc.nat(), (text, somewhere) => {
      const at = 1 + (somewhere % (text.length - 2));
      fc.pre(text[at] !== text[at + 1]);
      expect(codeOf(`${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`)).toBe('record-damaged');
    }),
  );
});

test('a text made up with a checksum that holds is a record or damaged, and does not throw', () => {
  const head = encode(fc.sample(anyRecord, 1)[0]!, sampleCourse, 0).slice(0, 10);
  fc.assert(
    fc.property(anyDigits, (digits) => {
      const decoded = decode(head + digits + checksum(head + digits), sampleCourse);
      if (decoded.ok) expect(isLearningRecord(decoded.record)).toBe(true);
      else expect(decoded.problem.code).toBe('record-damaged');
    }),
    { numRuns: 500 },
  );
});

test('the record of another course is told from a damaged one', () => {
  const other = { ...sampleCourse, id: 'another-course' };
  const ofOther = anyRecord.map((record) => encode({ ...record, course: other.id }, other, 4096));
  fc.assert(
    fc.property(ofOther, (text) => {
      expect(codeOf(text)).toBe('record-other-course');
    }),
  );
});

test('what a newer version wrote is told from a damaged one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...'3456789'), anyDigits, (version, digits) => {
      const text = `${version}somethingnew${digits}`;
      expect(codeOf(text + checksum(text))).toBe('record-newer');
    }),
  );
});

test('every problem says that the saved place could not be read and that the device has it', () => {
  const texts = ['{}', `1${'A'.repeat(20)}`, `9${'A'.repeat(20)}${checksum(`9${'A'.repeat(20)}`)}`];
  const problems = texts.map((text) => decode(text, sampleCourse)).flatMap((it) => (it.ok ? [] : [it.problem]));
  expect(problems.map(({ code }) => code)).toEqual(['record-not-ours', 'record-damaged', 'record-newer']);
  for (const { what, mend } of problems) {
    expect(what).toContain('The place saved in your learning system could not be read');
    expect(mend).toContain('What is saved on this device is used instead.');
  }
});
