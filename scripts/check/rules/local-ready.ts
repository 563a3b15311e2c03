import { checkProblems } from '../problems';
import { type Finding, type Material, warning } from '../rule';

/** What our own `local.yaml` calls the council, and every other that is made up. */
const MADE_UP = /\bexample\b/i;

/** Warns of what a council has to put into local.yaml before anybody can be sent through the course. */
export function localReady({ course, local }: Material): Finding[] {
  const { council, contacts } = course.local;
  const contactsAt = local.keyPlace(['contacts']);
  const emergencies = contacts.filter(({ use }) => use === 'emergency');
  return [
    ...(MADE_UP.test(council) ? [warning(local.valuePlace(['council']), checkProblems.councilExample(council))] : []),
    ...(contacts.some(({ use }) => use === 'report') ? [] : [warning(contactsAt, checkProblems.contactReport())]),
    // A web address is no help in a hallway without a network.
    ...(emergencies.some(({ phone }) => phone !== '')
      ? []
      : [warning(contactsAt, checkProblems.contactEmergencyPhone())]),
  ];
}
