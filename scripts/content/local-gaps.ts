import { z } from 'zod';
import type { ContactUse } from '../../src/content/contact-use';
import { authorProblems } from '../../src/problems/author';
import type { Notes } from './notes';
import type { YamlText } from './yaml-text';

/** What a council may have none of, and what it is. Nobody may be sent through the course without the others. */
const MAY_LACK = {
  champion: 'a colleague who has been trained further',
  specialist: 'the specialist service for your area',
  'by-and-for': 'a service run by and for a community',
  refuge: 'a safe place to stay',
  perpetrator: 'help for people who worry about how they treat somebody',
  policy: 'what your staff can expect and have to do',
  next: 'the course to take after this one',
} as const satisfies Partial<Record<ContactUse | 'policy' | 'next', string>>;
type Lacking = keyof typeof MAY_LACK;
const NAMES = Object.keys(MAY_LACK) as Lacking[];

/** What a council has none of, as `none` in local.yaml says it once: nothing is forgotten, and nothing is made up. */
export const none = z.array(z.enum(NAMES));

interface Read {
  /** Undefined where it is not there, or could not be read. */
  readonly none?: readonly Lacking[] | undefined;
  readonly contacts?: readonly { readonly use: ContactUse; readonly outOfHours?: boolean | undefined }[] | undefined;
}

/** Warns of what a council's file neither has nor says that there is none of, and of what it says both of. */
export function reportGaps(read: Read, yaml: YamlText, notes: Notes): void {
  const { none: said = [], contacts } = read;
  const { data } = yaml;
  // What could not be read has been told of, and would only be told again here.
  if (data === null || !contacts || (read.none === undefined && data.none !== undefined)) return;
  const has = (name: Lacking) =>
    name === 'policy' || name === 'next' ? data[name] !== undefined : contacts.some(({ use }) => use === name);
  for (const name of NAMES.filter((each) => !has(each) && !said.includes(each))) {
    notes.warning(yaml.keyPlace(['contacts']), authorProblems.localGap(name, MAY_LACK[name]));
  }
  said.forEach((name, at) => {
    if (has(name)) notes.warning(yaml.valuePlace(['none', at]), authorProblems.localNone(name));
  });
  if (isSilentOutOfHours(contacts)) notes.warning(yaml.keyPlace(['contacts']), authorProblems.contactOutOfHours());
}

/** By a mark and not by `hours`: those are in words, and in the words of every language. */
function isSilentOutOfHours(contacts: NonNullable<Read['contacts']>): boolean {
  const toTell = contacts.filter(({ use }) => use === 'report');
  return toTell.length > 0 && !toTell.some(({ outOfHours }) => outOfHours);
}
