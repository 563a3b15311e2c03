import { CONTACT_USES, type ContactUse } from '../../src/content/contact-use';
import { authorProblems } from '../../src/problems/author';
import { attributePlace, readAttributes } from './attributes';
import { text } from './grammar';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import type { Scope } from './scope';

/** `use="specialist by-and-for"` of a `contacts`; undefined for every contact. */
export function readUses(node: Directive, scope: Scope): readonly ContactUse[] | undefined {
  const { use } = readAttributes({ use: text.optional() }, node, scope);
  if (use === undefined) return undefined;
  const named = use.split(/[\s,]+/).filter((word) => word !== '');
  const place = attributePlace(node, 'use', scope);
  for (const word of named.filter((each) => !isUse(each))) {
    scope.notes.problem(place, authorProblems.valueUnknown('use', word, nearest(word, CONTACT_USES), CONTACT_USES));
  }
  const uses = named.filter(isUse);
  const { settledUses } = scope.known;
  // What a council has not got is no fault of the module, and it is said to whoever can add it, or say that there is none.
  if (settledUses && uses.length > 0 && !uses.some((each) => settledUses.includes(each))) {
    scope.notes.warning(place, authorProblems.contactsNone(uses));
  }
  return uses;
}

function isUse(word: string): word is ContactUse {
  return (CONTACT_USES as readonly string[]).includes(word);
}
