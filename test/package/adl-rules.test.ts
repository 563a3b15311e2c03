import { expect, test } from 'vitest';
import { adlFaults } from '../../scripts/package/adl-rules';
import { packageContent } from '../../scripts/package/package-content';
import { scorm12Manifest } from '../../scripts/package/scorm12-manifest';
import { scorm2004Manifest } from '../../scripts/package/scorm2004-manifest';
import { element, type XmlElement } from '../../scripts/package/xml';
import { plan, twoModules } from './courses';

const files = [
  'assets/main.js',
  'index.html',
  'metadata-generated-module-1.xml',
  'metadata-generated-module-2.xml',
  'metadata.xml',
];
const controlDocuments = ['imscp_v1p1.xsd', 'adlcp_v1p3.xsd', 'adlseq_v1p3.xsd', 'adlnav_v1p3.xsd', 'imsss_v1p0.xsd'];
const packed = { files, controlDocuments };

const right = scorm2004Manifest(
  packageContent(twoModules, plan('scorm2004-4th', { is: 'per-module' })),
  files,
  'scorm2004-4th',
);

type Change = (element: XmlElement) => XmlElement | undefined;

/** A copy in which each element of that name is changed, or taken away, from the innermost outwards. */
function changed(root: XmlElement, name: string, change: Change): XmlElement {
  const children = root.children.flatMap((child): XmlElement['children'] => {
    if (typeof child === 'string') return [child];
    const inside = changed(child, name, change);
    return [child.name === name ? change(inside) : inside].filter((made) => made !== undefined);
  });
  return { ...root, children };
}

const set =
  (attributes: Record<string, string>): Change =>
  (was) => ({ ...was, attributes: { ...was.attributes, ...attributes } });

const without =
  (attribute: string): Change =>
  (was) => ({
    ...was,
    attributes: Object.fromEntries(Object.entries(was.attributes).filter(([name]) => name !== attribute)),
  });

const text =
  (words: string): Change =>
  (was) => ({ ...was, children: [words] });

const gone: Change = () => undefined;

const plus =
  (child: XmlElement): Change =>
  (was) => ({ ...was, children: [...was.children, child] });

const codes = (manifest: XmlElement, paths = packed) => [
  ...new Set(adlFaults(manifest, paths, 'scorm2004-4th').map(({ code }) => code.replace('package-adl-', ''))),
];

/** SCORM 1.2 spelling in a SCORM 2004 manifest. */
const smallT: Change = (was) => set({ 'adlcp:scormtype': 'sco' })(without('adlcp:scormType')(was) ?? was);

/** Gives one of the files another path. */
const moved =
  (path: string): Change =>
  (was) =>
    was.attributes.href === 'assets/main.js' ? set({ href: path })(was) : was;

const inner = element('item', { identifier: 'inner' }, element('title', {}, 'Inner'));

const FAULTS: readonly [what: string, name: string, change: Change, ...found: string[]][] = [
  ['another schema version', 'schemaversion', text('1.3'), 'schemaversion'],
  ['another schema', 'schema', text('SCORM'), 'schema'],
  ['no metadata', 'metadata', gone, 'schema', 'schemaversion'],
  ['no default organization', 'organizations', without('default'), 'default'],
  ['a default organization that is not there', 'organizations', set({ default: 'nobody' }), 'default'],
  ['no title', 'title', gone, 'title'],
  ['an empty title', 'title', text(' '), 'title'],
  ['two titles', 'item', plus(element('title', {}, 'Again')), 'title'],
  ['an item that leads nowhere', 'item', without('identifierref'), 'identifierref'],
  ['an item that leads to a resource that is not there', 'item', set({ identifierref: 'gone' }), 'identifierref'],
  ['an item that holds items and is launched', 'item', plus(inner), 'cluster', 'identifierref', 'identifier-twice'],
  ['scormtype with a small t', 'resource', smallT, 'scorm-type'],
  ['a SCO with no file to open', 'resource', without('href'), 'href'],
  ['a SCO that opens a file that it does not list', 'resource', set({ href: 'other.html' }), 'href-unlisted'],
  ['a query in a resource', 'resource', set({ href: 'index.html?module=a' }), 'href-unlisted', 'href'],
  ['a backslash', 'file', moved('assets\\main.js'), 'href', 'file-missing', 'file-unlisted'],
  ['a leading slash', 'file', moved('/assets/main.js'), 'href', 'file-missing', 'file-unlisted'],
  ['a way out of the package', 'file', moved('../main.js'), 'href', 'file-missing', 'file-unlisted'],
  ['another case', 'file', moved('assets/Main.js'), 'file-missing', 'file-unlisted'],
  ['metadata that is not there', 'adlcp:location', text('about.xml'), 'file-missing'],
  ['a dependency on nothing', 'resource', plus(element('dependency', { identifierref: 'gone' })), 'dependency'],
  ['an identifier that is no XML ID', 'organization', set({ identifier: '1 organization' }), 'identifier', 'default'],
  ['an identifier given twice', 'resource', set({ identifier: 'generated' }), 'identifier-twice', 'identifierref'],
  [
    'identifiers that differ in case only',
    'resource',
    set({ identifier: 'GENERATED-ORGANIZATION' }),
    'identifier-twice',
    'identifierref',
  ],
  ['a parameter without a value', 'item', set({ parameters: '?module' }), 'parameters'],
  ['a parameter with a blank', 'item', set({ parameters: '?module=a b' }), 'parameters'],
  ['a parameter with a bare sign', 'item', set({ parameters: '?module=a/b' }), 'parameters'],
  ['empty parameters', 'item', set({ parameters: '' }), 'parameters'],
  ['parameters that are too long', 'item', set({ parameters: `?module=${'a'.repeat(1000)}` }), 'parameters'],
  ['launch data that is too long', 'adlcp:dataFromLMS', text('a'.repeat(4001)), 'launch-data'],
  ['an xml:base', 'resources', set({ 'xml:base': 'content/' }), 'base'],
  ['a manifest inside the manifest', 'resources', plus(element('manifest', {})), 'sub-manifest'],
  ['what SCORM 2004 no longer has', 'item', plus(element('adlcp:persistState', {})), 'persist-state'],
];

test.each(FAULTS)('%s is found', (_, name, change, ...found) => {
  expect(codes(changed(right, name, change)).sort()).toEqual([...found].sort());
});

test('a file that no resource lists, and a listed file that is missing, are found by name', () => {
  const paths = { ...packed, files: [...files.slice(1), 'extra.js'] };
  expect(adlFaults(right, paths, 'scorm2004-4th').map(({ what }) => what)).toEqual([
    'The manifest names "assets/main.js", which is not in the package.',
    '"extra.js" is in the package, and no resource lists it.',
  ]);
});

test('a schema that is named and not in the package is found', () => {
  expect(codes(right, { ...packed, controlDocuments: controlDocuments.slice(1) })).toEqual(['schema-missing']);
});

test('a 2004 manifest in a package for SCORM 1.2 is found', () => {
  expect(adlFaults(right, packed, 'scorm12').map(({ code }) => code)).toContain('package-adl-scorm-type');
});

test('launch data beyond what SCORM 1.2 keeps is found', () => {
  const content = packageContent(twoModules, plan('scorm12', { is: 'per-module' }));
  const long = changed(scorm12Manifest(content, ['index.html']), 'adlcp:datafromlms', text('a'.repeat(256)));
  expect(adlFaults(long, { files: ['index.html'], controlDocuments: [] }, 'scorm12').map(({ code }) => code)).toContain(
    'package-adl-launch-data',
  );
});

test.each(['?a=1', 'a=1&b=2', '?a=1&b=%20#place', '#place'])('the parameters %s are fine', (parameters) => {
  expect(codes(changed(right, 'item', set({ parameters })))).toEqual([]);
});

test('what the packager writes is fine', () => {
  expect(adlFaults(right, packed, 'scorm2004-4th')).toEqual([]);
});

test('a fault says that the content is not to blame', () => {
  const [first] = adlFaults(changed(right, 'schema', text('SCORM')), packed, 'scorm2004-4th');
  expect(first).toEqual({
    code: 'package-adl-schema',
    what: 'The schema is "SCORM", not "ADL SCORM".',
    mend: 'This is a mistake of the packager, not of the content. Please report it with these words.',
  });
});
