/** A whole course, as small as one with every kind of block and question can be. Nothing is wrong with it. */
export const smallCourse: ReadonlyMap<string, string> = new Map([
  [
    'content/course.yaml',
    `id: small
title: A small course
modules:
  - first
roles:
  - id: all
    title: All staff
passMark: 80%
readingSpeed: 200
certificate:
  validMonths: 36
  refresherMonths: 12
`,
  ],
  [
    'content/local.yaml',
    `council: Example Council
contacts:
  - id: emergency
    name: Emergency services
    about: If anybody is in danger.
    phone: "999"
    hours: Day and night
    use: emergency
    checked: 2026-11-21
  - id: helpline
    name: Helpline
    about: For anybody.
    web: https://help.example/
    use: support
    checked: 2026-11-21
none:
  - champion
  - specialist
  - by-and-for
  - refuge
  - perpetrator
  - policy
  - next
`,
  ],
  [
    'content/facts.yaml',
    `facts:
  - id: F01
    text: What it is.
    year: 2021
    source: The Act
    kind: law
    review: 2036-11-21
    retireBy: 2036-12-31
  - id: F02
    text: Who is harmed.
    year: about 2020
    source: A guide
    kind: finding
    review: 2036-11-21
    care: Of one city.
    verify: true
  - id: F10
    text: Children are victims.
    year: 2021
    source: The Act
    kind: law
    review: 2036-11-21
    retireBy: 2036-12-31
  - id: F21
    text: Who is moved.
    year: 2023
    source: A guide
    kind: figure
    review: 2036-11-21
  - id: F25
    text: Leaving carries risk.
    year: 2023
    source: A course
    kind: finding
    review: 2036-11-21
  - id: F90
    text: What no question names.
    year: 2023
    source: A survey
    kind: figure
    review: 2036-11-21
`,
  ],
  [
    'content/modules/first/module.yaml',
    `title: The first module
summary: What it is about.
draw: 4
version: 1.0.0
factsAsOf: 2026-11-21
review: 2027-11-21
owner: Domestic abuse lead
outcomes:
  - id: o1
    text: Say what it is.
  - id: o2
    text: Say what to do.
screens:
  - welcome
  - signs
  - story
specialistReview:
  - screen: signs
    what: Every sign.
changes:
  - version: 1.0.0
    date: 2026-11-21
    what: First edition.
`,
  ],
  [
    'content/modules/first/screens/welcome.md',
    `---
title: Welcome
---

Some **bold** and *slanted* text at 10:30, then
[the signs](#signs).

## More

- One
- Two

::contacts{#help}

:::notice{#before title="A note before you start"}
Take a break when you need one.
:::
`,
  ],
  [
    'content/modules/first/screens/signs.md',
    `---
title: Signs
---

:::reveal{#forms}
## Physical
Hitting.

## Economic
Money.
:::

:::compare{#first-words}
- > Why don't you just leave?
  > **Better:** What would help you?
  > **Why:** It asks her to defend herself.
:::

:::key-points{#remember}
- Notice
- Tell
:::

:::single{#p-1 outcome=o1 reread=welcome}
Which is it?

- [x] A. This
  > Yes.
- [ ] B. That
  > No.
:::

:::myth{#rare facts="F02 F10"}
It is rare.

> **Myth:** It is *common*.
> **Source:** A survey, 2025.
:::

:::timeline{#year title="The first year" facts="F21"}
## In spring
He buys her a phone.

> **You might see:** Nothing yet.

## In autumn
He answers it.

> **You might see:** He speaks for her.
:::

:::reflection{#own}
What would you have noticed?
:::
`,
  ],
  [
    'content/modules/first/screens/story.md',
    `---
title: Story
---

::::scenario{#lock title="The third lock"}
:::step{#doorway}
A man stands in the doorway.

- [x] A. Finish, and tell the lead. :to[lead]
  > You noticed.
- [ ] B. Ask him.
  > It may raise the risk.
:::
:::step{#lead}
The lead says thank you.
:::
:::summary
You see a lock. You tell the lead.
:::
::::
`,
  ],
  [
    'content/modules/first/questions.md',
    `:::single{#q-1 outcome=o1 reread=signs facts="F01 F25"}
Which best describes it?

- [ ] A. A fight
  > It is no fight.
- [x] B. A pattern
  > Yes.
:::

:::multiple{#q-2 outcome=o1 reread=signs}
Which are forms?

- [x] A. Physical
  > Yes.
- [x] B. Economic
  > Yes.
- [ ] C. A quarrel
  > No.
:::

:::true-false{#q-3 outcome=o2 reread=story}
You should tell the lead.

- [x] True
  > Yes.
- [ ] False
  > You should.
- [ ] Don't know
  > A fair answer.
:::

:::match{#q-4 outcome=o2 reread=story}
What belongs together?

- A. See => Notice
- B. Say => Tell

> **Right:** Yes.
> **Otherwise:** Look again.
:::

:::sequence{#q-5 outcome=o2 reread=story also="b a c"}
In what order?

- A. Notice
- B. Listen
- C. Record

> **Right:** Yes.
>
> **Otherwise:** Recording comes
> last.
:::
`,
  ],
]);

/** The path of a file of the small course's module. */
export function inFirst(path: string): string {
  return `content/modules/first/${path}`;
}

/** The small course with a piece of one file written differently. */
export function edited(file: string, from: string, to: string, course = smallCourse): Map<string, string> {
  const text = course.get(file);
  if (!text?.includes(from)) throw new Error(`The small course has no “${from}” in ${file}.`);
  return new Map([...course, [file, text.replace(from, () => to)]]);
}
