/**
 * The files of a course of any size, to measure with. Every kind of block and question is in it.
 *
 * @param screens - At least one for each module of 20.
 * @param questions - At least one for each module.
 * @returns Texts by path, as the content compiler takes them.
 */
export function generateFiles(screens: number, questions: number): Map<string, string> {
  const count = Math.ceil(screens / SCREENS_PER_MODULE);
  const modules = numbers(count).map((at) => `module-${at + 1}`);
  const files = new Map([
    ['content/course.yaml', courseFile(modules)],
    ['content/local.yaml', LOCAL],
  ]);
  modules.forEach((id, at) => {
    const share = { screens: shareOf(screens, count, at), questions: shareOf(questions, count, at) };
    for (const [path, text] of moduleFiles(id, share.screens, share.questions)) files.set(path, text);
  });
  return files;
}

/** More than the longest module that is planned has, so that its chunk is not flattered. */
const SCREENS_PER_MODULE = 20;

function moduleFiles(id: string, screens: number, questions: number): [path: string, text: string][] {
  const folder = `content/modules/${id}`;
  return [
    [`${folder}/module.yaml`, moduleFile(id, screens, questions)],
    ...numbers(screens).map((at): [string, string] => [`${folder}/screens/${screenId(at)}.md`, screenFile(at)]),
    [
      `${folder}/questions.md`,
      numbers(questions)
        .map((at) => questionText(at, screens))
        .join('\n'),
    ],
  ];
}

function courseFile(modules: readonly string[]): string {
  return `id: generated
title: A generated course
modules:
${modules.map((id) => `  - ${id}`).join('\n')}
roles:
  - id: all
    title: All staff
passMark: 80%
readingSpeed: 200
certificate:
  validMonths: 36
  refresherMonths: 12
`;
}

const LOCAL = `council: A generated council
contacts:
  - id: emergency
    name: Emergency services
    about: If anybody is in immediate danger.
    phone: "999"
    use: emergency
    checked: 2026-11-21
  - id: support
    name: Support line
    about: For anybody.
    web: https://www.gov.uk/
    use: support
    checked: 2026-11-21
none: [champion, specialist, by-and-for, refuge, perpetrator, policy, next]
`;

function moduleFile(id: string, screens: number, questions: number): string {
  return `title: About ${id}
summary: What ${id} is about.
draw: ${Math.min(8, questions)}
version: "1"
factsAsOf: 2026-11-21
review: 2027-11-21
owner: Nobody
outcomes:
  - id: outcome
    text: Say what the module was about.
screens:
${numbers(screens)
  .map((at) => `  - ${screenId(at)}`)
  .join('\n')}
changes:
  - version: "1"
    date: 2026-11-21
    what: Generated.
`;
}

function screenFile(at: number): string {
  const blocks = [revealText, compareText, scenarioText, noticeText, practiceText];
  const block = blocks[at % blocks.length] ?? revealText;
  return `---
title: Screen ${at + 1}
---

Somebody notices something at work, **thinks about it**, and wonders what to do next. There is nobody
to ask just then, and so it waits, as such things do, until there is time to talk it through.

- It may be nothing.
- It may be one of several things that several people have seen.

${block(at)}`;
}

function revealText(at: number): string {
  return `:::reveal{#parts-${at}}
## What was seen
A short account of what was seen, in the words of whoever saw it.

## What was done
A short account of what was done about it, and by whom.
:::
`;
}

function compareText(at: number): string {
  return `:::compare{#words-${at}}
- > Are you sure?
  > **Better:** Thank you for telling me.
  > **Why:** Doubt closes the conversation.
:::
`;
}

function scenarioText(at: number): string {
  return `::::scenario{#story-${at} title="A short story"}
:::step{#start}
Something happens. What now?

- [x] A. Tell the lead. :to[end]
  > That is all that is asked.
- [ ] B. Wait.
  > It would be lost.
:::
:::step{#end}
The lead says thank you.
:::
::::
`;
}

function noticeText(at: number): string {
  return `:::notice{#note-${at} title="A note"}
Take a break when you need one.
:::
`;
}

function practiceText(at: number): string {
  return choiceText(`practice-${at}`, at);
}

function questionText(at: number, screens: number): string {
  const texts = [choiceText, trueFalseText, matchText, sequenceText];
  const text = texts[at % texts.length] ?? choiceText;
  return text(`question-${at}`, at % screens);
}

function choiceText(id: string, screen: number): string {
  return `:::single{#${id} outcome=outcome reread=${screenId(screen)}}
What would you do first?

- [x] A. Tell somebody whose job it is.
  > Yes.
- [ ] B. Look into it alone.
  > It may make things worse.
- [ ] C. Forget it.
  > It may be one of several things.
:::
`;
}

function trueFalseText(id: string, screen: number): string {
  return `:::true-false{#${id} outcome=outcome reread=${screenId(screen)}}
One small thing can matter.

- [x] True
  > It can.
- [ ] False
  > It can, when it joins others.
- [ ] Don't know
  > A fair answer.
:::
`;
}

function matchText(id: string, screen: number): string {
  return `:::match{#${id} outcome=outcome reread=${screenId(screen)}}
What belongs together?

- A. See => Notice
- B. Say => Tell
- C. Write => Record

> **Right:** Yes.
> **Otherwise:** Look at the words again.
:::
`;
}

function sequenceText(id: string, screen: number): string {
  return `:::sequence{#${id} outcome=outcome reread=${screenId(screen)} also="b a c"}
In what order?

- A. Notice
- B. Listen
- C. Record

> **Right:** Yes.
> **Otherwise:** Recording comes last.
:::
`;
}

function screenId(at: number): string {
  return `screen-${at + 1}`;
}

/** As even a share of the whole as whole numbers allow. */
function shareOf(whole: number, parts: number, at: number): number {
  return Math.floor((whole * (at + 1)) / parts) - Math.floor((whole * at) / parts);
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
