import { expect, test } from 'vitest';
import { toMaterial } from '../../scripts/check/material';
import { passagesOf } from '../../scripts/check/passages';
import { compile } from '../../scripts/content/compile';
import type { Block } from '../../src/content/block';
import { checkedCourse, SIGNS, TODAY } from './checked';

function material() {
  const compiled = compile(checkedCourse);
  if (!compiled.ok) throw new Error('The course cannot be compiled.');
  return toMaterial(compiled.value, compiled.sources, checkedCourse, TODAY);
}

test('a kind of block that the checks know nothing of is read all the same, wherever it keeps its words', () => {
  const use = { fact: 'F01', kind: 'novel', id: 'x', place: { file: SIGNS, line: 90, column: 1 }, lastLine: 91 };
  const known = { ...material(), factUses: new Map([['first', [use]]]) };
  const [module] = known.modules;
  const reveal = module!.screens[1]!.blocks[0]!;
  if (reveal.kind !== 'reveal') throw new Error('The screen does not begin with a reveal.');
  const { prose } = reveal.items[0]!;
  const novel = { kind: 'novel', id: 'x', parts: [{ title: 'A part', inner: { prose } }] };
  const screens = [{ id: 'signs', title: 'Signs', blocks: [novel as unknown as Block] }];
  const passages = passagesOf({ ...module!, screens, questions: [] }, known).filter(({ screen }) => screen !== '');
  expect(passages.map(({ text, as, factsFor }) => [text, as, factsFor(text)])).toEqual([
    ['Signs', 'text', []],
    ['A part', 'text', ['F01']],
    ['Hitting.', 'text', ['F01']],
  ]);
  expect(passages[2]!.placeOf('Hitting')).toEqual({ file: SIGNS, line: 7, column: 1 });
});

test('words to avoid, feedback and the steps of a story are passages, each of them once', () => {
  const known = material();
  const texts = passagesOf(known.modules[0]!, known).map(({ text }) => text);
  expect(texts).toContain("Why don't you just leave?");
  expect(texts).toContain('It may raise the risk.');
  expect(texts).toContain('Recording comes last.');
  expect(texts.filter((text) => text === 'A man stands in the doorway.')).toHaveLength(1);
});

test('a myth and a record to rewrite are shown to be put right, and what puts them right is held to every rule', () => {
  const known = material();
  const [block] = known.modules[0]!.screens[1]!.blocks.filter(({ kind }) => kind === 'myth');
  if (block?.kind !== 'myth') throw new Error('The screen has no myth.');
  const way = { id: 'a', text: ['claims'], better: false, feedback: ['It doubts her.'] };
  const rewrite: Block = {
    kind: 'rewrite',
    id: 'note',
    title: 'A note',
    record: [[{ phrase: 'a' }]],
    phrases: [{ id: 'a', text: 'claims', ways: [way, { ...way, id: 'b', text: ['says'], better: true }] }],
  };
  const screens = [{ id: 'signs', title: 'Signs', blocks: [block, rewrite] }];
  const passages = passagesOf({ ...known.modules[0]!, screens, questions: [] }, known);
  const as = Object.fromEntries(passages.map((passage) => [passage.text, passage.as]));
  expect(as).toMatchObject({ 'It is rare.': 'example', claims: 'example', says: 'model', 'It doubts her.': 'text' });
  expect(as[passages.find(({ text }) => text.includes('common'))!.text]).toBe('text');
});
