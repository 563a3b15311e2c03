interface Due {
  readonly at: number;
  /** Of two that are due at one moment, the one that was asked for first comes first. */
  readonly order: number;
  readonly work: () => void;
}

/** Virtual time: nothing waits, and the clock jumps to whatever is due next. */
export class Timeline {
  /** Milliseconds since the schedule began. */
  now = 0;
  readonly #due: Due[] = [];
  #asked = 0;

  /** Runs something after a while, in milliseconds; answers how to call it off. */
  after(wait: number, work: () => void): () => void {
    const due: Due = { at: this.now + Math.max(0, wait), order: this.#asked++, work };
    // A schedule has a few dozen of these at a time, so a sorted list is as good as a heap.
    let index = this.#due.length;
    while (index > 0 && isLater(this.#due[index - 1], due)) index--;
    this.#due.splice(index, 0, due);
    return () => {
      const at = this.#due.indexOf(due);
      if (at >= 0) this.#due.splice(at, 1);
    };
  }

  /** When the next thing is due; null when nothing is. */
  get nextAt(): number | null {
    return this.#due[0]?.at ?? null;
  }

  /** Jumps to what is due next, does it, and lets all that follows from it at once happen. */
  async step(): Promise<void> {
    const due = this.#due.shift();
    if (!due) return;
    this.now = Math.max(this.now, due.at);
    due.work();
    await settled();
  }

  /** Lets time go by, with all that is due in it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    while ((this.nextAt ?? Number.POSITIVE_INFINITY) <= end) await this.step();
    this.now = end;
  }
}

const outside = new Set<Promise<unknown>>();

/** Something that takes real time, such as an import: no virtual time passes until it has settled. */
export function waitFor(work: Promise<unknown>): void {
  outside.add(work);
  void work.finally(() => outside.delete(work));
}

/** A turn of Node's own loop: every promise that can settle without time passing has settled by then. */
export async function settled(): Promise<void> {
  while (outside.size > 0) await Promise.all(outside);
  await new Promise((turn) => setImmediate(turn));
}

function isLater(a: Due | undefined, b: Due): boolean {
  return a !== undefined && (a.at > b.at || (a.at === b.at && a.order > b.order));
}
