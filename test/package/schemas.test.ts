import { expect, test } from 'vitest';
import { buildPackage } from '../../scripts/package/build-package';
import { type PackageCourse, packageContent } from '../../scripts/package/package-content';
import type { Plan } from '../../scripts/package/plan';
import { ALL_STANDARDS } from '../../scripts/package/standards';
import { builtApp, FORMS, plan, twoModules } from './courses';
import { isWellFormed, schemaErrors } from './validate';

async function packed(course: PackageCourse, made: Plan) {
  const result = await buildPackage(packageContent(course, made, 'Repairs'), made.standard, builtApp);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join(' '));
  return result.files;
}

async function manifest(course: PackageCourse, made: Plan): Promise<string> {
  return (await packed(course, made))[0]!.bytes.toString();
}

const [scorm12, third, fourth] = ALL_STANDARDS.map((standard) => plan(standard, { is: 'per-module' })) as [
  Plan,
  Plan,
  Plan,
];

// The schemas must be able to say no, or their yes means nothing.
test.each([
  ['an element that nobody declared', scorm12, '<adlcp:datafromlms>', '<adlcp:datafromLms>'],
  ['an attribute in capitals', scorm12, 'adlcp:scormtype=', 'adlcp:scormType='],
  ['a score that is too long', scorm12, '<schemaversion>1.2', `<schemaversion>${'1'.repeat(21)}`],
  [
    'metadata out of order',
    scorm12,
    /(<imsmd:technical>.*?<\/imsmd:technical>)\s*(<imsmd:educational>.*?<\/imsmd:educational>)/s,
    '$2$1',
  ],
  ['an unknown metadata element', scorm12, /imsmd:format/g, 'imsmd:formt'],
  [
    'sequencing in the wrong order',
    third,
    /(<imsss:objectives>.*?<\/imsss:objectives>)\s*(<imsss:deliveryControls[^>]*>)/s,
    '$2$1',
  ],
  ['a button that no LMS has', third, '>abandon<', '>discard<'],
  ['a control mode that is neither true nor false', fourth, 'flow="true"', 'flow="yes"'],
  ['an identifier that starts with a digit', fourth, 'identifier="generated-module-1-item"', 'identifier="1-item"'],
])('the official schemas refuse %s', async (_, made, find, put) => {
  const right = await manifest(twoModules, made);
  const wrong = right.replace(find, put);
  expect(wrong).not.toBe(right);
  expect(await schemaErrors(wrong, made.standard)).not.toEqual([]);
});

test.each(ALL_STANDARDS.flatMap((standard) => FORMS.map((form) => [standard, form.is, form] as const)))(
  '%s, %s: the manifest is valid by the official schemas',
  async (standard, _, form) => {
    const open = await manifest(twoModules, plan(standard, form));
    expect(await schemaErrors(open, standard)).toEqual([]);
  },
);

test.each(ALL_STANDARDS)(
  '%s: valid too when fixed to a role and a language, with a mastery score, and when a module has no test',
  async (standard) => {
    const [first, second] = twoModules.modules;
    const course = { ...twoModules, lmsMasteryScore: true, modules: [first!, { ...second!, questions: [] }] };
    const made = plan(standard, { is: 'per-module' }, { role: 'repairs', language: 'cy' });
    expect(await schemaErrors(await manifest(course, made), standard)).toEqual([]);
  },
);

test.each(ALL_STANDARDS)('%s: valid with every character that a title can hold', async (standard) => {
  const title = `Tŷ & <b>"home"</b> 'n' \u0007 ${'🚪'.repeat(300)}`;
  const course = {
    ...twoModules,
    title,
    modules: twoModules.modules.map((each) => ({ ...each, title, summary: title })),
  };
  expect(await schemaErrors(await manifest(course, plan(standard, { is: 'per-module' })), standard)).toEqual([]);
});

test('the metadata files of SCORM 2004 are XML', async () => {
  const course = { ...twoModules, title: 'Homes & <safety>' };
  const files = await packed(course, fourth);
  const metadata = files.filter(({ path }) => path.startsWith('metadata'));
  expect(metadata.map(({ path }) => path)).toEqual([
    'metadata-generated-module-1.xml',
    'metadata-generated-module-2.xml',
    'metadata.xml',
  ]);
  const answers = await Promise.all(metadata.map(({ bytes }) => isWellFormed(bytes.toString())));
  expect(answers).toEqual([true, true, true]);
  expect(await isWellFormed('<lom><general></lom>')).toBe(false);
});
