import { expect, test } from 'vitest';
import { exerciseCourse } from '../content/exercise-course';
import { smallCourse } from '../content/small-course';
import { changed, notes, verdict } from './editions';

test('an exercise under another id is named, because it forgets what learners did in it', () => {
  for (const [id, title] of [
    ['visit-note', 'A note of a visit'],
    ['fact-or-opinion', 'Fact or opinion?'],
  ] as const) {
    const after = changed([[`{#${id} `, '{#another-id ']], exerciseCourse);
    expect(verdict(exerciseCourse, after).because).toEqual([
      `The block \`${id}\` (“${title}”) seems to have been renamed to \`another-id\`: ` +
        `it forgets what learners did in it. Keep the id \`${id}\`.`,
    ]);
  }
});

test('exercises that are taken out or put in do nothing to the people who are on the course', () => {
  expect(verdict(exerciseCourse, smallCourse).because).toEqual([]);
  expect(notes(exerciseCourse, smallCourse)).toContain(
    '2 practice blocks have gone: “A note of a visit” and “Fact or opinion?”.',
  );
  expect(verdict(smallCourse, exerciseCourse).because).toEqual([]);
});
