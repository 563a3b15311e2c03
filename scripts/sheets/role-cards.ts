import type { Block } from '../../src/content/block';
import { count } from '../content/count';
import { type Card, cardOf, limitBoxes } from './card-parts';
import { AT_WORK, contactParts } from './contacts';
import { footOf, type Source } from './module-parts';
import { box, heading, type Part, prose, type Sheet } from './sheet';

/** A page to keep for each role: what I do, what I do not. Null when the module has no role card. */
export function roleCards(source: Source): Sheet | null {
  const card = cardOf(source);
  if (!card) return null;
  const everybody = cardPage('All staff', [], limitBoxes(card, source), card, source);
  const roles = card.roles.flatMap(({ title, prose: own }) => [
    { is: 'page' } as const,
    ...cardPage(
      title,
      [box(heading(3, 'In my job, too'), prose(own, 3))],
      limitBoxes(card, source, title),
      card,
      source,
    ),
  ]);
  return {
    kind: 'Role cards',
    title: source.module.title,
    about:
      "In my role I do, and I do not. One page for each role: print yours. It is not for a home, a van's dashboard or a notice board.",
    marks: [count(card.roles.length + 1, 'card')],
    parts: [...everybody, ...roles],
    foot: footOf(source),
  };
}

function cardPage(
  title: string,
  own: readonly Part[],
  limits: readonly Part[],
  card: Card,
  { course, module, about }: Source,
): Part[] {
  return [
    heading(2, title, { aside: about.version === '' ? module.title : `${module.title}, version ${about.version}` }),
    { is: 'group', look: 'columns', parts: card.everybody.flatMap(toParts) },
    ...own,
    ...limits,
    heading(3, 'Whom I ring'),
    ...contactParts(course.local.contacts, ['emergency', ...AT_WORK]),
  ];
}

function toParts(block: Block): Part[] {
  if (block.kind === 'steps') return [{ is: 'steps', steps: block.steps }];
  return block.kind === 'prose' || block.kind === 'key-points' ? [prose(block.prose, 2)] : [];
}
