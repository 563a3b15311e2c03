import { z } from 'zod';
import { CONTACT_USES, type ContactUse } from '../../src/content/contact-use';
import type { Contact, Local } from '../../src/content/course';
import { authorProblems } from '../../src/problems/author';
import { completionFile, toCompletionFile } from './completion-file';
import { isDramaNumber } from './drama-numbers';
import { readFields } from './fields';
import { date, id, phone, text, web } from './grammar';
import { checkedWithinMonths, USUAL_CHECKED_WITHIN_MONTHS } from './limits';
import { next, policy, toFurther } from './local-further';
import { none, reportGaps } from './local-gaps';
import { localNames, toNames } from './local-names';
import type { Names } from './names';
import type { Notes } from './notes';
import { reportTwice } from './twice';
import { parseYaml, type YamlText } from './yaml-text';

const contact = z.strictObject({
  id,
  name: text,
  called: z.array(text).optional(),
  about: text,
  phone: phone.optional(),
  web: web.optional(),
  hours: text.optional(),
  use: z.enum(CONTACT_USES),
  checked: date,
  outOfHours: z.boolean().optional(),
  example: z.boolean().optional(),
  verify: z.boolean().optional(),
});
type ContactLines = z.output<typeof contact>;

// Four hours are a morning's work; whoever wants longer than that wants never.
const sharedDevice = z.strictObject({ idleMinutes: z.int().min(0).max(240) });

const FIELDS = {
  council: text,
  contacts: z.array(contact).min(1),
  none: none.optional(),
  checkedWithinMonths: checkedWithinMonths.optional(),
  sharedDevice: sharedDevice.optional(),
  completionFile: completionFile.optional(),
  policy: policy.optional(),
  next: next.optional(),
  names: localNames.optional(),
};

/** Long enough to read the longest screen without touching it, and short enough for a shared tablet. A guess. */
const IDLE_MINUTES = 10;

/** Without these two nobody may be sent through the course. */
const NEEDED = [
  ['emergency', 'immediate danger'],
  ['support', 'help for anybody, the learner included'],
] as const;

/** What of the course a council's file may speak of; null for what could not be read. */
interface Allowed {
  /** The ids of the course's roles. */
  readonly roles: readonly string[] | null;
  /** What the modules call things. */
  readonly names: readonly string[] | null;
}

export interface LocalFile {
  readonly local: Local;
  /** The uses that it has a contact for, or says that there is none. Null when they could not be read. */
  readonly settledUses: readonly ContactUse[] | null;
  readonly names: Names;
  /** Where things are written in it. */
  readonly yaml: YamlText;
}

/** Reads what a council changes, and warns of contacts that are not ready for learners. */
export function readLocalFile(
  file: string,
  source: string | undefined,
  { roles, names: known }: Allowed,
  notes: Notes,
): LocalFile {
  const yaml = parseYaml(file, source, notes);
  const {
    council = '',
    contacts,
    none: lacking,
    checkedWithinMonths: months = USUAL_CHECKED_WITHIN_MONTHS,
    sharedDevice = { idleMinutes: IDLE_MINUTES },
    completionFile: said,
    names,
    ...further
  } = readFields(FIELDS, yaml, notes);
  if (contacts) checkContacts(contacts, yaml, notes);
  reportGaps({ none: lacking, contacts }, yaml, notes);
  const inWords = toNames(names, known, yaml, notes);
  const local = {
    council,
    contacts: (contacts ?? []).map((lines) => toContact(lines, inWords)),
    checkedWithinMonths: months,
    ...toFurther(further, roles, yaml, notes),
    sharedDevice,
    completionFile: toCompletionFile(said, yaml, notes),
  };
  return { local, settledUses: contacts ? settledUses(contacts, lacking) : null, names: inWords, yaml };
}

function checkContacts(contacts: readonly ContactLines[], yaml: YamlText, notes: Notes): void {
  const place = (at: number, ...path: string[]) => yaml.valuePlace(['contacts', at, ...path]);
  reportTwice(
    'contacts',
    contacts.map(({ id }) => id),
    (at) => place(at, 'id'),
    notes,
  );
  contacts.forEach(({ id, phone, web, use, example, verify }, at) => {
    if (!phone && !web) notes.problem(place(at), authorProblems.contactUnreachable(id));
    if (example) notes.warning(place(at, 'example'), authorProblems.contactExample(id));
    if (use === 'emergency' && contacts.slice(0, at).some((above) => above.use !== use)) {
      notes.problem(place(at), authorProblems.contactEmergencyLate(id));
    }
    if (verify) notes.warning(place(at, 'verify'), authorProblems.contactUnverified(id));
    if (phone && !example && isDramaNumber(phone)) {
      notes.warning(place(at, 'phone'), authorProblems.contactDrama(id, phone));
    }
  });
  for (const [use, meaning] of NEEDED.filter(([needed]) => !contacts.some((each) => each.use === needed))) {
    notes.problem(yaml.keyPlace(['contacts']), authorProblems.contactUseMissing(use, meaning));
  }
}

function settledUses(contacts: readonly ContactLines[], lacking: readonly string[] = []): ContactUse[] {
  return CONTACT_USES.filter((each) => contacts.some(({ use }) => use === each) || lacking.includes(each));
}

function toContact(
  { id, name, called, about, phone = '', web = '', hours = '', use, ...line }: ContactLines,
  names: Names,
): Contact {
  // Whatever the file says, nobody has called it: learners are not told that somebody has.
  const checked = line.example || line.verify || isDramaNumber(phone) ? '' : line.checked;
  const contact = { id, name, about, phone, web, hours, use, checked };
  return called ? { ...contact, called: called.map((words) => names.in(words)) } : contact;
}
