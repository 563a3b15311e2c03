import type { Course } from '../../src/content/course';
import { element, printDocument } from './xml';

/** What the manifest says of the course; the rest of it is the files. */
export type ManifestCourse = Pick<Course, 'id' | 'title' | 'revision'>;

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const IMSMD = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';
const SCHEMAS = `${IMSCP} imscp_rootv1p1p2.xsd ${IMSMD} imsmd_rootv1p2p1.xsd ${ADLCP} adlcp_rootv1p2.xsd`;

/** The file that the LMS opens. */
export const LAUNCH_FILE = 'index.html';

/** SCORM 1.2's schema allows titles of 200 characters (imscp_rootv1p1p2.xsd) and versions of 20. */
const LONGEST_TITLE = 200;
const LONGEST_VERSION = 20;

/**
 * The text of `imsmanifest.xml` for SCORM 1.2: the whole course as one SCO.
 *
 * The identifiers hold the course's id and not its revision, which is the manifest's version. An LMS
 * that gets a corrected package finds learners' progress again by the item's identifier.
 *
 * There is no mastery score: with one, an LMS may judge the attempt again by rules of its own and
 * turn a right status into a wrong one.
 *
 * @param files - Paths inside the package, with `/`. The control documents and the manifest are not listed.
 */
export function scorm12Manifest(course: ManifestCourse, files: readonly string[]): string {
  return printDocument(
    element(
      'manifest',
      {
        identifier: course.id,
        version: course.revision.slice(0, LONGEST_VERSION),
        xmlns: IMSCP,
        'xmlns:adlcp': ADLCP,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': SCHEMAS,
      },
      element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')),
      organizations(course),
      resources(course, files),
    ),
  );
}

function organizations({ id, title }: ManifestCourse) {
  const name = element('title', {}, shortened(title));
  const item = element('item', { identifier: `${id}-item`, identifierref: `${id}-resource`, isvisible: 'true' }, name);
  const organization = element('organization', { identifier: `${id}-organization` }, name, item);
  return element('organizations', { default: `${id}-organization` }, organization);
}

function resources({ id }: ManifestCourse, files: readonly string[]) {
  const sco = {
    identifier: `${id}-resource`,
    type: 'webcontent',
    'adlcp:scormtype': 'sco',
    href: LAUNCH_FILE,
  };
  return element('resources', {}, element('resource', sco, ...files.map((href) => element('file', { href }))));
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
