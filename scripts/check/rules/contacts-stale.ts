import type { Contact } from '../../../src/content/course';
import { USUAL_CHECKED_WITHIN_MONTHS } from '../../content/limits';
import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** Warns of a contact that was last checked longer ago than `checkedWithinMonths` of local.yaml. */
export function contactsStale(material: Material): Finding[] {
  const { course, local } = material;
  return course.local.contacts.flatMap((contact, at) => {
    if (!isStale(contact, material)) return [];
    const place = local.valuePlace(['contacts', at, 'checked']);
    return [warning(place, checkProblems.contactStale(contact.id, contact.checked, monthsAllowed(material)))];
  });
}

/** The ids of the contacts that no learner should be sent to yet: examples, and those that nobody has called lately. */
export function uncheckedContacts(material: Material): string[] {
  const unchecked = material.course.local.contacts.filter(
    (contact) => contact.checked === '' || isStale(contact, material),
  );
  return unchecked.map(({ id }) => id);
}

/** Without a day nobody has called it yet, and the compiler says so. */
function isStale({ checked }: Contact, material: Material): boolean {
  return checked !== '' && checked < monthsBefore(material.today, monthsAllowed(material));
}

function monthsAllowed({ local }: Material): number {
  return Number(local.data?.checkedWithinMonths ?? USUAL_CHECKED_WITHIN_MONTHS);
}

/** The same day of an earlier month, or the last of that month when it has no such day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
