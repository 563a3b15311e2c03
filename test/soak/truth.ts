import { course, moduleOf } from './course';
import { type Earned, nothingEarned } from './earned';

/** What the model person really did in one episode, known without asking the product. */
export class Truth {
  readonly done: Earned = nothingEarned();
  readonly #right = new Set<string>();

  saw(module: string, screen: string): void {
    this.done.words.add(`seen ${module}/${screen}`);
  }

  answered(module: string, question: string, right: boolean): void {
    this.done.words.add(`answered ${module}/${question}`);
    if (right) this.#right.add(`${module}/${question}`);
  }

  include(other: Truth): void {
    for (const word of other.done.words) this.done.words.add(word);
    for (const question of other.#right) this.#right.add(question);
  }

  /** The most that may be said of the course: 0, 1 for completed, 2 for passed. */
  get rank(): 0 | 1 | 2 {
    // Every module has a test that must be passed, so the course is completed and passed at one moment.
    return course.modules.every(({ id }) => this.#mayBeComplete(id)) ? 2 : 0;
  }

  /** The highest score that may be said of the course, 0 to 100: of two copies of a test the right answers count. */
  get score(): number {
    const scores = course.modules.map(({ id }) => this.#share(id) * 100);
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  }

  #mayBeComplete(id: string): boolean {
    const { screens } = moduleOf(id);
    return this.#share(id) === 1 && screens.every((screen) => this.done.words.has(`seen ${id}/${screen.id}`));
  }

  /** Both tests are so short that only a full score passes. */
  #share(id: string): number {
    const { questions, draw } = moduleOf(id);
    return Math.min(1, questions.filter((question) => this.#right.has(`${id}/${question.id}`)).length / draw);
  }
}
