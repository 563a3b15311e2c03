import type { PackageContent, Sco } from './package-content';
import type { Standard } from './standards';
import { STANDARDS } from './standards';
import { element, type XmlElement } from './xml';

/** The file that the LMS opens. */
export const LAUNCH_FILE = 'index.html';

/** SCORM 1.2's schema allows titles of 200 characters (imscp_rootv1p1p2.xsd) and versions of 20. */
const LONGEST_TITLE = 200;
const LONGEST_VERSION = 20;

export function titleElement(title: string): XmlElement {
  const characters = [...title];
  const cut = characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
  return element('title', {}, cut);
}

export function manifestAttributes({ id, revision }: PackageContent): Record<string, string> {
  return { identifier: id, version: revision.slice(0, LONGEST_VERSION) };
}

/** Who the item is, where it leads, and what the LMS appends to the address. */
export function itemAttributes({ id, parameters }: Sco): Record<string, string> {
  const known = { identifier: `${id}-item`, identifierref: `${id}-resource`, isvisible: 'true' };
  return parameters === '' ? known : { ...known, parameters };
}

/**
 * The same parameters as the SCO's launch data, for LMSs that do not append an item's parameters:
 * the app reads either. None when there are none.
 */
export function launchData(name: string, { parameters }: Sco): XmlElement[] {
  return parameters === '' ? [] : [element(name, {}, parameters.slice(1))];
}

/**
 * One resource for each SCO, all with the same address and all files. One shared resource would be
 * as valid, but some LMSs keep a learner's data by resource and would mix the modules up; and files
 * behind a `dependency` are copied by fewer importers than files that are listed.
 */
export function resources({ scos }: PackageContent, files: readonly string[], standard: Standard): XmlElement {
  const listed = files.map((href) => element('file', { href }));
  const sco = ({ id }: Sco) => ({
    identifier: `${id}-resource`,
    type: 'webcontent',
    [STANDARDS[standard].scormType]: 'sco',
    href: LAUNCH_FILE,
  });
  return element('resources', {}, ...scos.map((each) => element('resource', sco(each), ...listed)));
}
