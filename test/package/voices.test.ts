import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import type { Form, Plan } from '../../scripts/package/plan';
import { voiceLines } from '../../scripts/package/voices';
import { releaseText } from '../../scripts/replace/release';
import { heard } from '../content/recorded-course';
import { REGISTER, voiced } from '../content/voiced-course';
import { notes, released, verdict } from '../replace/editions';

function lines(shown: readonly string[], ...forms: Form[]): string[] {
  return linesOf(voiced(REGISTER, shown), ...forms);
}

function linesOf(files: ReadonlyMap<string, string>, ...forms: Form[]): string[] {
  const result = compile(files);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  const plans = forms.map((form): Plan => ({ standard: 'scorm12', form, fixed: { role: '', language: '' } }));
  return voiceLines(result.value, plans);
}

test('a package without the module that shows a voice does not name it', () => {
  expect(lines(['V01'], { is: 'module', moduleId: 'another' })).toEqual([]);
  expect(lines([], { is: 'suite' })).toEqual([]);
});

test('each voice in the packages is named once, with its modules, so that it can be found again', () => {
  const given = 'V02, contributed, consent until 2027-06-30, form with The county service: first';
  expect(lines(['V02', 'V01', 'V02'], { is: 'suite' }, { is: 'module', moduleId: 'first' })).toEqual([
    'V01, composite: first',
    given,
  ]);
  expect(lines(['V02'], { is: 'module', moduleId: 'first' })).toEqual([given]);
});

test('of a voice that can be heard it is said that its recording is in there too', () => {
  expect(linesOf(heard(), { is: 'suite' })).toEqual(['V01, composite, with a recording: first']);
});

test('taking a voice out costs nobody anything, and the old zip says which screen changes but keeps neither words nor consent', () => {
  const [before, after] = [voiced(REGISTER, ['V02']), voiced(REGISTER, [])];
  expect(verdict(before, after)).toEqual({ is: 'safe', because: [] });
  expect(notes(before, after)).toContainEqual(expect.stringContaining('1 screen was reworded in “The first module”'));
  expect(releaseText(released(before))).not.toMatch(/let him back|county service|2027-06-30/);
});
