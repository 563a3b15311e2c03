import type { Block, RevealBlock } from '../../src/content/block';
import type { Screen } from '../../src/content/course';
import { isFor } from '../../src/content/course-for-role';
import { isNamed } from '../../src/content/role';
import type { Role } from '../content/authors';
import type { Source } from './module-parts';
import { box, heading, type Part, paragraph, prose } from './sheet';

/** The role card of a module: what everybody does, what each role does besides, and the limits. */
export interface Card {
  /** 'I do' and 'I do not', for everybody. */
  readonly everybody: readonly Block[];
  readonly roles: RevealBlock['items'];
  readonly limits: readonly Extract<Block, { kind: 'notice' }>[];
}

/** Null when no screen of the module says that it is its role card. */
export function cardOf({ module, about }: Source): Card | null {
  const screen = module.screens.find(({ id }) => id === about.card);
  return screen ? toCard(screen) : null;
}

/**
 * What Level 1 does not prepare a role to do: its part of the list in course.yaml, or else the notices of the
 * card. In one paragraph without a heading, so that a card stays on one page.
 *
 * @param title - A role's, or the start of it; '' for the card of everybody who has not said theirs.
 */
export function limitBoxes(card: Card, { course }: Source, title = ''): Part[] {
  const { levelOneLimits: limits, roles = [] } = course;
  if (!limits) return card.limits.map((limit) => box(heading(3, limit.title), prose(limit.prose, 3)));
  const role = roles.find((each) => title !== '' && isNamed(title, each.title)) ?? roles[0];
  const mine = limits.filter((limit) => !role || isFor(limit, role.id)).map(({ text }) => text);
  return [box(paragraph(['strong', 'Level 1 is awareness. After it I still do not: '], `${mine.join('; ')}.`))];
}

function toCard({ blocks }: Screen): Card {
  return {
    everybody: blocks.filter(({ kind }) => kind === 'prose' || kind === 'steps' || kind === 'key-points'),
    roles: blocks.flatMap((block) => (block.kind === 'reveal' ? block.items : [])),
    limits: blocks.filter((block) => block.kind === 'notice'),
  };
}

/** What the role's own part of the card says, in a box; nothing where the card has no such part. */
export function roleAddition(source: Source, { title }: Pick<Role, 'title'>): Part[] {
  const own = cardOf(source)?.roles.find((item) => isNamed(item.title, title));
  return own ? [box(heading(3, own.title), prose(own.prose, 3))] : [];
}
