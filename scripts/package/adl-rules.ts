import type { Problem } from '../../src/problems/problem';
import { fault } from './adl-fault';
import { fileFaults, type PackedPaths } from './adl-file-rules';
import { itemFaults } from './adl-item-rules';
import { STANDARDS, type Standard } from './standards';
import type { XmlElement } from './xml';
import { allElements, allNamed, childrenNamed, textOf } from './xml-find';

/**
 * What ADL's checkers and real LMSs refuse and the official schemas let pass. The packager asks this
 * of every manifest that it writes, so a wrong package never leaves the computer.
 *
 * The rules are those of ADL's package checker for SCORM 2004 4th Edition and of CAM; REQ numbers
 * are its own.
 */
export function adlFaults(manifest: XmlElement, packed: PackedPaths, standard: Standard): Problem[] {
  return [
    ...versionFaults(manifest, standard),
    ...identifierFaults(manifest),
    ...organizationFaults(manifest),
    ...itemFaults(manifest, standard),
    ...fileFaults(manifest, packed, standard),
    ...forbiddenFaults(manifest),
  ];
}

/** REQ_30.5: an LMS takes the standard from these two words, and some take any other for SCORM 1.2. */
function versionFaults(manifest: XmlElement, standard: Standard): Problem[] {
  const [metadata] = childrenNamed(manifest, 'metadata');
  const said = (name: string) => (metadata ? childrenNamed(metadata, name).map(textOf).join(', ') : '');
  const { schemaVersion } = STANDARDS[standard];
  return [
    ...(said('schema') === 'ADL SCORM' ? [] : [fault('schema', `The schema is "${said('schema')}", not "ADL SCORM".`)]),
    ...(said('schemaversion') === schemaVersion
      ? []
      : [fault('schemaversion', `The schema version is "${said('schemaversion')}", not "${schemaVersion}".`)]),
  ];
}

/** XML IDs (xs:ID), compared without case too: some databases do not tell the cases apart. */
function identifierFaults(manifest: XmlElement): Problem[] {
  const given = allElements(manifest).flatMap(({ attributes }) => attributes.identifier ?? []);
  const lower = given.map((id) => id.toLowerCase());
  return [
    ...given
      .filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))
      .map((id) => fault('identifier', `The identifier "${id}" is not an XML ID.`)),
    ...given
      .filter((id, at) => lower.indexOf(id.toLowerCase()) !== at)
      .map((id) => fault('identifier-twice', `The identifier "${id}" is given twice.`)),
  ];
}

/** REQ_30.6.1: `default` names one of the organizations. */
function organizationFaults(manifest: XmlElement): Problem[] {
  const [organizations] = childrenNamed(manifest, 'organizations');
  const chosen = organizations?.attributes.default;
  if (chosen === undefined) return [fault('default', 'The organizations name no default.')];
  const known = organizations ? childrenNamed(organizations, 'organization') : [];
  return known.some(({ attributes }) => attributes.identifier === chosen)
    ? []
    : [fault('default', `The default organization "${chosen}" is not there.`)];
}

/** Legal in the schemas, and refused or misread by LMSs. */
function forbiddenFaults(manifest: XmlElement): Problem[] {
  const bases = allElements(manifest).filter(({ attributes }) => attributes['xml:base'] !== undefined);
  return [
    ...bases.map(({ name }) =>
      fault('base', `"${name}" has an xml:base, which importers join to paths in different ways.`),
    ),
    ...allNamed(manifest, 'manifest')
      .slice(1)
      .map(() => fault('sub-manifest', 'There is a manifest inside the manifest.')),
    ...allNamed(manifest, 'adlcp:persistState').map(() =>
      fault('persist-state', 'adlcp:persistState no longer exists.'),
    ),
  ];
}
