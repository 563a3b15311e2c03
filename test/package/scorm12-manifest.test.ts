import { expect, test } from 'vitest';
import { scorm12Manifest } from '../../scripts/package/scorm12-manifest';

const course = { id: 'level-1', title: 'Domestic abuse awareness, Level 1', revision: 'r1' };
const files = ['assets/main.js', 'index.html'];

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]);

test('a title cannot break out of its element', () => {
  const manifest = scorm12Manifest({ ...course, title: 'Homes & <safety> "first"' }, files);
  expect(all(manifest, /<title>(.*)<\/title>/g)).toEqual([
    'Homes &amp; &lt;safety&gt; &quot;first&quot;',
    'Homes &amp; &lt;safety&gt; &quot;first&quot;',
  ]);
});

test('a title longer than SCORM 1.2 allows is cut, and shows that it was', () => {
  const [title] = all(scorm12Manifest({ ...course, title: 'é'.repeat(201) }, files), /<title>(.*)<\/title>/g);
  expect(title).toBe(`${'é'.repeat(199)}…`);
});

test('no LMS is invited to judge the score by itself', () => {
  expect(scorm12Manifest(course, files)).not.toMatch(/masteryscore/i);
});

test('a corrected revision keeps the identifiers by which an LMS finds the progress of learners', () => {
  const identifiers = (revision: string) =>
    all(scorm12Manifest({ ...course, revision }, files), /identifier(?:ref)?="([^"]*)"/g);
  expect(identifiers('r2')).toEqual(identifiers('r1'));
  expect(scorm12Manifest({ ...course, revision: 'r2' }, files)).toContain('version="r2"');
});

test('every identifier is an XML ID, is given once, and every reference leads to one', () => {
  const manifest = scorm12Manifest(course, files);
  const given = all(manifest, / identifier="([^"]*)"/g);
  expect(new Set(given).size).toBe(given.length);
  for (const id of given) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  const used = [...all(manifest, / identifierref="([^"]*)"/g), ...all(manifest, / default="([^"]*)"/g)];
  expect(used).toHaveLength(2);
  expect(given).toEqual(expect.arrayContaining(used));
});

test('the course is one item, launched by a page that its resource lists', () => {
  const manifest = scorm12Manifest(course, files);
  expect(all(manifest, /<(organization|item|resource) /g)).toEqual(['organization', 'item', 'resource']);
  expect(manifest).toMatch(/<resource [^>]*type="webcontent" adlcp:scormtype="sco" href="index\.html">/);
  expect(all(manifest, /<file href="([^"]*)"\/>/g)).toEqual(files);
});

test('the package says that it is SCORM 1.2', () => {
  expect(scorm12Manifest(course, files)).toMatch(/<schema>ADL SCORM<\/schema>\s*<schemaversion>1\.2<\/schemaversion>/);
});
