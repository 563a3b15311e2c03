import { expect, test } from 'vitest';
import { compile } from '../../scripts/content/compile';
import type { Course } from '../../src/content/course';
import { courseInScope } from '../../src/content/course-in-scope';
import { edited } from './small-course';

const COURSE = 'content/course.yaml';

function said(from: string, to: string): string[] {
  const result = compile(edited(COURSE, from, to));
  return result.ok ? [] : result.problems.map(({ what, mend }) => `${what} ${mend}`);
}

function courseWith(from: string, to: string): Course {
  const result = compile(edited(COURSE, from, to));
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join('\n'));
  return result.value.course;
}

test.each(['0', '2.5', 'three years', '600'])('a certificate that is valid for %s months is told', (months) => {
  expect(said('validMonths: 36', `validMonths: ${months}`).join()).toContain('`validMonths`');
});

test('a course without a word on its certificate is told', () => {
  expect(said('certificate:\n  validMonths: 36\n  refresherMonths: 12\n', '').join()).toContain(
    '`certificate` is missing',
  );
});

test('the course carries how long its certificate holds, and a refresher only where it is asked for', () => {
  expect(courseWith('validMonths: 36', 'validMonths: 24').certificate).toEqual({
    validMonths: 24,
    refresherMonths: 12,
  });
  expect(courseWith('  refresherMonths: 12\n', '').certificate).toEqual({ validMonths: 36 });
});

test('a package of one module of several has no certificate: a part is not the course', () => {
  const course = courseWith('validMonths: 36', 'validMonths: 24');
  const [first] = course.modules;
  const two: Course = { ...course, modules: [first!, { ...first!, id: 'second' }] };
  expect(courseInScope(two, 'second').certificate).toBeUndefined();
  expect(courseInScope(course, 'first').certificate).toEqual(course.certificate);
});
