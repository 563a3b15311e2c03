import type { Problem } from '../../src/problems/problem';
import { fault } from './adl-fault';
import { STANDARDS, type Standard } from './standards';
import type { XmlElement } from './xml';
import { allNamed, childrenNamed, textOf } from './xml-find';

/** What a package holds: paths with `/`, the manifest and the control documents apart. */
export interface PackedPaths {
  readonly files: readonly string[];
  readonly controlDocuments: readonly string[];
}

/** What the manifest says of files against the files that are in the package. */
export function fileFaults(manifest: XmlElement, packed: PackedPaths, standard: Standard): Problem[] {
  const resources = allNamed(manifest, 'resource');
  return [
    ...resources.flatMap((resource) => resourceFaults(resource, standard)),
    ...dependencyFaults(manifest, resources),
    ...listFaults(manifest, packed),
    ...schemaFaults(manifest, packed),
  ];
}

/** REQ_30.7.3: every resource says what it is, and lists the file that opens it. */
function resourceFaults(resource: XmlElement, standard: Standard): Problem[] {
  const { attributes } = resource;
  const { scormType } = STANDARDS[standard];
  const kind = attributes[scormType] ?? '';
  const href = attributes.href;
  const listed = hrefsOf(resource);
  const name = attributes.identifier ?? '';
  return [
    ...(['sco', 'asset'].includes(kind) ? [] : [fault('scorm-type', `The resource "${name}" has no ${scormType}.`)]),
    ...(kind === 'sco' && href === undefined ? [fault('href', `The SCO "${name}" has no file to open.`)] : []),
    ...(href === undefined || listed.includes(href)
      ? []
      : [fault('href-unlisted', `The resource "${name}" opens "${href}" and does not list it.`)]),
    ...[...new Set([...(href === undefined ? [] : [href]), ...listed])].flatMap(hrefFaults),
  ];
}

/** A relative address that needs no decoding. A query belongs in the item's parameters. */
function hrefFaults(href: string): Problem[] {
  const parts = href.split('/');
  const plain = !/[\\?#%:]/.test(href) && parts.every((part) => !['', '.', '..'].includes(part));
  return plain ? [] : [fault('href', `"${href}" is not a plain path inside the package.`)];
}

function dependencyFaults(manifest: XmlElement, resources: readonly XmlElement[]): Problem[] {
  const known = new Set(resources.map(({ attributes }) => attributes.identifier));
  return allNamed(manifest, 'dependency')
    .map(({ attributes }) => attributes.identifierref ?? '')
    .filter((target) => !known.has(target))
    .map((target) => fault('dependency', `A resource depends on "${target}", which is not there.`));
}

/** ResourceHrefChecker and ExcessBaggageChecker: the list and the files agree, in the same case. */
function listFaults(manifest: XmlElement, { files }: PackedPaths): Problem[] {
  const listed = new Set(allNamed(manifest, 'file').map(({ attributes }) => attributes.href ?? ''));
  const pointedAt = allNamed(manifest, 'adlcp:location').map(textOf);
  const present = new Set(files);
  return [
    ...[...listed, ...pointedAt]
      .filter((path) => !present.has(path))
      .map((path) => fault('file-missing', `The manifest names "${path}", which is not in the package.`)),
    ...files
      .filter((path) => !listed.has(path))
      .map((path) => fault('file-unlisted', `"${path}" is in the package, and no resource lists it.`)),
  ];
}

/** RequiredFilesChecker: the schemas that the manifest names lie beside it. */
function schemaFaults(manifest: XmlElement, { controlDocuments }: PackedPaths): Problem[] {
  const locations = (manifest.attributes['xsi:schemaLocation'] ?? '').split(/\s+/);
  return locations
    .filter((_, at) => at % 2 === 1)
    .filter((schema) => !controlDocuments.includes(schema))
    .map((schema) =>
      fault('schema-missing', `The manifest names the schema "${schema}", which is not in the package.`),
    );
}

const hrefsOf = (resource: XmlElement) =>
  childrenNamed(resource, 'file').map(({ attributes }) => attributes.href ?? '');
