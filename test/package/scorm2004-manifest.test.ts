import { expect, test } from 'vitest';
import { metadataFiles } from '../../scripts/package/metadata-files';
import { packageContent } from '../../scripts/package/package-content';
import type { Form } from '../../scripts/package/plan';
import { scorm2004Manifest } from '../../scripts/package/scorm2004-manifest';
import type { XmlElement } from '../../scripts/package/xml';
import { allNamed, childrenNamed, textOf } from '../../scripts/package/xml-find';
import { plan, twoModules } from './courses';

const EDITIONS = ['scorm2004-3rd', 'scorm2004-4th'] as const;
const PER_MODULE: Form = { is: 'per-module' };

function manifest(form: Form, course = twoModules, edition: (typeof EDITIONS)[number] = 'scorm2004-4th'): XmlElement {
  return scorm2004Manifest(packageContent(course, plan(edition, form)), ['index.html'], edition);
}

const attribute = (element: XmlElement, name: string) => element.attributes[name];
const texts = (root: XmlElement, name: string) => allNamed(root, name).map(textOf);

test.each(EDITIONS)('%s: nothing in the manifest lets an LMS take back what the app reported', (edition) => {
  for (const form of [{ is: 'suite' }, PER_MODULE] as const) {
    const found = manifest(form, twoModules, edition);
    expect(allNamed(found, 'adlcp:completionThreshold')).toEqual([]);
    expect(allNamed(found, 'imsss:minNormalizedMeasure')).toEqual([]);
    expect(allNamed(found, 'imsss:primaryObjective').map((each) => attribute(each, 'satisfiedByMeasure'))).toEqual(
      allNamed(found, 'item').map(() => undefined),
    );
    expect(allNamed(found, 'imsss:limitConditions')).toEqual([]);
  }
});

test('a module that says nothing is not called completed or satisfied', () => {
  const controls = allNamed(manifest(PER_MODULE), 'imsss:deliveryControls').map(({ attributes }) => attributes);
  const byContent = { tracked: 'true', completionSetByContent: 'true', objectiveSetByContent: 'true' };
  expect(controls).toEqual([byContent, byContent]);
});

test('a module without a test does not keep the course from being passed, and does not weigh in its score', () => {
  const [first, second] = twoModules.modules;
  const found = manifest(PER_MODULE, { ...twoModules, modules: [first!, { ...second!, questions: [] }] });
  expect(
    allNamed(found, 'item').map((item) => allNamed(item, 'imsss:rollupRules').map(({ attributes }) => attributes)),
  ).toEqual([[], [{ rollupObjectiveSatisfied: 'false', objectiveMeasureWeight: '0' }]]);
});

test('an author who asks for it gets the pass mark as the measure, on every module that has a test', () => {
  const [first, second] = twoModules.modules;
  const modules = [first!, { ...second!, questions: [] }];
  const found = manifest(PER_MODULE, { ...twoModules, lmsMasteryScore: true, passMark: 0.75, modules });
  expect(texts(found, 'imsss:minNormalizedMeasure')).toEqual(['0.75']);
  expect(allNamed(found, 'imsss:primaryObjective').map((each) => attribute(each, 'satisfiedByMeasure'))).toEqual([
    'true',
    undefined,
  ]);
});

test('learners can choose any module, and the LMS can start the course and go on', () => {
  for (const form of [{ is: 'suite' }, PER_MODULE] as const) {
    const [organization] = allNamed(manifest(form), 'organization');
    const [sequencing] = childrenNamed(organization!, 'imsss:sequencing');
    expect(allNamed(sequencing!, 'imsss:controlMode').map(({ attributes }) => attributes)).toEqual([
      { choice: 'true', flow: 'true' },
    ]);
  }
});

test('no button of the LMS throws work away; one SCO has no next and no previous', () => {
  expect(texts(manifest({ is: 'suite' }), 'adlnav:hideLMSUI')).toEqual([
    'continue',
    'previous',
    'abandon',
    'abandonAll',
  ]);
  const [first] = allNamed(manifest(PER_MODULE), 'item');
  expect(texts(first!, 'adlnav:hideLMSUI')).toEqual(['abandon', 'abandonAll']);
});

test('the editions differ in their name only', () => {
  expect(EDITIONS.map((edition) => texts(manifest(PER_MODULE, twoModules, edition), 'schemaversion'))).toEqual([
    ['2004 3rd Edition'],
    ['2004 4th Edition'],
  ]);
});

test('the metadata that the manifest points to has the title, the summary and the typical duration', () => {
  const [first] = twoModules.modules;
  const course = {
    ...twoModules,
    modules: [{ ...first!, title: 'Signs & words', summary: 'What you may see.', minutes: 90 }],
  };
  const form: Form = { is: 'module', moduleId: first!.id };
  const content = packageContent(course, plan('scorm2004-4th', form));
  const files = metadataFiles(content);
  expect(texts(manifest(form, course), 'adlcp:location')).toEqual(files.map(({ path }) => path));
  expect(files).toHaveLength(1);
  const text = files[0]!.bytes.toString();
  expect(text).toContain('<string language="en-GB">Signs &amp; words</string>');
  expect(text).toContain('<string language="en-GB">What you may see.</string>');
  expect(text).toContain('<duration>PT1H30M</duration>');
});
