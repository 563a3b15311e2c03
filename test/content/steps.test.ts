import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { showPlace } from '../../scripts/content/notes';
import { countWords } from '../../src/content/count-words';
import { PICTOGRAM_NAMES, PICTOGRAMS } from '../../src/content/pictogram';
import { edited, inFirst } from './small-course';

const WELCOME = inFirst('screens/welcome.md');
const STEPS = `:::steps{#what-to-do facts=F01 icons="eye ear pen"}
1. **Notice.** What you see. [F02]
2. Listen.
3. Record; see [the signs](#signs).
:::
`;
const course = edited(WELCOME, '::contacts{#help}\n', `${STEPS}\n::contacts{#help}\n`);

function compiled(files: ReadonlyMap<string, string>) {
  const result = compile(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

function said(from: string, to: string): string[] {
  const result = compile(edited(WELCOME, from, to, course));
  return result.ok ? [] : result.problems.map(({ place, what, mend }) => `${showPlace(place)} ${what} ${mend}`);
}

const ALL =
  'The pictograms are `eye`, `ear`, `heart`, `shield`, `speak`, `pen`, `phone`, `door`, `clock`, `person`, `people` and `lock`.';
const SHAPE =
  'A `steps` is one numbered list and nothing else. Start each step with its number and a full stop, such as `1. …`, and move any other text above or below the block.';

test('a pictogram that there is not is told at its own place, with the nearest and all of them', () => {
  expect(said('eye ear pen', 'eye eer pen')).toEqual([
    `${WELCOME}:13:32 There is no pictogram called \`eer\`. Did you mean \`ear\`? ${ALL}`,
  ]);
  expect(said('eye ear pen', 'eye ear sunshine')).toEqual([
    `${WELCOME}:13:32 There is no pictogram called \`sunshine\`. ${ALL}`,
  ]);
  expect(said('eye ear pen', 'eye ear constructor')).toEqual([
    `${WELCOME}:13:32 There is no pictogram called \`constructor\`. ${ALL}`,
  ]);
});

test('as many pictograms as steps are asked for', () => {
  const mend =
    'Name one pictogram for each step in `icons`, in the order of the steps, with a space between two of them.';
  expect(said('eye ear pen', 'eye')).toEqual([`${WELCOME}:13:32 This \`steps\` has 3 steps and 1 pictogram. ${mend}`]);
  expect(said('eye ear pen', 'eye ear pen clock')).toEqual([
    `${WELCOME}:13:32 This \`steps\` has 3 steps and 4 pictograms. ${mend}`,
  ]);
  expect(said(' icons="eye ear pen"', '')).toEqual([`${WELCOME}:13:1 \`icons\` is missing. Add it: \`icons="…"\`.`]);
});

test('steps are one numbered list that starts at 1, with words in each of its items', () => {
  expect(said('1. **Notice', 'Do this:\n\n1. **Notice')).toEqual([`${WELCOME}:14:1 ${SHAPE}`]);
  expect(said('see [the signs](#signs).\n', 'see [the signs](#signs).\n\nThat is all.\n')).toEqual([
    `${WELCOME}:18:1 ${SHAPE}`,
  ]);
  expect(said('1. **Notice.** What you see. [F02]\n2. Listen.\n3. Record', '- Notice\n- Listen\n- Record')).toEqual([
    `${WELCOME}:14:1 ${SHAPE}`,
  ]);
  expect(said('1. **Notice', '2. **Notice')).toEqual([
    `${WELCOME}:14:1 A numbered list always starts at 1 when it is shown. Let it start at 1, or write the numbers as words.`,
  ]);
  expect(said('2. Listen.', '2.')).toEqual([
    `${WELCOME}:15:1 The step has no words. Write what to do, or take the number out.`,
  ]);
  expect(said('2. Listen.', '2. [ ] Listen.')).toEqual([
    `${WELCOME}:15:1 A box to tick means something only in questions, in \`rewrite\` and at the steps of a scenario. Take out the \`[ ]\` or \`[x]\`, or put the list into a block such as \`single\`.`,
  ]);
});

test('each step has its words and its pictogram, and learners get nothing of the facts', () => {
  const { blocks } = compiled(course).modules[0]!.screens[0]!;
  expect(blocks[1]).toEqual({
    kind: 'steps',
    id: 'what-to-do',
    steps: [
      { icon: 'eye', prose: [['p', ['strong', 'Notice.'], ' What you see.']] },
      { icon: 'ear', prose: [['p', 'Listen.']] },
      { icon: 'pen', prose: [['p', 'Record; see ', ['screen', 'signs', 'the signs'], '.']] },
    ],
  });
  const uses = compiled(course).authors.modules[0]!.factUses.map(({ id, fact }) => `${id} ${fact}`);
  expect(uses).toEqual(expect.arrayContaining(['what-to-do F01', ' F02']));
});

test('steps may be for some roles only, and a check may be told that it is wrong about them', () => {
  const forAll = edited(WELCOME, '{#what-to-do ', '{#what-to-do role=all accept="language: so it is said" ', course);
  expect(compile(forAll).ok).toBe(true);
});

test('a list counts as many words with pictograms as without', () => {
  const list = edited(WELCOME, STEPS, STEPS.replace(/:::.*\n/g, ''), course);
  const [pictured, plain] = [course, list].map((files) => countWords(compiled(files).modules[0]!));
  expect(pictured).toBe(plain);
});

/** The points that a path goes through or bends towards. */
function pointsOf(path: string): (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([A-Z])([^A-Z]*)/g)].flatMap(([, command = '', rest = '']) => {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'H') x = numbers[0]!;
    else if (command === 'V') y = numbers[0]!;
    else if (command !== 'Z') [x, y] = [numbers.at(-2)!, numbers.at(-1)!];
    const bends = command === 'C' ? [[numbers[0]!, numbers[1]!] as const, [numbers[2]!, numbers[3]!] as const] : [];
    return [...bends, [x, y] as const];
  });
}

test.each(PICTOGRAM_NAMES)('the pictogram %s is one path, and the width of its line stays in its square', (name) => {
  const path = PICTOGRAMS[name];
  expect(path).toMatch(/^(M[\d.]+ [\d.]+([LCA][\d. ]+|[HV][\d.]+|Z)+)+$/);
  for (const [x, y] of pointsOf(path)) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(1.5);
    expect(Math.max(x, y)).toBeLessThanOrEqual(46.5);
  }
});
