import { expect, test } from 'vitest';
import { checkCourse } from '../../scripts/check/check-course';
import { passagesOf } from '../../scripts/check/passages';
import { isUnready } from '../../scripts/package/unready';
import { REGISTER, VOICES, voiced, WELCOME } from '../content/voiced-course';
import { checkedCourse, said, sentences, TODAY } from './checked';

const course = (shown: readonly string[], register = REGISTER) => voiced(register, shown, checkedCourse);
const GIVEN = course(['V01', 'V02']);

test('a voice whose consent has ended is an error, from the day after its last', () => {
  expect(said(GIVEN, '2027-06-30').errors).toEqual([]);
  expect(said(GIVEN, '2027-07-01').errors).toEqual([`${VOICES}:14:14 voice-expired`]);
  expect(sentences(GIVEN, '2027-07-01')).toContain(
    `The consent for the voice \`V02\` ended with 2027-06-30, and it is shown at ${WELCOME}:15:1. ` +
      'Take it out there and show another. Change `until` only when the person has agreed anew.',
  );
});

test('nobody can accept it or let it through: neither a consent that has ended nor a withdrawn voice', () => {
  const accepted = new Map(GIVEN);
  const screen = GIVEN.get(WELCOME)!;
  accepted.set(WELCOME, screen.replace('voice=V02', 'voice=V02 accept="voice-expired: we go on"'));
  expect(said(accepted, '2027-07-01').errors).toEqual([
    `${VOICES}:14:14 voice-expired`,
    `${WELCOME}:15:28 accept-unknown`,
  ]);
  const withdrawn = course(
    ['V02'],
    REGISTER.replace('kind: contributed', 'kind: contributed\n    withdrawn: 2026-11-20'),
  );
  for (const { problems } of [checkCourse(GIVEN, '2027-07-01'), checkCourse(withdrawn, TODAY)]) {
    expect(problems.filter(({ code }) => code.startsWith('voice-')).map(isUnready)).toEqual([false]);
  }
});

test('a consent from a day still to come is an error', () => {
  const early = course(['V02'], REGISTER.replace('on: 2026-10-01', 'on: 2026-11-23'));
  expect(said(early).errors).toEqual([`${VOICES}:12:11 voice-consent-to-come`]);
  expect(said(early, '2026-11-23').errors).toEqual([]);
});

test('a consent that ends within sixty days is told in time', () => {
  const warned = (today: string) => said(GIVEN, today).warnings.filter((each) => each.includes('voice-'));
  expect(warned('2027-04-30')).toEqual([]);
  expect(warned('2027-05-01')).toEqual([`${VOICES}:14:14 voice-ending`]);
  expect(warned('2027-06-30')).toEqual([`${VOICES}:14:14 voice-ending`]);
  expect(sentences(GIVEN, '2027-05-01')).toContain(
    `The consent for the voice \`V02\`, shown at ${WELCOME}:15:1, ends with 2027-06-30. ` +
      'Have the person asked again by whoever holds the form, or take it out, and replace the packages by that day.',
  );
});

test('of a voice that nobody is shown, nothing is said, and invented ones have no day', () => {
  expect(said(course([]), '2027-05-01').warnings).toEqual(said(checkedCourse, '2027-05-01').warnings);
  expect(said(course(['V01']), '2027-07-01')).toEqual(said(checkedCourse, '2027-07-01'));
});

test('somebody who lived through abuse may say of it what the course may not', () => {
  const inOurVoice = new Map(checkedCourse);
  inOurVoice.set(WELCOME, checkedCourse.get(WELCOME)!.replace('- One', '- She let him back in.'));
  expect(said(inOurVoice).errors).toEqual([`${WELCOME}:10:3 language`]);
  expect(said(course(['V02'], REGISTER.replace('I let him', 'She let him')))).toEqual({
    errors: [],
    warnings: [],
  });
});

test('what is said of its words is placed in the register, and the label is read with them', () => {
  const files = course(['V01'], REGISTER.replace('seen me', 'seen 42% of me'));
  expect(said(files).warnings).toEqual([`${VOICES}:6:12 figure-undated`]);
  const { material } = checkCourse(GIVEN, TODAY);
  const read = passagesOf(material!.modules[0]!, material!).map(({ text, quoted }) => [text, quoted]);
  expect(read).toContainEqual(['Words of somebody who lived through abuse, given for this course.', false]);
  expect(read).toContainEqual(['"I let him back in."', true]);
});
