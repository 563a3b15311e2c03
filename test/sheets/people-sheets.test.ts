import { expect, test } from 'vitest';
import { smallCourse } from '../content/small-course';
import { courseWithCard, html, plain, withoutStories } from './printed';

test('without a role card the limits of Level 1 are told all the same', () => {
  const sheet = plain(smallCourse, 'supervision');
  expect(sheet).toContain(
    'What Level 1 does not qualify anybody to do This is awareness. It does not train anybody to:',
  );
  expect(sheet).toContain('- judge risk, or fill in a risk checklist');
});

test('with a role card its own words on the limits are used, on every sheet', () => {
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
