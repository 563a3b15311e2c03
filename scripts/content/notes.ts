import type { Problem } from '../../src/problems/problem';
import type { Place } from './place';
import { Sources } from './sources';

export type { Place };

export type PlacedProblem = Problem & { readonly place: Place };

/** Collects everything that one run finds, so that an author meets all of it at once. */
export class Notes {
  readonly sources = new Sources();
  readonly #problems: PlacedProblem[] = [];
  readonly #warnings: PlacedProblem[] = [];

  problem(place: Place, problem: Problem): void {
    this.#problems.push({ ...problem, place });
  }

  /** For what does no harm to a preview but should be settled before learners see it. */
  warning(place: Place, problem: Problem): void {
    this.#warnings.push({ ...problem, place });
  }

  /** How many problems there are so far: when it has not risen, a part is sound. */
  get count(): number {
    return this.#problems.length;
  }

  /** The problems found after a certain count. */
  since(count: number): readonly PlacedProblem[] {
    return this.#problems.slice(count);
  }

  get problems(): PlacedProblem[] {
    return inOrder(this.#problems);
  }

  get warnings(): PlacedProblem[] {
    return inOrder(this.#warnings);
  }
}

/** `file:line:column`, the form that editors and terminals open with a click. */
export function showPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** From the top of each file to its end, the files in the order in which they were read. */
export function inOrder<P extends PlacedProblem>(problems: readonly P[]): P[] {
  const files = [...new Set(problems.map(({ place }) => place.file))];
  const rank = ({ place }: P) => files.indexOf(place.file);
  return [...problems].sort(
    (a, b) => rank(a) - rank(b) || a.place.line - b.place.line || a.place.column - b.place.column,
  );
}
