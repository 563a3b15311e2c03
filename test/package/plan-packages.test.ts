import { expect, test } from 'vitest';
import type { PackageOptions } from '../../scripts/package/options';
import { zipName } from '../../scripts/package/plan';
import { planPackages } from '../../scripts/package/plan-packages';

const choices = { modules: ['dynamics', 'language'], roles: ['all', 'repairs'], languages: ['en-GB', 'cy'] };
const options: PackageOptions = { build: true, allowUnchecked: false, only: [], role: '', language: '', replaces: [] };

function planned(asked: Partial<PackageOptions>, course = choices): string[] {
  const made = planPackages({ ...options, ...asked }, course);
  return made.ok ? made.plans.map(zipName) : made.problems.map(({ what, mend }) => `${what} ${mend}`);
}

test('everything that does not exist is named at once, each with the nearest that does', () => {
  expect(planned({ only: ['scrom12', 'dynamic'], role: 'repair', language: 'fr' })).toEqual([
    'There is no standard, form or module called `scrom12`. Did you mean `scorm12`?',
    'There is no standard, form or module called `dynamic`. Did you mean `dynamics`?',
    'There is no role called `repair` in content/course.yaml. Did you mean `repairs`?',
    'There is no language called `fr` in content/course.yaml. There are: `en-GB`, `cy`. ' +
      'To add one, list it under `languages` there, and put its texts below content/translations/fr/.',
  ]);
});

test('a module whose package would overwrite another is refused', () => {
  const course = { ...choices, modules: ['dynamics', 'per-module'] };
  expect(planned({ only: ['scorm12', 'per-module'] }, course)).toEqual([
    'Two packages would be called doorstep-scorm12-per-module.zip, and one would replace the other. Give the module another id.',
  ]);
});

test('by default every standard comes in every form', () => {
  const forms = (standard: string) =>
    ['', '-per-module', '-dynamics', '-language'].map((form) => `doorstep-${standard}${form}.zip`);
  expect(planned({})).toEqual([...forms('scorm12'), ...forms('scorm2004-3rd'), ...forms('scorm2004-4th')]);
});

test('a course of one module comes as a suite, and in the other forms when they are asked for by name', () => {
  const course = { ...choices, modules: ['dynamics'] };
  expect(planned({}, course)).toEqual([
    'doorstep-scorm12.zip',
    'doorstep-scorm2004-3rd.zip',
    'doorstep-scorm2004-4th.zip',
  ]);
  expect(planned({ only: ['scorm12', 'suite', 'per-module', 'modules'] }, course)).toEqual([
    'doorstep-scorm12.zip',
    'doorstep-scorm12-per-module.zip',
    'doorstep-scorm12-dynamics.zip',
  ]);
});

test.each([
  [
    ['scorm12'],
    [
      'doorstep-scorm12.zip',
      'doorstep-scorm12-per-module.zip',
      'doorstep-scorm12-dynamics.zip',
      'doorstep-scorm12-language.zip',
    ],
  ],
  [
    ['scorm2004', 'suite'],
    ['doorstep-scorm2004-3rd.zip', 'doorstep-scorm2004-4th.zip'],
  ],
  [['language', 'scorm12'], ['doorstep-scorm12-language.zip']],
  [
    ['modules', 'scorm2004-4th'],
    ['doorstep-scorm2004-4th-dynamics.zip', 'doorstep-scorm2004-4th-language.zip'],
  ],
])('--only %j', (only, names) => {
  expect(planned({ only })).toEqual(names);
});

test('a role and a language are in the name, where they cannot be taken for a module', () => {
  const course = { modules: ['repairs', 'cy'], roles: ['repairs', 'cy'], languages: ['en-GB', 'cy'] };
  const names = [
    ...planned({ only: ['scorm12'] }, course),
    ...planned({ only: ['scorm12'], role: 'repairs' }, course),
    ...planned({ only: ['scorm12'], role: 'cy' }, course),
    ...planned({ only: ['scorm12'], language: 'cy' }, course),
  ];
  expect(new Set(names).size).toBe(16);
  expect(planned({ only: ['scorm12', 'repairs'], role: 'cy', language: 'cy' }, course)).toEqual([
    'doorstep-scorm12-repairs_role-cy_lang-cy.zip',
  ]);
});
