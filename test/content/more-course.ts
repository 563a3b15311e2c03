import { edited, inFirst } from './small-course';

/** The file of a screen that nobody has to read. */
export const TENANCY = inFirst('screens/tenancy.md');
export const ROWS = inFirst('screens/rows.md');

/** The small course with two screens that nobody has to read, and with a second role. */
export const moreCourse: ReadonlyMap<string, string> = new Map([
  ...edited(
    inFirst('module.yaml'),
    '  - story\n',
    '  - story\nmore:\n  - tenancy\n  - rows\n',
    edited('content/course.yaml', '    title: All staff', '    title: All staff\n  - id: repairs\n    title: Repairs'),
  ),
  [
    TENANCY,
    `---
title: Staying or moving
---

Some people want to stay. See [the signs](#signs). [F90]

:::reveal{#two-ways facts="F21"}
## Staying
A new lock.

## Moving
The same kind of home.
:::
`,
  ],
  [
    ROWS,
    `---
title: When parents argue
roles: all
---

It is not ours to decide.
`,
  ],
]);

/** The same with a piece of one file written differently. */
export function moreEdited(file: string, from: string, to: string): Map<string, string> {
  return edited(file, from, to, new Map(moreCourse));
}
