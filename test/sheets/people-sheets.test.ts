import { expect, test } from 'vitest';
import { smallCourse } from '../content/small-course';
import { courseWithCard, html, plain, withLimits, withoutStories } from './printed';

test('a course that says nothing of the limits of Level 1 has no heading over nothing', () => {
  expect(plain(smallCourse, 'supervision')).not.toContain('What Level 1');
});

test('the limits that course.yaml lists are told on every sheet, in place of the words on the role card', () => {
  for (const sheet of ['supervision', 'team-talk', 'text']) {
    expect(plain(withLimits, sheet), sheet).toContain('This is awareness. After it we still do not: - judge risk');
  }
  for (const sheet of ['supervision', 'team-talk', 'role-cards']) {
    expect(plain(withLimits, sheet), sheet).not.toContain('It does not train you to judge risk.');
  }
});

test("a role's own limits are on its card and in its talk, and on no other card", () => {
  const [everybody = '', repairs = ''] = plain(withLimits, 'role-cards').split(/(?=Repairs \(The first module)/);
  expect(everybody).toContain('After it I still do not: judge risk.');
  expect(repairs).toContain('After it I still do not: judge risk; open a meter.');
  expect(plain(withLimits, 'team-talk-repairs')).toContain('- judge risk - open a meter');
});

test('in a course without such a list the words on the role card are used, on every sheet', () => {
  for (const sheet of ['supervision', 'team-talk', 'role-cards']) {
    expect(plain(courseWithCard, sheet), sheet).toContain('It does not train you to judge risk.');
  }
});

test('a module without stories asks about none', () => {
  expect(plain(smallCourse, 'supervision')).toContain('Take the story "The third lock".');
  expect(plain(withoutStories, 'supervision')).not.toContain('Take');
});

test('a manager is told what to do when somebody speaks of their own life, before any question', () => {
  const sheet = plain(smallCourse, 'supervision');
  const care = sheet.indexOf('If they speak of their own life');
  expect(care).toBeGreaterThan(0);
  expect(care).toBeLessThan(sheet.indexOf('What was new to you'));
});

test('each role has a card of its own on a page of its own, with what everybody does on it', () => {
  const cards = plain(courseWithCard, 'role-cards');
  const [everybody = '', repairs = ''] = cards.split(/(?=Repairs \(The first module)/);
  for (const card of [everybody, repairs]) expect(card).toContain('I do - tell the lead I do not - ask around');
  expect(everybody).not.toContain('I do ring from outside.');
  expect(repairs).toContain('I do ring from outside.');
  expect(html(courseWithCard, 'role-cards').match(/class="page"/g)).toHaveLength(1);
});
