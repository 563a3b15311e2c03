import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { Notes, showPlace } from '../../scripts/content/notes';
import { readFiles } from '../../scripts/content/read-files';
import { readScenes } from '../../scripts/content/scenes';
import { countWords } from '../../src/content/count-words';
import { exerciseCourse, HALL, WELCOME } from './exercise-course';
import { edited, smallCourse } from './small-course';

interface Fault {
  /** The first screen, when it is no other file. */
  readonly file?: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The text that the problem is placed at, when that isn't the start of `to`. */
  readonly at?: string;
  readonly says: string;
}

function compiled(files: ReadonlyMap<string, string>) {
  const result = compile(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

function block(kind: 'rewrite' | 'sort' | 'hotspot') {
  const { blocks } = compiled(exerciseCourse).modules[0]!.screens[0]!;
  return blocks.find((candidate) => candidate.kind === kind);
}

const RECORD = '> At 10:30 the tenant **was hysterical** and **claims** he shouts.';

const faults: readonly Fault[] = [
  {
    name: 'text above the record',
    from: RECORD,
    to: `This was written.\n\n${RECORD}`,
    at: '> At 10:30',
    says: 'A `rewrite` starts with the record as somebody wrote it, in one quote and nothing else. Start each line of the record with `>`, and write any other text above the block.',
  },
  {
    name: 'a list in the record',
    from: '> She **claims** it',
    to: '> - One\n>\n> She **claims** it',
    at: '- One\n>',
    says: 'A record is plain text, in which only the phrases to rewrite are bold. Write this part as plain text.',
  },
  {
    name: 'italics in the record',
    from: 'he shouts.',
    to: '*he* shouts.',
    says: 'A record is plain text, in which only the phrases to rewrite are bold. Write this part as plain text.',
  },
  {
    name: 'a bold phrase that has no heading',
    from: 'he shouts.',
    to: '**he shouts.**',
    says: 'The phrase “he shouts.” is bold in the record, and has no heading below it. Add a heading such as `## A. he shouts.` with the ways to write it, or take out the `**`.',
  },
  {
    name: 'a heading that is almost a phrase of the record',
    from: '## A. was hysterical',
    to: '## A. was hysterial',
    says: 'No words of the record are “was hysterial” in bold. Did you mean `was hysterical`?',
  },
  {
    name: 'a heading for words that are not bold',
    from: '## B. claims',
    to: '## C. call back\n- [x] A. ring\n  > Yes.\n- [ ] B. bell\n  > No.\n\n## B. claims',
    says: 'No words of the record are “call back” in bold. Write the heading with the same words as the record, or put `**` around them there.',
  },
  {
    name: 'two headings for one phrase',
    from: '## B. claims',
    to: '## C. was hysterical\n- [x] A. wept\n  > Yes.\n- [ ] B. howled\n  > No.\n\n## B. claims',
    says: 'Two headings are for “was hysterical”. Take one of them out, with its ways to write it.',
  },
  {
    name: 'a phrase without a letter',
    from: '## B. claims',
    to: '## claims',
    says: 'The phrase has no letter. Start its heading with a letter and a full stop, such as `## A. …`.',
  },
  {
    name: 'two phrases with one letter',
    from: '## B. claims',
    to: '## A. claims',
    says: 'Two phrases have the letter A. Give one of them another letter.',
  },
  {
    name: 'text between a phrase and the ways to write it',
    from: '## B. claims\n',
    to: '## B. claims\nChoose one.\n\n',
    at: 'Choose one.',
    says: 'This text stands between a phrase and the ways to write it, where it would not be shown. Move it into the feedback of one of them.',
  },
  {
    name: 'a phrase with one way to write it',
    from: '- [ ] A. was very emotional\n  > Still a judgement.\n',
    to: '',
    at: '## A. was hysterical',
    says: 'The phrase “was hysterical” has 1 way to write it. Write two or three: a list with a box, a letter and feedback for each, as in a `single`.',
  },
  {
    name: 'a phrase with two better ways',
    from: '- [ ] B. alleges',
    to: '- [x] B. alleges',
    at: '## B. claims',
    says: 'The phrase “claims” should have exactly one better way to write it. Mark that one with `[x]`, and the others with `[ ]`.',
  },
  {
    name: 'a way to write a phrase without feedback',
    from: '- [x] A. says\n  > It does not doubt her.',
    to: '- [x] A. says',
    says: 'The answer has no feedback. Add a line below it that starts with two spaces and `>`.',
  },
  {
    name: 'two ways to write a phrase with the same words',
    from: '- [ ] C. pretends',
    to: '- [ ] C. alleges',
    says: 'Two answers say “alleges”. Reword one of them, so that only one can be meant.',
  },
  {
    name: 'a rewrite without a title',
    from: ':::rewrite{#visit-note title="A note of a visit"}',
    to: ':::rewrite{#visit-note}',
    says: '`title` is missing. Add it: `title="…"`.',
  },
  {
    name: 'a sort without a question',
    from: 'Fact or opinion?\n\n',
    to: '',
    at: ':::sort{',
    says: 'The `sort` does not say what to do. Write the question or the task above its cards.',
  },
  {
    name: 'a sort with one group',
    from: 'groups="Fact / Opinion"',
    to: 'groups="Fact"',
    says: 'A `sort` has two or three groups, each with a name of its own. Write them with `/` between them, such as `groups="Fact / Opinion"`.',
  },
  {
    name: 'a sort with two groups of one name',
    from: 'groups="Fact / Opinion"',
    to: 'groups="Fact / Fact"',
    says: 'A `sort` has two or three groups, each with a name of its own. Write them with `/` between them, such as `groups="Fact / Opinion"`.',
  },
  {
    name: 'a sort without groups',
    from: ' groups="Fact / Opinion"',
    to: '',
    at: ':::sort{',
    says: '`groups` is missing. Add it: `groups="…"`.',
  },
  {
    name: 'a card without a group',
    from: '- C. It was 10:30. => Fact',
    to: '- C. It was 10:30.',
    says: 'This card does not say which group it belongs to. Write the card and its group on one line with `=>` between them: `- A. card => group`.',
  },
  {
    name: 'a card of a group that is almost there',
    from: '=> Opinion',
    to: '=> Opinon',
    at: '- B. She is',
    says: 'There is no group called `Opinon` here. Did you mean `Opinion`?',
  },
  {
    name: 'a card of a group that nothing is near to',
    from: '=> Opinion',
    to: '=> Hearsay',
    at: '- B. She is',
    says: 'There is no group called `Hearsay` here. The groups are `Fact` and `Opinion`.',
  },
  {
    name: 'a group without a card',
    from: 'groups="Fact / Opinion"',
    to: 'groups="Fact / Opinion / Both"',
    at: ':::sort{',
    says: 'No card belongs to the group `Both`. Add one, or take the group out.',
  },
  {
    name: 'a card with a box',
    from: '- C. It was',
    to: '- [ ] C. It was',
    says: 'The answers of `sort` have no boxes to tick. Take out the `[ ]` or `[x]`.',
  },
  {
    name: 'a card without feedback',
    from: '  > Anybody can check.\n',
    to: '',
    at: '- C. It was',
    says: 'The answer has no feedback. Add a line below it that starts with two spaces and `>`.',
  },
  {
    name: 'a drawing that is almost there',
    from: 'scene=hall}',
    to: 'scene=hal}',
    at: 'scene=hal}',
    says: 'There is no drawing called `hal`. Did you mean `hall`?',
  },
  {
    name: 'a drawing that is not described',
    from: 'A hall with a door and a lamp.\n\n',
    to: '',
    at: ':::hotspot',
    says: 'The `hotspot` does not say in words what is drawn. Describe the drawing above the list of its spots, for whoever cannot see it.',
  },
  {
    name: 'a drawing with one spot',
    from: '- 280,20,120,100. A lamp at 10:30\n  > It is on.\n',
    to: '',
    at: ':::hotspot',
    says: 'The `hotspot` has fewer than two spots. Add the others: `- x,y,width,height. Name`, with a quote below it.',
  },
  {
    name: 'a spot that does not say where it is',
    from: '- 280,20,120,100. A lamp',
    to: '- 280,20,120. A lamp',
    says: 'This spot does not say where it is and what it is called. Start it with four whole numbers and a full stop, then its name: `- x,y,width,height. Name`.',
  },
  {
    name: 'a spot without its text',
    from: '  > It is on.\n',
    to: '',
    at: '- 280,20',
    says: 'A spot has one line and one quote, which is what is shown when it is opened. Write the text below the line, in lines that start with two spaces and `>`.',
  },
  {
    name: 'a text that is outside its spot',
    from: '  > It is on.\n',
    to: '  > It is on.\n\nAnd so on.\n',
    at: 'And so on.',
    says: 'This text comes after the spots, where it would not be shown. Move it above the list, or put two spaces before a `>` that belongs to a spot.',
  },
  {
    name: 'a spot that reaches out of the drawing',
    from: '- 280,20,120,100.',
    to: '- 281,20,120,100.',
    says: 'The spot is not all inside the drawing. The drawing is 400 wide and 300 high; count from its top left corner.',
  },
  {
    name: 'a spot that a finger would miss',
    from: '- 280,20,120,100.',
    to: '- 280,20,120,70.',
    says: 'The spot is too small for a finger on a phone. Make it at least 71 wide and 71 high.',
  },
  {
    name: 'a script in a drawing',
    file: HALL,
    from: '  <g fill',
    to: '  <script>alert(1)</script>\n  <g fill',
    at: '<script>',
    says: 'There can be no `<script>` in a drawing. Use `g`, `path`, `rect`, `circle`, `ellipse`, `line`, `polyline` and `polygon` only; words belong in the block, where they can be read aloud.',
  },
  {
    name: 'a picture from elsewhere in a drawing',
    file: HALL,
    from: '  <g fill',
    to: '  <image href="https://example.org/a.png"/>\n  <g fill',
    at: '<image',
    says: 'There can be no `<image>` in a drawing. Use `g`, `path`, `rect`, `circle`, `ellipse`, `line`, `polyline` and `polygon` only; words belong in the block, where they can be read aloud.',
  },
  {
    name: 'a shape that does something when it is pressed',
    file: HALL,
    from: '<path d=',
    to: '<path onclick="alert(1)" d=',
    at: 'onclick',
    says: '`onclick` cannot be on `<path>`. Take it out.',
  },
  {
    name: 'a style on a shape',
    file: HALL,
    from: '<path d=',
    to: '<path style="fill:url(https://example.org)" d=',
    at: 'style',
    says: '`style` cannot be on `<path>`. Take it out.',
  },
  {
    name: 'something done when a drawing is opened',
    file: HALL,
    from: ' viewBox=',
    to: ' onload="alert(1)" viewBox=',
    at: 'onload',
    says: '`onload` cannot be on `<svg>`. Take it out.',
  },
  {
    name: 'an attribute of a shape that is mistyped',
    file: HALL,
    from: 'stroke-width',
    to: 'stroke-widht',
    says: '`stroke-widht` cannot be on `<path>`. Did you mean `stroke-width`?',
  },
  {
    name: 'a colour that would not change in the dark',
    file: HALL,
    from: 'stroke="var(--teal)"',
    to: 'stroke="#0e5560"',
    says: '`#0e5560` is not one of the colours that change with the page. Write `none`, or `var(--…)` with one of `paper`, `surface`, `ink`, `ink-soft`, `line`, `line-strong`, `teal`, `teal-deep`, `teal-tint`, `accent` and `accent-tint`.',
  },
  {
    name: 'a colour from elsewhere',
    file: HALL,
    from: 'stroke="var(--teal)"',
    to: 'stroke="url(https://example.org/#a)"',
    says: '`url(https://example.org/#a)` is not one of the colours that change with the page. Write `none`, or `var(--…)` with one of `paper`, `surface`, `ink`, `ink-soft`, `line`, `line-strong`, `teal`, `teal-deep`, `teal-tint`, `accent` and `accent-tint`.',
  },
  {
    name: 'a shape with something else than a number',
    file: HALL,
    from: 'width="80"',
    to: 'width="eighty"',
    says: '`eighty` is not something that `width` can be. Draw that shape once more.',
  },
  {
    name: 'a drawing without a size',
    file: HALL,
    from: 'viewBox="0 0 400 300"',
    to: 'viewBox="10 0 400 300"',
    at: '<svg',
    says: 'The drawing does not say how large it is. Add `viewBox="0 0 480 340"`, with its own size.',
  },
  {
    name: 'a drawing that does not say what it shows',
    file: HALL,
    from: '  <title>A hall &amp; a door</title>\n',
    to: '',
    at: '<svg',
    says: 'The drawing does not say what it shows. Add `<title>…</title>` below its first line, with one sentence.',
  },
  {
    name: 'a group that is not closed',
    file: HALL,
    from: '  </g>\n',
    to: '',
    at: '<g fill',
    says: '`<g>` is not closed. Add `</g>` where it ends.',
  },
  {
    name: 'an end of something that was never started',
    file: HALL,
    from: '  </g>\n',
    to: '  </g>\n  </a>\n',
    at: '</a>',
    says: 'The drawing cannot be read from here on. Draw it as plain SVG: `<svg …>`, shapes, and an end for everything that is started.',
  },
  {
    name: 'an attribute without its quotation marks',
    file: HALL,
    from: 'height="170"/>',
    to: 'height=170/>',
    at: '<rect',
    says: 'The drawing cannot be read from here on. Draw it as plain SVG: `<svg …>`, shapes, and an end for everything that is started.',
  },
];

test.each(faults)(
  'an author is told once, where and how to mend it: $name',
  ({ file = WELCOME, from, to, at, says }) => {
    const files = edited(file, from, to, exerciseCourse);
    const result = compile(files);
    const said = result.ok ? [] : result.problems.map(({ place, what, mend }) => `${showPlace(place)} ${what} ${mend}`);
    const text = files.get(file)!;
    const lines = text.slice(0, text.indexOf(at ?? to)).split('\n');
    expect(said).toEqual([`${file}:${lines.length}:${lines.at(-1)!.length + 1} ${says}`]);
  },
);

test('a record keeps its lines, and knows where its phrases stand, one of them twice', () => {
  expect(block('rewrite')).toEqual({
    kind: 'rewrite',
    id: 'visit-note',
    title: 'A note of a visit',
    record: [
      ['At 10:30 the tenant ', { phrase: 'a' }, ' and ', { phrase: 'b' }, ' he shouts.'],
      ['Told her to call back.'],
      ['She ', { phrase: 'b' }, ' it is not the first time.'],
    ],
    phrases: [
      {
        id: 'a',
        text: 'was hysterical',
        ways: [
          { id: 'a', text: ['was very emotional'], better: false, feedback: [['p', 'Still a judgement.']] },
          { id: 'b', text: ['was crying'], better: true, feedback: [['p', 'What you ', ['em', 'saw'], '.']] },
        ],
      },
      {
        id: 'b',
        text: 'claims',
        ways: [
          { id: 'a', text: ['says'], better: true, feedback: [['p', 'It does not doubt her.']] },
          { id: 'b', text: ['alleges'], better: false, feedback: [['p', 'It doubts her too.']] },
          { id: 'c', text: ['pretends'], better: false, feedback: [['p', 'It accuses her.']] },
        ],
      },
    ],
  });
});

test('a card knows the group that it belongs to', () => {
  expect(block('sort')).toEqual({
    kind: 'sort',
    id: 'fact-or-opinion',
    prompt: [['p', 'Fact or opinion?']],
    groups: ['Fact', 'Opinion'],
    cards: [
      { id: 'a', text: ['The lock was ', ['strong', 'new'], '.'], group: 0, feedback: [['p', 'You saw it.']] },
      { id: 'b', text: ['She is difficult.'], group: 1, feedback: [['p', 'Write what she did.']] },
      { id: 'c', text: ['It was 10:30.'], group: 0, feedback: [['p', 'Anybody can check.']] },
    ],
  });
});

test('a drawing becomes shapes in the colours of the page, and its spots know where they are', () => {
  expect(block('hotspot')).toEqual({
    kind: 'hotspot',
    id: 'hall',
    title: 'The hall',
    prose: [['p', 'A hall with a door and a lamp.']],
    scene: {
      title: 'A hall & a door',
      width: 400,
      height: 300,
      shapes: [
        {
          tag: 'g',
          attributes: { fill: 'var(--line)' },
          shapes: [{ tag: 'rect', attributes: { x: '10', y: '20', width: '80', height: '170' }, shapes: [] }],
        },
        {
          tag: 'path',
          attributes: { d: 'M300 40L320 20H340Z', fill: 'none', stroke: 'var(--teal)', 'stroke-width': '2' },
          shapes: [],
        },
      ],
    },
    spots: [
      { title: 'The door', x: 0, y: 0, width: 120, height: 200, prose: [['p', 'It has a ', ['em', 'new'], ' lock.']] },
      { title: 'A lamp at 10:30', x: 280, y: 20, width: 120, height: 100, prose: [['p', 'It is on.']] },
    ],
  });
});

test('the drawings of the real course are sound', async () => {
  const notes = new Notes();
  const files = await readFiles(resolve(import.meta.dirname, '../..'));
  expect([...readScenes(files, notes).values()].every(({ shapes }) => shapes.length > 0)).toBe(true);
  expect(notes.problems).toEqual([]);
});

test('exercises keep a state, and what everybody reads of them is counted', () => {
  const { course, modules } = compiled(exerciseCourse);
  expect(course.modules[0]!.blocks).toEqual(['visit-note', 'fact-or-opinion', 'p-1', 'rare', 'lock']);
  const more = countWords(modules[0]!) - countWords(compiled(smallCourse).modules[0]!);
  const rewrite =
    'A note of a visit At 10:30 the tenant was hysterical and claims he shouts. Told her to call back. She claims it is not the first time.';
  const ways = 'was very emotional was crying says alleges pretends';
  const hotspot = 'The hall A hall with a door and a lamp. The door It has a new lock. A lamp at 10:30 It is on.';
  const sort = 'Fact or opinion? Fact Opinion The lock was new. She is difficult. It was 10:30.';
  expect(more).toBe(`${rewrite} ${ways} ${sort} ${hotspot}`.split(' ').length);
});
