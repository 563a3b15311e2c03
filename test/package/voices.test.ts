import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { voiceLines } from '../../scripts/package/voices';
import { releaseText } from '../../scripts/replace/release';
import { heard } from '../content/recorded-course';
import { REGISTER, voiced } from '../content/voiced-course';
import { notes, released, verdict } from '../replace/editions';

function lines(shown: readonly string[]): string[] {
  return linesOf(voiced(REGISTER, shown));
}

function linesOf(files: ReadonlyMap<string, string>): string[] {
  const result = compile(files);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return voiceLines(result.value);
}

test('a voice that no screen shows is in no package, and not named', () => {
  expect(lines(['V01'])).toEqual(['V01, composite: first']);
  expect(lines([])).toEqual([]);
});

test('each voice in the packages is named once, with its modules, so that it can be found again', () => {
  const given = 'V02, contributed, consent until 2027-06-30, form with The county service: first';
  expect(lines(['V02', 'V01', 'V02'])).toEqual(['V01, composite: first', given]);
});

test('of a voice that can be heard it is said that its recording is in there too', () => {
  expect(linesOf(heard())).toEqual(['V01, composite, with a recording: first']);
});

test('taking a voice out costs nobody anything, and the old zip says which screen changes but keeps neither words nor consent', () => {
  const [before, after] = [voiced(REGISTER, ['V02']), voiced(REGISTER, [])];
  expect(verdict(before, after)).toEqual({ is: 'safe', because: [] });
  expect(notes(before, after)).toContainEqual(expect.stringContaining('1 screen was reworded in “The first module”'));
  expect(releaseText(released(before))).not.toMatch(/let him back|county service|2027-06-30/);
});
