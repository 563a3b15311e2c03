import type { Module } from '../content/course';
import { roleIn } from '../content/course-for-role';
import { moduleNotOpened } from '../problems/episode';
import type { Interaction } from '../report/interaction';
import type { OutcomeResult } from '../report/reporter';
import type { EpisodeWorld } from './episode-world';
import type { Lesson, LessonEvent, LessonView } from './lesson';
import type { LessonHost } from './lesson-host';
import type { Notices } from './notices';

/** The module that is open, if one is, and what this launch's modules have for the LMS. */
export class OpenLesson {
  readonly #world: Pick<EpisodeWorld, 'course' | 'openModule'>;
  readonly #notices: Notices;
  readonly #host: () => Omit<LessonHost, 'answered'>;
  readonly #interactions: Interaction[] = [];
  /** By module id. */
  readonly #outcomes = new Map<string, readonly OutcomeResult[]>();
  #lesson: Lesson | undefined;
  /** Counts the learner's choices of where to be: a module that arrives after a later one is not shown. */
  #asked = 0;

  constructor(
    world: Pick<EpisodeWorld, 'course' | 'openModule'>,
    notices: Notices,
    host: () => Omit<LessonHost, 'answered'>,
  ) {
    this.#world = world;
    this.#notices = notices;
    this.#host = host;
  }

  get view(): (LessonView & { readonly module: Module }) | undefined {
    return this.#lesson && { ...this.#lesson.view, module: this.#lesson.module };
  }

  /** The answers of this launch. */
  get interactions(): readonly Interaction[] {
    return this.#interactions;
  }

  /** What the learning outcomes' questions have shown, of every module opened in this launch. */
  get outcomes(): OutcomeResult[] {
    if (this.#lesson) this.#outcomes.set(this.#lesson.module.id, this.#lesson.outcomes);
    return [...this.#outcomes.values()].flat();
  }

  /** The machines come with the first module that is opened: the course home does without them. */
  async open(id: string): Promise<void> {
    // A module that a new revision no longer has: the course home shows what there is.
    if (!this.#world.course.modules.some((module) => module.id === id)) return;
    const asked = ++this.#asked;
    try {
      const [{ Lesson }, module] = await Promise.all([import('./lesson'), this.#world.openModule(id)]);
      if (asked !== this.#asked) return;
      this.#lesson?.stop();
      const answered = (interaction: Interaction) => void this.#interactions.push(interaction);
      const host = this.#host();
      const role = roleIn(this.#world.course, host.record().role?.value);
      this.#lesson = new Lesson(module, role, { ...host, answered });
      this.#notices.dismiss(moduleNotOpened().code);
    } catch {
      this.#notices.tell(moduleNotOpened());
    }
  }

  send(event: LessonEvent): void {
    this.#lesson?.send(event);
  }

  close(): void {
    this.#asked++;
    this.#lesson?.stop();
    this.#lesson = undefined;
  }
}
