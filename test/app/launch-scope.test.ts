import { expect, test } from 'vitest';
import { launchScope, openInScope } from '../../src/app/launch-scope';
import { USUAL_COMPLETION_FILE } from '../../src/content/completion-file';
import type { Course, ModuleOutline } from '../../src/content/course';
import { courseInScope } from '../../src/content/course-in-scope';
import { noReporter } from '../../src/report/none';
import type { Opened, Reporter } from '../../src/report/reporter';

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
  readingSpeed: 200,
  modules: [outline('dynamics'), outline('language')],
  local: {
    council: '',
    contacts: [],
    checkedWithinMonths: 6,
    sharedDevice: { idleMinutes: 10 },
    completionFile: USUAL_COMPLETION_FILE,
  },
};

test('a module that the course does not have leaves the course whole', () => {
  expect(courseInScope(course, launchScope('?module=gone', '').module)).toBe(course);
});

test('what is not a plain word is left out', () => {
  const wild = launchScope(`?module=<script>&role=${'x'.repeat(100)}`, '%%%');
  expect(wild).toEqual({ module: '', role: '' });
});

test('a package’s own parameters win over the LMS’s launch data, which fills what is missing', () => {
  expect(launchScope('?module=dynamics', 'module=language&role=repairs')).toEqual({
    module: 'dynamics',
    role: 'repairs',
  });
});

test('one module on its own has a record of its own', () => {
  const { id, title, modules } = courseInScope(course, launchScope('?module=language', '').module);
  expect({ id, title, modules: modules.map((module) => module.id) }).toEqual({
    id: 'course.language',
    title: 'language',
    modules: ['language'],
  });
});

test('an LMS that leaves the parameters out of the address still opens the module, by its launch data', () => {
  const inScope = openInScope(course, '', launchedWith('module=language'));
  expect(inScope.course.id).toBe('course.language');
});

test('a role that the launch settles is the only one, and one that the course does not have settles nothing', () => {
  const roles = [
    { id: 'all', title: 'All' },
    { id: 'repairs', title: 'Repairs' },
  ];
  const rolesAt = (search: string, launchData: string) =>
    openInScope({ ...course, roles }, search, launchedWith(launchData)).course.roles?.map(({ id }) => id);
  expect(rolesAt('', 'role=plumber')).toEqual(['all', 'repairs']);
  expect(rolesAt('', 'role=repairs')).toEqual(['repairs']);
  expect(rolesAt('?module=language&role=all', 'role=repairs')).toEqual(['all']);
});

test('an LMS that will not begin opens the whole course', () => {
  const problem = { code: 'lms-refused', what: '', mend: '' };
  const inScope = openInScope(course, '', { ...noReporter(), open: () => ({ ok: false, problem }) });
  expect(inScope.course).toBe(course);
});

test('the session is begun once, however often it is asked for', () => {
  const lms = launchedWith('');
  let begun = 0;
  const open = () => {
    begun++;
    return lms.open();
  };
  const { reporter } = openInScope(course, '', { ...lms, open });
  expect(reporter.open()).toEqual(lms.open());
  expect(begun).toBe(1);
});

function launchedWith(launchData: string): Reporter {
  const opened = noReporter().open();
  const answer: Opened = opened.ok ? { ok: true, launch: { ...opened.launch, launchData } } : opened;
  return { ...noReporter(), kind: 'scorm12', open: () => answer };
}
