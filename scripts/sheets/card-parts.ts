import type { Block, RevealBlock } from '../../src/content/block';
import type { Screen } from '../../src/content/course';
import type { Role } from '../content/authors';
import type { Source } from './module-parts';
import { box, heading, type Part, prose } from './sheet';

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

function toCard({ blocks }: Screen): Card {
  return {
    everybody: blocks.filter(({ kind }) => kind === 'prose' || kind === 'key-points'),
    roles: blocks.flatMap((block) => (block.kind === 'reveal' ? block.items : [])),
    limits: blocks.filter((block) => block.kind === 'notice'),
  };
}

/** What the role's own part of the card says, in a box; nothing where the card has no such part. */
export function roleAddition(source: Source, { title }: Pick<Role, 'title'>): Part[] {
  const own = cardOf(source)?.roles.find((item) => isNamed(item.title, title));
  return own ? [box(heading(3, own.title), prose(own.prose, 3))] : [];
}

/** An author may shorten a role's title: 'Managers' for 'Managers and team leaders'. */
function isNamed(written: string, title: string): boolean {
  const [short, long] = [written.toLowerCase(), title.toLowerCase()];
  return long.startsWith(short) || short.startsWith(long);
}
