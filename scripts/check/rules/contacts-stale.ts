import { isLongAgo } from '../../../src/content/how-checked';
import { checkProblems } from '../problems';
import { error, type Finding, type Material, warning } from '../rule';

/**
 * Warns of a contact that was last checked longer ago than `checkedWithinMonths` of local.yaml, and
 * reports one that was checked on a day still to come: it would never grow old.
 */
export function contactsStale({ course, local, today }: Material): Finding[] {
  const { contacts, checkedWithinMonths: months } = course.local;
  return contacts.flatMap(({ id, checked }, at) => {
    const place = local.valuePlace(['contacts', at, 'checked']);
    // Days written as `YYYY-MM-DD` sort as text.
    if (checked > today) return [error(place, checkProblems.contactToCome(id, checked))];
    // Without a day nobody has called it yet, and the compiler says so.
    if (checked === '' || !isLongAgo(checked, months, today)) return [];
    return [warning(place, checkProblems.contactStale(id, checked, months))];
  });
}
