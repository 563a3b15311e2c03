import { expect, test } from 'vitest';
import { checkCourse } from '../../scripts/check/check-course';
import { toFigures } from '../../scripts/check/figures';
import { reportPage } from '../../scripts/check/report-page';
import { inFirst } from '../content/small-course';
import { changed, checkedCourse, SIGNS, STORY, TODAY, WELCOME } from './checked';

const TWO_ROLES = changed(
  'content/course.yaml',
  '    title: All staff',
  '    title: All staff\n  - id: repairs\n    title: Repairs',
);

function page(files: ReadonlyMap<string, string> = checkedCourse): string {
  const checked = checkCourse(files, TODAY);
  if (!checked.material) throw new Error('The course cannot be compiled.');
  return reportPage(toFigures(checked.material), checked);
}

test('whatever authors write is shown as text, and never becomes part of the page', () => {
  const html = page(changed(SIGNS, 'title: Signs', `title: "<script>alert(1)</script> & 'signs'"`));
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;signs&#39;');
});

test('the page needs nothing else: no script, no file, no address', () => {
  expect(page()).not.toMatch(/<(script|link|img|iframe)|\ssrc=|url\(|https?:/);
});

test('what is to be mended, to be settled and accepted stands on it, with its place', () => {
  let files = changed(SIGNS, 'Hitting.', 'He knocked and she let him in.');
  files = changed(SIGNS, '## Economic\nMoney.', '## Economic\nIt is 40%.', files);
  files = changed(STORY, 'A. Finish, and tell the lead.', 'A. Confront him.', files);
  files = changed(STORY, '{#doorway}', '{#doorway accept="level-1-choice: he is a colleague"}', files);
  const html = page(files);
  expect(html).toContain('To mend: 1</h2>');
  expect(html).toContain(`<code>${SIGNS}:7:16</code> “she let him in” is blame.`);
  expect(html).toContain('To settle before learners see it: 1</h2>');
  expect(html).toContain('Accepted: he is a colleague');
});

test('a course with nothing to say about it has its figures alone', () => {
  expect(page()).not.toContain('To mend');
});

test('each module has its figures, and a map with every screen in order', () => {
  const html = page();
  const screens = [...html.matchAll(/<li><strong>([^<]+)<\/strong> <code>/g)].map(([, title]) => title);
  expect(screens).toEqual(['Welcome', 'Signs', 'Story']);
  expect(html).toContain('reveal · compare · key-points · question · myth · timeline · reflection</span>');
  expect(html).toContain('Practice: p-1');
  expect(html).toContain('Test</strong> 4 of 5 questions: 1 single, 1 multiple, 1 true-false, 1 match, 1 sequence');
  expect(html).toContain(
    'Version 1.0.0. Facts as of 2026-11-21. To be read again by 2027-11-21. Owner: Domestic abuse lead.',
  );
});

test('a screen says that a specialist reads it, until one has', () => {
  const unread = changed(inFirst('module.yaml'), '    reviewed: { by: A specialist, on: 2026-11-21 }\n', '');
  expect(page(unread)).toContain('reflection · a specialist reads it');
  expect(page()).not.toContain('a specialist reads it');
});

test('where there are several roles, the path of each has its figures', () => {
  expect(page()).not.toContain('What each role meets');
  const files = changed(SIGNS, 'myth{#rare', 'myth{#rare role=all', TWO_ROLES);
  const { material } = checkCourse(files, TODAY);
  const { roles } = toFigures(material!);
  expect(roles.map(({ id, title }) => [id, title])).toEqual([
    ['all', 'All staff'],
    ['repairs', 'Repairs'],
  ]);
  const [all, repairs] = roles.map(({ paths }) => paths[0]!);
  expect(all).toMatchObject({ module: 'first', screens: 3, questions: 5 });
  expect(repairs!.words).toBeLessThan(all!.words);
  expect(page(files).replace(/\s+/g, ' ')).toContain(
    `<th scope="row">Repairs <code>repairs</code></th><td data-head="Minutes, test included">${repairs!.minutes}</td><td data-head="Words">${repairs!.words}</td>`,
  );
  expect(repairs).toMatchObject({ stories: 1, readingAge: expect.any(Number) });
});

test('the map says of a screen, a story and a block whose it is, where it is not for everybody', () => {
  const listed = changed(inFirst('module.yaml'), '  - story\n', '  - story\n  - van\n', TWO_ROLES);
  const some = new Map([
    ...listed,
    [inFirst('screens/van.md'), '---\ntitle: The van\nroles: [repairs]\n---\n\nText.\n'],
  ]);
  const story = changed(STORY, '::::scenario{#lock', 'Text.\n\n::::scenario{#lock role=repairs', some);
  const html = page(changed(WELCOME, 'notice{#before', 'notice{#before role=repairs', story));
  expect(html).toContain('<code>van</code> <span class="roles">For: Repairs</span>');
  expect(html).toContain('<code>lock</code> <span class="roles">For: Repairs</span>');
  expect(html).toContain('<code>welcome</code>\n<span class="bar"');
  expect(html).toContain('prose · contacts · notice (repairs)');
});

test('each story has its branches: the good choices, where each choice leads, and where it ends', () => {
  const [, story = ''] = page().split('<div class="story">');
  const text = story
    .split('</div>')[0]!
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  expect(text).toBe(
    'Story: The third lock lock doorway Good: A. Finish, and tell the lead. → lead B. Ask him. → choose again lead ends the story',
  );
  expect(story).toContain('<a href="#step-first-lock-lead">lead</a>');
  expect(story).toContain('<li id="step-first-lock-lead">');
});

test('the same content on the same day gives the same page', () => {
  expect(page()).toBe(page());
});
