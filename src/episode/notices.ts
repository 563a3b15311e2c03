import type { Problem } from '../problems/problem';

/** What the learner should be told. Each thing is said once: a system that stays away is not news. */
export class Notices {
  #problems: readonly Problem[] = [];

  /** The oldest first. */
  get all(): readonly Problem[] {
    return this.#problems;
  }

  tell(problem: Problem): void {
    if (!this.#problems.some(({ code }) => code === problem.code)) this.#problems = [...this.#problems, problem];
  }

  /** Puts a problem away, by its code. */
  dismiss(code: string): void {
    this.#problems = this.#problems.filter((problem) => problem.code !== code);
  }
}
