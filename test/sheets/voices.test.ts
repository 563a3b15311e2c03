import { expect, test } from 'vitest';
import { REGISTER, voiced } from '../content/voiced-course';
import { html, plain } from './printed';

const files = voiced(REGISTER, ['V01', 'V02']);

test('on paper nobody takes invented words for testimony: whose they are stands right above them', () => {
  expect(plain(files, 'text')).toContain('An invented voice, not a real person. "Somebody had seen me."');
  expect(plain(files, 'text')).toContain(
    'Words of somebody who lived through abuse, given for this course. "I let him back in."',
  );
});

test('they are a quotation, and nothing is printed of who agreed to them', () => {
  expect(html(files, 'text')).toContain('<blockquote><p>&quot;I let him back in.&quot;</p></blockquote>');
  for (const sheet of ['text', 'team-talk', 'supervision', 'sources']) {
    expect(html(files, sheet), sheet).not.toContain('county service');
  }
});
