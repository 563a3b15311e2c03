import { expect, test } from 'vitest';
import { packageContent } from '../../scripts/package/package-content';
import type { Form } from '../../scripts/package/plan';
import { scorm12Manifest } from '../../scripts/package/scorm12-manifest';
import { printDocument } from '../../scripts/package/xml';
import { plan, twoModules } from './courses';

const files = ['assets/main.js', 'index.html'];
const course = { ...twoModules, title: 'Level 1' };

function manifest(changed: Partial<typeof course> = {}, form: Form = { is: 'suite' }): string {
  return printDocument(scorm12Manifest(packageContent({ ...course, ...changed }, plan('scorm12', form)), files));
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]);

test('a title cannot break out of its element', () => {
  const titles = all(manifest({ title: 'Homes & <safety> "first"' }), /<title>(.*)<\/title>/g);
  expect(new Set(titles)).toEqual(new Set(['Homes &amp; &lt;safety&gt; &quot;first&quot;']));
});

test('a title longer than SCORM 1.2 allows is cut, and shows that it was', () => {
  const [title] = all(manifest({ title: 'é'.repeat(201) }), /<title>(.*)<\/title>/g);
  expect(title).toBe(`${'é'.repeat(199)}…`);
});

test('no LMS is invited to judge the score by itself', () => {
  expect(manifest()).not.toMatch(/masteryscore/i);
  expect(manifest({}, { is: 'per-module' })).not.toMatch(/masteryscore/i);
});

test('an author who asks for it gets the pass mark as the mastery score, on every module that has a test', () => {
  const [first, second] = course.modules;
  const modules = [first!, { ...second!, questions: [] }];
  const asked = manifest({ lmsMasteryScore: true, passMark: 0.8, modules }, { is: 'per-module' });
  expect(all(asked, /<adlcp:masteryscore>(.*)<\/adlcp:masteryscore>/g)).toEqual(['80']);
});

test('nothing has to be done first, and nothing is timed', () => {
  expect(manifest({}, { is: 'per-module' })).not.toMatch(/prerequisites|maxtimeallowed|timelimitaction/);
});

test('a corrected revision keeps the identifiers by which an LMS finds the progress of learners', () => {
  const identifiers = (revision: string) =>
    all(manifest({ revision }, { is: 'per-module' }), /identifier(?:ref)?="([^"]*)"/g);
  expect(identifiers('r2')).toEqual(identifiers('r1'));
  expect(manifest({ revision: 'r2' })).toContain('version="r2"');
});

test('the course is one item, launched without parameters by a page that its resource lists', () => {
  const whole = manifest();
  expect(all(whole, /<(organization|item|resource) /g)).toEqual(['organization', 'item', 'resource']);
  expect(whole).toMatch(/<resource [^>]*type="webcontent" adlcp:scormtype="sco" href="index\.html">/);
  expect(whole).not.toContain('parameters=');
  expect(all(whole, /<file href="([^"]*)"\/>/g)).toEqual(files);
});

test('the catalogue gets the title, what each module is about, and the minutes of all of them', () => {
  const [first, second] = course.modules;
  const modules = [
    { ...first!, title: 'Signs', summary: 'What you may see.', minutes: 50 },
    { ...second!, title: 'Words', summary: 'What to say.', minutes: 25 },
  ];
  const whole = manifest({ modules });
  expect(all(whole, /<imsmd:langstring xml:lang="en-GB">(.*)<\/imsmd:langstring>/g)).toEqual([
    'Level 1',
    'Signs: What you may see. Words: What to say.',
  ]);
  expect(all(whole, /<imsmd:datetime>(.*)<\/imsmd:datetime>/g)).toEqual(['PT1H15M']);
  const each = manifest({ modules }, { is: 'per-module' });
  expect(all(each, /<imsmd:datetime>(.*)<\/imsmd:datetime>/g)).toEqual(['PT1H15M', 'PT0H50M', 'PT0H25M']);
});
