import { expect, test } from 'vitest';
import { edited, inFirst, smallCourse } from '../content/small-course';
import { courseWithCard, type Files, html, printed } from './printed';

const MARKUP = '<b onclick=x>A & "B"</b>';

/** Markup in every title, name and text that an author writes outside Markdown. */
const hostile: Files = [
  ['content/course.yaml', 'title: A small course', `title: '${MARKUP}'`],
  ['content/local.yaml', 'council: Example Council', `council: '${MARKUP}'`],
  ['content/local.yaml', 'name: Helpline', `name: '${MARKUP}'`],
  ['content/facts.yaml', 'text: What it is.', `text: '${MARKUP}'`],
  [inFirst('module.yaml'), 'title: The first module', `title: '${MARKUP}'`],
  [inFirst('module.yaml'), 'owner: Domestic abuse lead', `owner: '${MARKUP}'`],
  [inFirst('screens/signs.md'), 'title: Signs', `title: '${MARKUP}'`],
  [inFirst('screens/story.md'), 'title="The third lock"', 'title="<b>A lock</b>"'],
].reduce<Files>((files, [file = '', from = '', to = '']) => edited(file, from, to, files), smallCourse);

test('markup in titles, names and facts is printed as it was written, and does nothing', () => {
  const { files } = printed(hostile);
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(4);
  for (const [path, page] of pages) {
    expect(page, path).not.toMatch(/<b[ >]/);
    expect(page, path).toContain('&lt;b onclick=x&gt;A &amp; &quot;B&quot;&lt;/b&gt;');
  }
  expect(html(hostile, 'team-talk')).toContain('&lt;b&gt;A lock&lt;/b&gt;');
  expect(html(hostile, 'sources')).toContain('<dd><p>&lt;b onclick=x&gt;');
});

test('a module that no screen calls its role card has no cards, and it is said what to add', () => {
  const { files, missing } = printed(smallCourse);
  expect([...files.keys()]).not.toContain('first/role-cards.html');
  expect(missing).toEqual([
    'The module first has no role cards: no screen says `card: true` in its first lines. Add the line to the screen with “I do” and “I do not”.',
  ]);
});

test('every sheet of a module is there as a page and as plain text, and the list leads to each', () => {
  const { files, missing } = printed(courseWithCard);
  const sheets = ['team-talk', 'team-talk-repairs', 'supervision', 'role-cards', 'text', 'sources'];
  const paths = sheets.flatMap((sheet) => [`first/${sheet}.html`, `first/${sheet}.txt`]);
  expect([...files.keys()].sort()).toEqual(['index.html', ...paths].sort());
  for (const path of paths) expect(files.get('index.html')).toContain(`href="${path}"`);
  expect(missing).toEqual([]);
});

test('the same content gives the same bytes', () => {
  expect(printed(new Map(courseWithCard))).toEqual(printed(new Map(courseWithCard)));
});

test('a sheet fetches nothing and runs nothing', () => {
  for (const [path, page] of printed(courseWithCard).files) {
    if (!path.endsWith('.html')) continue;
    expect(page, path).not.toMatch(/<script|<link|<img|<iframe|url\(|@import/);
    expect(page, path).toContain("default-src 'none'");
  }
});

test('a link to a screen leads to it where the screen is on the sheet, and is words alone elsewhere', () => {
  const text = html(courseWithCard, 'text');
  expect(text).toContain('<a href="#signs">the signs</a>');
  expect(text).toContain('id="signs"');
});

test('headings follow each other without a gap on every sheet', () => {
  for (const [path, page] of printed(courseWithCard).files) {
    if (!path.endsWith('.html')) continue;
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0], path).toBe(1);
    const gaps = levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1);
    expect(gaps, `${path}: ${levels.join(' ')}`).toEqual([]);
  }
});

test('every anchor of a page is there once', () => {
  for (const [path, page] of printed(courseWithCard).files) {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids, path).toContain(target);
  }
});
