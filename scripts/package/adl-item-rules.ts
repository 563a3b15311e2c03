import type { Problem } from '../../src/problems/problem';
import { fault } from './adl-fault';
import type { Standard } from './standards';
import type { XmlElement } from './xml';
import { allNamed, childrenNamed, textOf } from './xml-find';

/** SPM of CAM section 3.4.1; SCORM 1.2's schema refuses more. */
const LONGEST_PARAMETERS = 1000;
/** `adlcp:datafromlms` of SCORM 1.2, and the 4,000 of SCORM 2004. */
const LONGEST_LAUNCH_DATA = { scorm12: 255, scorm2004: 4000 };

/** A name or a value of a parameter: unreserved characters and escapes (ADL's ParameterHandler, RFC 2396). */
const WORD = "(?:[A-Za-z0-9_.!~*'()-]|%[0-9A-Fa-f]{2})+";
const PAIRS = `${WORD}=${WORD}(?:&${WORD}=${WORD})*`;
const PARAMETERS = new RegExp(`^(?:#${WORD}|\\??${PAIRS}(?:#${WORD})?)$`);

/** Titles, references and launches of the tree that learners see. */
export function itemFaults(manifest: XmlElement, standard: Standard): Problem[] {
  const items = allNamed(manifest, 'item');
  const resources = new Set(allNamed(manifest, 'resource').map(({ attributes }) => attributes.identifier));
  return [
    ...[...allNamed(manifest, 'organization'), ...items].flatMap(titleFaults),
    ...items.flatMap((item) => referenceFaults(item, resources)),
    ...items.flatMap(parameterFaults),
    ...items.flatMap((item) => launchDataFaults(item, standard)),
  ];
}

/** One title each, with words in it. */
function titleFaults(element: XmlElement): Problem[] {
  const titles = childrenNamed(element, 'title').map(textOf);
  if (titles.length === 1 && titles[0]?.trim() !== '') return [];
  const problem = titles.length > 1 ? 'more than one title' : 'no title';
  return [fault('title', `The ${element.name} "${nameOf(element)}" has ${problem}.`)];
}

/** A leaf leads to a resource; what holds other items does not, and hides no buttons. */
function referenceFaults(item: XmlElement, resources: ReadonlySet<string | undefined>): Problem[] {
  const target = item.attributes.identifierref;
  const isLeaf = childrenNamed(item, 'item').length === 0;
  if (!isLeaf) {
    const leafParts = target !== undefined || childrenNamed(item, 'adlnav:presentation').length > 0;
    return leafParts ? [fault('cluster', `The item "${nameOf(item)}" holds items and is launched itself.`)] : [];
  }
  if (target === undefined) return [fault('identifierref', `The item "${nameOf(item)}" leads nowhere.`)];
  return resources.has(target)
    ? []
    : [fault('identifierref', `The item "${nameOf(item)}" leads to "${target}", which is not there.`)];
}

function parameterFaults(item: XmlElement): Problem[] {
  const { parameters } = item.attributes;
  if (parameters === undefined) return [];
  if (parameters.length > LONGEST_PARAMETERS) {
    return [
      fault('parameters', `The parameters of "${nameOf(item)}" have more than ${LONGEST_PARAMETERS} characters.`),
    ];
  }
  return PARAMETERS.test(parameters)
    ? []
    : [fault('parameters', `The parameters "${parameters}" of "${nameOf(item)}" are not pairs of names and values.`)];
}

function launchDataFaults(item: XmlElement, standard: Standard): Problem[] {
  const [name, longest] =
    standard === 'scorm12'
      ? ['adlcp:datafromlms', LONGEST_LAUNCH_DATA.scorm12]
      : ['adlcp:dataFromLMS', LONGEST_LAUNCH_DATA.scorm2004];
  return childrenNamed(item, name)
    .filter((data) => textOf(data).length > longest)
    .map(() => fault('launch-data', `The launch data of "${nameOf(item)}" has more than ${longest} characters.`));
}

const nameOf = ({ attributes }: XmlElement) => attributes.identifier ?? '';
