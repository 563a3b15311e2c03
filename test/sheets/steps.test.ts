import { expect, test } from 'vitest';
import { PICTOGRAMS } from '../../src/content/pictogram';
import { edited, inFirst, smallCourse } from '../content/small-course';
import { courseWithCard, html, plain } from './printed';

const STEPS = `:::steps{#what-to-do icons="eye pen"}
1. **Notice** & listen.
2. Record.
   Then [read on](#signs).
:::
`;
const course = edited(inFirst('screens/welcome.md'), '## More', `${STEPS}\n## More`);
const onCard = edited(inFirst('screens/card.md'), '## I do not', `${STEPS}\n## I do not`, new Map(courseWithCard));

test('on paper each step has its number, its drawing and its words, and the drawings are hidden from readers', () => {
  const page = html(course, 'text');
  const drawn = (name: keyof typeof PICTOGRAMS) =>
    `<svg viewBox="0 0 48 48" aria-hidden="true"><path d="${PICTOGRAMS[name]}"/></svg>`;
  expect(page).toContain(
    `<ol class="steps"><li>${drawn('eye')}<strong>Notice</strong> &amp; listen.</li><li>${drawn('pen')}Record. Then <a href="#signs">read on</a>.</li></ol>`,
  );
});

test('in plain text the steps are a numbered list and nothing else', () => {
  expect(plain(course, 'text')).toContain('1. Notice & listen. 2. Record. Then read on.');
});

test('steps on the role card are printed on every card', () => {
  expect(html(onCard, 'role-cards').match(/<ol class="steps">/g)).toHaveLength(2);
  expect(plain(onCard, 'role-cards')).toContain('- tell the lead 1. Notice & listen. 2. Record.');
  expect(html(smallCourse, 'text')).not.toContain('class="steps"');
});
