import { imsmd } from './imsmd';
import { itemAttributes, launchData, manifestAttributes, resources, titleElement } from './manifest-parts';
import type { PackageContent, Sco } from './package-content';
import { element, type XmlElement } from './xml';

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const IMSMD = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';
const SCHEMAS = `${IMSCP} imscp_rootv1p1p2.xsd ${IMSMD} imsmd_rootv1p2p1.xsd ${ADLCP} adlcp_rootv1p2.xsd`;

/**
 * `imsmanifest.xml` for SCORM 1.2 (CAM 1.2, section 2.3).
 *
 * The identifiers hold ids and not the revision, which is the manifest's version: an LMS that gets a
 * corrected package finds learners' progress again by the item's identifier.
 *
 * @param files - Paths inside the package, with `/`. The control documents and the manifest are not listed.
 */
export function scorm12Manifest(content: PackageContent, files: readonly string[]): XmlElement {
  return element(
    'manifest',
    {
      ...manifestAttributes(content),
      xmlns: IMSCP,
      'xmlns:adlcp': ADLCP,
      'xmlns:imsmd': IMSMD,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': SCHEMAS,
    },
    element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2'), imsmd(content)),
    organizations(content),
    resources(content, files, 'scorm12'),
  );
}

function organizations(content: PackageContent): XmlElement {
  const { organizationId, title, scos } = content;
  const items = scos.map((sco) => item(sco, content));
  const organization = element('organization', { identifier: organizationId }, titleElement(title), ...items);
  return element('organizations', { default: organizationId }, organization);
}

/** The schema takes the parts of `adlcp:` in any order; this is the order of CAM 1.2, section 2.3.2. */
function item(sco: Sco, { scos, masteryScore }: PackageContent): XmlElement {
  return element(
    'item',
    itemAttributes(sco),
    titleElement(sco.title),
    // Of a package with one SCO, the package's own metadata says the same.
    ...(scos.length > 1 ? [element('metadata', {}, imsmd(sco))] : []),
    ...launchData('adlcp:datafromlms', sco),
    ...(masteryScore !== undefined && sco.scored
      ? [element('adlcp:masteryscore', {}, String(Math.round(masteryScore * 100)))]
      : []),
  );
}
