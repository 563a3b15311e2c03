import { expect, test } from 'vitest';
import { buildPackage } from '../../scripts/package/build-package';
import { lomFile } from '../../scripts/package/lom';
import { packageContent } from '../../scripts/package/package-content';
import type { Fixed, Form } from '../../scripts/package/plan';
import { scorm12Manifest } from '../../scripts/package/scorm12-manifest';
import { ALL_STANDARDS, type Standard } from '../../scripts/package/standards';
import { printDocument } from '../../scripts/package/xml';
import { builtApp, open, plan, twoModules } from './courses';

async function manifest(standard: Standard, form: Form, fixed: Fixed = open): Promise<string> {
  const made = plan(standard, form, fixed);
  const packed = await buildPackage(packageContent(twoModules, made), standard, builtApp);
  if (!packed.ok) throw new Error(packed.problems.map(({ what }) => what).join(' '));
  return packed.files[0]!.bytes.toString();
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]);
const PARAMETERS = / parameters="([^"]*)"/g;
const LAUNCH_DATA = /<adlcp:datafromlms>(.*)<\/adlcp:datafromlms>/gi;

test.each(ALL_STANDARDS)('%s: two modules are two SCOs, each told which module it is', async (standard) => {
  const found = await manifest(standard, { is: 'per-module' });
  expect(all(found, PARAMETERS)).toEqual(['?module=module-1', '?module=module-2']);
  expect(all(found, / (?:adlcp:scorm[tT]ype)="([^"]*)" href="index\.html"/g)).toEqual(['sco', 'sco']);
  expect(all(found, /<item identifier="([^"]*)"/g)).toEqual(['generated-module-1-item', 'generated-module-2-item']);
  expect(all(found, / identifierref="([^"]*)"/g)).toEqual([
    'generated-module-1-resource',
    'generated-module-2-resource',
  ]);
  expect(all(found, /<title>(.*)<\/title>/g)).toEqual(['A generated course', 'About module-1', 'About module-2']);
});

test.each(ALL_STANDARDS)(
  '%s: an LMS that drops the parameters hands over the same as launch data',
  async (standard) => {
    const found = await manifest(standard, { is: 'per-module' }, { role: 'repairs', language: '' });
    expect(all(found, LAUNCH_DATA)).toEqual(['module=module-1&amp;role=repairs', 'module=module-2&amp;role=repairs']);
  },
);

test.each(ALL_STANDARDS)(
  '%s: a module alone is one SCO with the identifiers that it has in the course',
  async (standard) => {
    const alone = await manifest(standard, { is: 'module', moduleId: 'module-2' });
    expect(all(alone, PARAMETERS)).toEqual(['?module=module-2']);
    expect(all(alone, /<item identifier="([^"]*)"/g)).toEqual(['generated-module-2-item']);
    expect(all(alone, /<title>(.*)<\/title>/g)).toEqual(['About module-2', 'About module-2']);
  },
);

test('a package for one role tells every SCO so, and one in another language is in it without being told', async () => {
  const fixed = { role: 'repairs', language: 'cy' };
  expect(all(await manifest('scorm12', { is: 'suite' }, fixed), PARAMETERS)).toEqual(['?role=repairs']);
  expect(all(await manifest('scorm2004-4th', { is: 'per-module' }, fixed), PARAMETERS)).toEqual([
    '?module=module-1&amp;role=repairs',
    '?module=module-2&amp;role=repairs',
  ]);
});

test('an LMS can hold every form of the course at once, because no two have the same manifest identifier', async () => {
  const forms: readonly [Form, Fixed][] = [
    [{ is: 'suite' }, open],
    [{ is: 'per-module' }, open],
    [{ is: 'module', moduleId: 'module-1' }, open],
    [{ is: 'suite' }, { role: 'repairs', language: '' }],
    [{ is: 'suite' }, { role: 'repairs', language: 'cy' }],
  ];
  const manifests = await Promise.all(forms.map(([form, fixed]) => manifest('scorm12', form, fixed)));
  expect(manifests.flatMap((text) => all(text, /<manifest identifier="([^"]*)"/g))).toEqual([
    'generated',
    'generated_per-module',
    'generated_module-1',
    'generated_role-repairs',
    'generated_role-repairs_lang-cy',
  ]);
});

test('a person who sees two packages in a list can tell which is for whom', () => {
  const fixed = { role: 'repairs', language: 'cy' };
  const title = (words: string) => packageContent(twoModules, plan('scorm12', { is: 'suite' }, fixed), words).title;
  expect(title('Repairs and maintenance, Cymraeg')).toBe('A generated course (Repairs and maintenance, Cymraeg)');
  expect(title('')).toBe('A generated course');
});

test('an LMS’s catalogue is told the language that title and summary are in', () => {
  const whole = packageContent({ ...twoModules, language: 'cy' }, plan('scorm12'));
  expect(printDocument(scorm12Manifest(whole, []))).toMatch(/<imsmd:language>cy<.*<imsmd:langstring xml:lang="cy">/s);
  expect(lomFile('whole', whole)).toMatch(/<string language="cy">A generated course<.*<language>cy</s);
  const usual = packageContent(twoModules, plan('scorm12'));
  expect(printDocument(scorm12Manifest(usual, []))).toContain('<imsmd:language>en-GB<');
});
