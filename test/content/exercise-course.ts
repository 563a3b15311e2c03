import { edited, inFirst, smallCourse } from './small-course';

export const HALL = 'content/scenes/hall.svg';
export const WELCOME = inFirst('screens/welcome.md');

/** The small course with one exercise of each kind and a drawing on its first screen. */
export const exerciseCourse = edited(
  WELCOME,
  '::contacts{#help}\n',
  `:::rewrite{#visit-note title="A note of a visit"}
> At 10:30 the tenant **was hysterical** and **claims** he shouts.\\
> Told her to call back.
>
> She **claims** it is not the first time.

## A. was hysterical
- [ ] A. was very emotional
  > Still a judgement.
- [x] B. was crying
  > What you *saw*.

## B. claims
- [x] A. says
  > It does not doubt her.
- [ ] B. alleges
  > It doubts her too.
- [ ] C. pretends
  > It accuses her.
:::

:::sort{#fact-or-opinion groups="Fact / Opinion"}
Fact or opinion?

- A. The lock was **new**. => Fact
  > You saw it.
- B. She is difficult. => Opinion
  > Write what she did.
- C. It was 10:30. => Fact
  > Anybody can check.
:::

:::hotspot{#hall title="The hall" scene=hall}
A hall with a door and a lamp.

- 0,0,120,200. The door
  > It has a *new* lock.
- 280,20,120,100. A lamp at 10:30
  > It is on.
:::

::contacts{#help}
`,
  new Map([
    ...smallCourse,
    [
      HALL,
      `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">
  <title>A hall &amp; a door</title>
  <!-- The door -->
  <g fill="var(--line, #ddd6c9)">
    <rect x="10" y="20" width="80" height="170"/>
  </g>
  <path d="M300 40L320 20H340Z" fill="none" stroke="var(--teal)" stroke-width="2"/>
</svg>
`,
    ],
  ]),
);
