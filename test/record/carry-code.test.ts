import fc from 'fast-check';
import { encodeQR } from 'qr';
import { expect, test } from 'vitest';
import { asSymbols, fromSymbols, numberSymbols, toSymbols } from '../../src/record/base32';
import { packedName, tidyName } from '../../src/record/carried-name';
import { fromCarryCode, inGroups, toCarryCode } from '../../src/record/carry-code';
import { encode } from '../../src/record/codec';
import { crc32 } from '../../src/record/crc32';
import { facts } from '../../src/record/facts';
import { anyRecord, anyText } from './any-record';
import { fourFinishedModules, fourModuleCourse } from './four-modules';
import { sampleCourse } from './sample-course';

const SYMBOLS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const anyName = fc.oneof(fc.constantFrom('', 'Sam', 'A. O’Neill', 'Łukasz', 'শারমিন'), anyText, fc.string());
const anyCode = fc.tuple(anyRecord, anyName).map(([record, name]) => toCarryCode(record, name, sampleCourse));

function problemOf(text: string, course = sampleCourse): string {
  const read = fromCarryCode(text, course);
  return read.ok ? 'read' : read.problem.code;
}

function withChecksum(code: string): string {
  return code + numberSymbols(crc32(code), 7);
}

/** A code with any body, whose length and checksum hold. */
function madeUp(version: string, digits: string): string {
  const body = toSymbols(digits);
  return withChecksum(`DSC${version}${numberSymbols(body.length, 3)}${body}`);
}

test('a text without a code in it is told from a damaged code', () => {
  for (const text of ['', ' ', 'hello', '1A-_xyz', 'https://example.org/?q=1', '{"v":1}', '😀', 'null']) {
    expect(problemOf(text)).toBe('carry-not-ours');
  }
  for (const text of ['DSC', 'DSC1', 'DSC1000', 'DSC1ZZZ', 'a DSC of no kind']) {
    expect(problemOf(text)).toBe('carry-damaged');
  }
});

test('whatever text comes in, nothing throws and nothing passes for a code', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string(), fc.string({ unit: 'binary' })), (text) => {
      expect(fromCarryCode(text, sampleCourse).ok).toBe(false);
      expect(fromCarryCode(`DSC1${text}`, sampleCourse).ok).toBe(false);
    }),
    { numRuns: 400 },
  );
  for (const nothing of [null, undefined, 0, {}])
    expect(problemOf(nothing as unknown as string)).toBe('carry-not-ours');
});

test('a code that was made up, its checksum holding, is read or damaged, and does not throw', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'ABCxyz019-_'), maxLength: 200 });
  const data = encode(fourFinishedModules, fourModuleCourse, 4096);
  fc.assert(
    fc.property(digits, (text) => {
      expect(['read', 'carry-damaged']).toContain(problemOf(madeUp('1', text), fourModuleCourse));
      expect(['read', 'carry-damaged']).toContain(
        problemOf(madeUp('1', `AE${text.padEnd(4, 'A').slice(0, 4)}${data}`), fourModuleCourse),
      );
    }),
    { numRuns: 250 },
  );
});

test('any single character that is changed for another one is noticed', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(), fc.constantFrom(...SYMBOLS, ' ', '-', 'U', 'é'), (code, somewhere, symbol) => {
      const at = somewhere % code.length;
      fc.pre(code[at] !== symbol);
      expect(fromCarryCode(code.slice(0, at) + symbol + code.slice(at + 1), sampleCourse).ok).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test('two characters that changed places are noticed', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(), (code, somewhere) => {
      const at = somewhere % (code.length - 1);
      fc.pre(code[at] !== code[at + 1]);
      expect(
        fromCarryCode(`${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`, sampleCourse).ok,
      ).toBe(false);
    }),
  );
});

test('a code that was cut short is damaged', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(), (code, somewhere) => {
      expect(problemOf(code.slice(0, 3 + (somewhere % (code.length - 3))))).toBe('carry-damaged');
    }),
  );
});

test('what is read is what was done, and the name as it was given', () => {
  fc.assert(
    fc.property(anyRecord, anyName, (record, name) => {
      const read = fromCarryCode(toCarryCode(record, name, sampleCourse), sampleCourse);
      if (!read.ok) throw new Error(read.problem.what);
      expect(read.name).toBe(tidyName(name));
      expect(read.record.episode).toBe(record.episode);
      const [before, after] = [record, read.record].map((it) => facts(it, sampleCourse, ''));
      expect(after).toMatchObject({ completed: before!.completed, success: before!.success, score: before!.score });
    }),
  );
});

test('four finished modules come back whole, every answer included', () => {
  const code = toCarryCode(fourFinishedModules, 'Sam', fourModuleCourse);
  expect(fromCarryCode(code, fourModuleCourse)).toEqual({ ok: true, record: fourFinishedModules, name: 'Sam' });
});

test('four finished modules with a name fit one QR code of 105 by 105 modules that mends a quarter of itself', () => {
  const code = toCarryCode(fourFinishedModules, 'Oluwaseun', fourModuleCourse);
  const options = { ecc: 'quartile', encoding: 'alphanumeric', version: 22, border: 1 } as const;
  expect(encodeQR(code, 'raw', options)).toHaveLength(105 + 2);
});

test('a code is made of what a QR code packs small, with any name and any work', () => {
  fc.assert(fc.property(anyCode, (code) => void expect(code).toMatch(/^DSC1[0-9A-HJKMNP-TV-Z]+$/)));
});

test('capitals, spaces, line breaks, O for 0, I and L for 1, quotes and words around it make no difference', () => {
  const typed = fc.array(fc.constantFrom('', ' ', '\n', '-', '\r\n> ', '\u00a0', '\u00ad', '\t'), { minLength: 5 });
  fc.assert(
    fc.property(anyCode, typed, fc.boolean(), fc.constantFrom('1', 'I', 'L', 'i', 'l'), (code, between, isLow, one) => {
      const misread = code.replace(/0/g, isLow ? 'o' : 'O').replace(/1/g, one);
      const cased = isLow ? misread.toLowerCase() : misread;
      const spaced = [...cased].map((symbol, at) => symbol + between[at % between.length]).join('');
      const read = fromCarryCode(code, sampleCourse);
      for (const text of [inGroups(code), cased, spaced, `My code:\n\n${spaced}\n\nSent from my phone`]) {
        expect(fromCarryCode(text, sampleCourse)).toEqual(read);
      }
    }),
  );
});

test('a code of another course is told from a damaged one', () => {
  const other = { ...sampleCourse, id: 'another-course' };
  expect(problemOf(toCarryCode(fourFinishedModules, '', fourModuleCourse))).toBe('carry-other-course');
  expect(problemOf(toCarryCode({ ...fourFinishedModules, course: other.id }, 'Sam', other))).toBe('carry-other-course');
});

test('a code that a later version made says so, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...'0239AZ'),
      fc.string({ unit: fc.constantFrom(...'Aab_-9'), maxLength: 99 }),
      (version, digits) => {
        expect(problemOf(madeUp(version, digits))).toBe('carry-newer');
      },
    ),
  );
});

test('every problem says that nothing has been changed', () => {
  for (const text of ['hello', 'DSC1', madeUp('2', 'A'), toCarryCode(fourFinishedModules, '', fourModuleCourse)]) {
    const read = fromCarryCode(text, sampleCourse);
    expect(read.ok ? '' : read.problem.mend).toContain('Nothing has been changed.');
  }
});

test('a name is one line that can be seen, and not a page of text', () => {
  expect(tidyName('  Sam \n\t Jones\u202e ')).toBe('Sam Jones');
  expect(tidyName('x'.repeat(500))).toBe('x'.repeat(40));
  expect(tidyName('\ud83d')).toBe('');
  fc.assert(fc.property(anyName, (name) => void expect(tidyName(tidyName(name))).toBe(tidyName(name))));
  expect(packedName('Sam').length).toBeLessThan(8);
});

test('symbols give back the digits that they were made from', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ABCxyz019-_'), maxLength: 50 }), (digits) => {
      expect(asSymbols(toSymbols(digits))).toBe(toSymbols(digits));
      expect(fromSymbols(toSymbols(digits))).toBe(digits);
    }),
  );
});

test('the checksum is the one of zip files', () => {
  // The check value that every catalogue of CRCs gives for this one.
  expect(crc32('123456789')).toBe(0xcbf43926);
});
