import { compile } from '../../scripts/content/compile';
import { type AllSheets, allSheets } from '../../scripts/sheets/all-sheets';
import { edited, inFirst, smallCourse } from '../content/small-course';

export type Files = ReadonlyMap<string, string>;

/** All that is printed for a course. */
export function printed(files: Files): AllSheets {
  const compiled = compile(files);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ what }) => what).join(' '));
  return allSheets(compiled.value, 'body { color: black; }');
}

/** The plain text of one sheet of the small course's module, as one line, so that breaks of lines do not matter. */
export function plain(files: Files, sheet: string): string {
  return fileOf(files, `first/${sheet}.txt`).replace(/\s+/g, ' ');
}

export function html(files: Files, sheet: string): string {
  return fileOf(files, `first/${sheet}.html`);
}

function fileOf(files: Files, path: string): string {
  const text = printed(files).files.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

/** The small course with a role card, and a role whose teams have a word of their own for a talk. */
export const courseWithCard: Files = [
  [inFirst('module.yaml'), '  - story\nspecialistReview', '  - story\n  - card\nspecialistReview'],
  [
    'content/course.yaml',
    '    title: All staff',
    '    title: All staff\n  - id: repairs\n    title: Repairs and maintenance\n    talk: Toolbox talk',
  ],
].reduce<Files>((files, [file = '', from = '', to = '']) => edited(file, from, to, files), withCard());

/** The same, with limits of Level 1: one for everybody, one for a role. */
export const withLimits: Files = edited(
  inFirst('screens/story.md'),
  '::::scenario',
  '::limits{#limits-at-end}\n\n::::scenario',
  edited(
    'content/course.yaml',
    'passMark: 80%',
    `levelOneLimits:
  - id: risk
    text: judge risk
  - id: meter
    text: open a meter
    roles: repairs
passMark: 80%`,
    courseWithCard as Map<string, string>,
  ),
);

function withCard(): Files {
  const card = `---
title: My card
card: true
---

## I do

- tell the lead

## I do not

- ask around

:::reveal{#roles}
## Repairs
**I do** ring from outside.
:::

:::notice{#limits title="What this is"}
It does not train you to judge risk.
:::
`;
  return new Map([...smallCourse, [inFirst('screens/card.md'), card]]);
}

/** The small course with a screen in place of its story. */
export const withoutStories: Files = new Map([
  ...smallCourse,
  [inFirst('screens/story.md'), '---\ntitle: Story\n---\n\nA man stands in the doorway.\n'],
]);
