import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import { virtualCode } from '../../scripts/content/virtual-code';
import { edited, inFirst, smallCourse } from './small-course';

function compiled(files: ReadonlyMap<string, string>) {
  const result = compile(files);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return result.value;
}

test('a module that names no fact says so by an empty list', () => {
  const files = new Map([...smallCourse].map(([path, text]) => [path, text.replaceAll(/ facts="[^"]*"/g, '')]));
  expect(compiled(files).backgrounds[0]?.evidence.facts).toEqual([]);
});

test('there is no evidence of a module that there is not', () => {
  expect(virtualCode('virtual:doorstep/background-of-second', compiled(smallCourse))).toBeUndefined();
});

test('learners can read every fact that the module names, once, in order, and none that it does not', () => {
  const { evidence } = compiled(smallCourse).backgrounds[0]!;
  expect(evidence.facts.map(({ id }) => id)).toEqual(['F01', 'F02', 'F10', 'F21', 'F25']);
  expect(evidence.facts[1]).toEqual({ id: 'F02', text: 'Who is harmed.', year: 'about 2020', source: 'A guide' });
});

test('learners are told that a law is one, and whether somebody has looked it up', () => {
  const laws = (files: ReadonlyMap<string, string>) =>
    compiled(files).backgrounds[0]?.evidence.facts.flatMap(({ id, law }) => (law ? [`${id} ${law}`] : []));
  expect(laws(smallCourse)).toEqual(['F01 checked', 'F10 checked']);
  const unsure = edited('content/facts.yaml', '  - id: F02\n', '    verify: true\n  - id: F02\n');
  expect(laws(unsure)).toEqual(['F01 unchecked', 'F10 checked']);
});

test('learners can read which edition it is and who looks after it, and nothing of what is for authors', () => {
  const { backgrounds } = compiled(smallCourse);
  expect(backgrounds[0]?.evidence).toMatchObject({
    version: '1.0.0',
    factsAsOf: '2026-11-21',
    review: '2027-11-21',
    owner: 'Domestic abuse lead',
  });
  expect(JSON.stringify(backgrounds)).not.toContain('Of one city.');
  expect(JSON.stringify(backgrounds)).not.toContain('content/modules');
});

test('a fact that is put right makes another edition of the course', () => {
  const before = compiled(smallCourse).course.revision;
  const after = compiled(edited('content/facts.yaml', 'Who is harmed.', 'Who is harmed more often.')).course.revision;
  expect(after).not.toBe(before);
  const reworded = compiled(edited(inFirst('module.yaml'), 'Every sign.', 'Each sign.')).course.revision;
  expect(reworded).toBe(before);
});
