import { expect, test } from 'vitest';
import { courseInScope, launchScope } from '../../src/app/launch-scope';
import type { Course, ModuleOutline } from '../../src/content/course';

const outline = (id: string): ModuleOutline => ({
  id,
  title: id,
  summary: '',
  minutes: 1,
  screens: [],
  blocks: [],
  questions: [],
});
const course: Course = {
  id: 'course',
  title: 'Course',
  revision: 'abc',
  passMark: 0.8,
  modules: [outline('dynamics'), outline('language')],
  local: { council: '', contacts: [] },
};

test('a module that the course does not have leaves the course whole', () => {
  expect(courseInScope(course, launchScope('?module=gone', ''))).toBe(course);
});

test('what is not a plain word is left out', () => {
  const wild = launchScope(`?module=<script>&role=${'x'.repeat(100)}&lang=`, '%%%');
  expect(wild).toEqual({ module: '', role: '', language: '' });
});

test('a package’s own parameters win over the LMS’s launch data, which fills what is missing', () => {
  expect(launchScope('?module=dynamics&lang=cy', 'role=repairs&lang=en')).toEqual({
    module: 'dynamics',
    role: 'repairs',
    language: 'cy',
  });
});

test('one module on its own has a record of its own', () => {
  const { id, title, modules } = courseInScope(course, launchScope('?module=language', ''));
  expect({ id, title, modules: modules.map((module) => module.id) }).toEqual({
    id: 'course.language',
    title: 'language',
    modules: ['language'],
  });
});
