import { expect, test } from 'vitest';
import { edited, inFirst, smallCourse } from '../content/small-course';
import { changed, notes, released, verdict } from './editions';

const list = edited(inFirst('screens/welcome.md'), '- One\n- Two', '1. One\n2. Two');
const steps = changed([['1. One\n2. Two', ':::steps{#both icons="eye ear"}\n1. One\n2. Two\n:::']], list);

test('a list that gets pictograms loses nobody anything, and its screen is told as reworded', () => {
  expect(verdict(list, steps).because).toEqual([]);
  expect(notes(list, steps).join(' ')).toContain('“Welcome”');
  expect(released(steps).modules[0]?.blocks).toEqual(released(smallCourse).modules[0]?.blocks);
});

test('another pictogram, or another word in a step, is told as well', () => {
  for (const edit of [
    ['"eye ear"', '"eye pen"'],
    ['1. One', '1. Only'],
  ] as const) {
    const after = changed([edit], steps);
    expect(verdict(steps, after).because).toEqual([]);
    expect(notes(steps, after).join(' '), edit[1]).toContain('“Welcome”');
  }
});
