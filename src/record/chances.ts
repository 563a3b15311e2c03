/** How often a question was answered no and yes so far, each counted double and begun at one. */
export interface Chance {
  no: number;
  yes: number;
}

/**
 * Twice the answers to remember. Measured on four finished modules of 612 characters: 63 makes them 613
 * and 31 makes them 617, while 1,023 gains nothing.
 */
const MEMORY = 255;

/** For what has no habit to learn. */
export const EVEN: Readonly<Chance> = { no: 1, yes: 1 };

/**
 * What the packer has learned while it packs and the unpacker learns in step while it unpacks: how
 * likely each yes or no is, by its context. The likely answers then cost a fraction of a bit.
 *
 * This is the Krichevsky-Trofimov estimator (IEEE Trans. Inf. Theory 27(2), 1981). Part of the
 * format: changing a number here makes a new version.
 */
export class Chances {
  /** By context, and in it by node. A record asks thousands of questions, so no text is made to look one up. */
  readonly #known = new Map<string, Chance[]>();

  of(context: string, node = 0): Chance {
    const known = this.#known.get(context) ?? [];
    if (known.length === 0) this.#known.set(context, known);
    known[node] ??= { no: 1, yes: 1 };
    return known[node];
  }

  learn(chance: Chance, answer: boolean): void {
    chance[answer ? 'yes' : 'no'] += 2;
    if (chance.no + chance.yes <= MEMORY) return;
    chance.no = Math.ceil(chance.no / 2);
    chance.yes = Math.ceil(chance.yes / 2);
  }
}
