import { itemAttributes, launchData, manifestAttributes, resources, titleElement } from './manifest-parts';
import { metadataPath } from './metadata-files';
import type { PackageContent, Sco } from './package-content';
import { sequencing } from './sequencing';
import { STANDARDS, type Standard } from './standards';
import { element, type XmlElement } from './xml';

const IMSCP = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_v1p3';
const ADLSEQ = 'http://www.adlnet.org/xsd/adlseq_v1p3';
const ADLNAV = 'http://www.adlnet.org/xsd/adlnav_v1p3';
const IMSSS = 'http://www.imsglobal.org/xsd/imsss';
const SCHEMAS = [
  `${IMSCP} imscp_v1p1.xsd`,
  `${ADLCP} adlcp_v1p3.xsd`,
  `${ADLSEQ} adlseq_v1p3.xsd`,
  `${ADLNAV} adlnav_v1p3.xsd`,
  `${IMSSS} imsss_v1p0.xsd`,
].join(' ');

/**
 * `imsmanifest.xml` for SCORM 2004 (CAM section 3.4). The two editions differ in one word here.
 *
 * There is no completion threshold in either: with one, an LMS puts its own sum in the place of the
 * completion that the app reports, and a correction that adds a screen would take back what people
 * had completed. Its default is that the LMS believes the app.
 *
 * @param files - Paths inside the package, with `/`. The control documents and the manifest are not listed.
 */
export function scorm2004Manifest(
  content: PackageContent,
  files: readonly string[],
  standard: Exclude<Standard, 'scorm12'>,
): XmlElement {
  return element(
    'manifest',
    {
      ...manifestAttributes(content),
      xmlns: IMSCP,
      'xmlns:adlcp': ADLCP,
      'xmlns:adlseq': ADLSEQ,
      'xmlns:adlnav': ADLNAV,
      'xmlns:imsss': IMSSS,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': SCHEMAS,
    },
    element(
      'metadata',
      {},
      element('schema', {}, 'ADL SCORM'),
      element('schemaversion', {}, STANDARDS[standard].schemaVersion),
      location(metadataPath()),
    ),
    organizations(content),
    resources(content, files, standard),
  );
}

function organizations(content: PackageContent): XmlElement {
  const { organizationId, title, scos } = content;
  const organization = element(
    'organization',
    // Nothing outside this course may read or write its objectives.
    { identifier: organizationId, 'adlseq:objectivesGlobalToSystem': 'false' },
    titleElement(title),
    ...scos.map((sco) => item(sco, content)),
    // Without flow an LMS can neither start the course by itself nor go on to the next module.
    element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
  );
  return element('organizations', { default: organizationId }, organization);
}

/** The order of the parts is CAM's, section 3.4.1. */
function item(sco: Sco, { scos, masteryScore }: PackageContent): XmlElement {
  const alone = scos.length === 1;
  return element(
    'item',
    itemAttributes(sco),
    titleElement(sco.title),
    // Of a package with one SCO, the package's own metadata says the same.
    ...(alone ? [] : [element('metadata', {}, location(metadataPath(sco)))]),
    ...launchData('adlcp:dataFromLMS', sco),
    sequencing(sco, masteryScore),
    presentation(alone),
  );
}

/** LMS buttons that would lead nowhere, or throw away what was done. */
function presentation(alone: boolean): XmlElement {
  const hidden = [...(alone ? ['continue', 'previous'] : []), 'abandon', 'abandonAll'];
  const buttons = hidden.map((button) => element('adlnav:hideLMSUI', {}, button));
  return element('adlnav:presentation', {}, element('adlnav:navigationInterface', {}, ...buttons));
}

function location(path: string): XmlElement {
  return element('adlcp:location', {}, path);
}
