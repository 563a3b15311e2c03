import type { Contact } from '../../../src/content/course';
import { USUAL_CHECKED_WITHIN_MONTHS } from '../../content/limits';
import { checkProblems } from '../problems';
import { error, type Finding, type Material, warning } from '../rule';

/**
 * Warns of a contact that was last checked longer ago than `checkedWithinMonths` of local.yaml, and
 * reports one that was checked on a day still to come: it would never grow old.
 */
export function contactsStale(material: Material): Finding[] {
  const { course, local, today } = material;
  return course.local.contacts.flatMap((contact, at) => {
    const { id, checked } = contact;
    const place = local.valuePlace(['contacts', at, 'checked']);
    // Days written as `YYYY-MM-DD` sort as text.
    if (checked > today) return [error(place, checkProblems.contactToCome(id, checked))];
    if (!isStale(contact, material)) return [];
    return [warning(place, checkProblems.contactStale(id, checked, monthsAllowed(material)))];
  });
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
