import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Course } from '../content/course';
import { openModule } from '../content/open-module';
import '../elements/times';
import type { Problem } from '../problems/problem';
import { timesNotReached } from '../problems/times';
import { type ModuleTime, moduleTimes } from '../record/module-times';
import { FEWEST_TO_SHOW, type ReadingTimes, shareable } from '../record/reading-times';
import { timesText } from '../record/reading-times-text';
import type { CourseStore } from '../store/course-store';
import type { Around } from './beside-page';
import { timesOnDevice } from './keep-reading';
import { saveFile } from './save-file';

/** The page that says how long things take: what it shows and what it saves is the same. */
@customElement('ds-times-page')
export class TimesPage extends LitElement {
  @property({ attribute: false }) course!: Course;
  @property({ attribute: false }) store!: CourseStore;
  @state() private modules: readonly ModuleTime[] | undefined;
  @state() private saved = '';
  @state() private problem: Problem | null = null;
  #times: ReadingTimes = [];

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('ds-save-times', () => this.#save());
    void this.#look();
  }

  protected override render(): TemplateResult {
    const { modules, saved, problem } = this;
    return html`<ds-times .modules=${modules} .saved=${saved} .problem=${problem}></ds-times>`;
  }

  /** What is stated of a screen stands in its module, so all of them are opened. */
  async #look(): Promise<void> {
    const { course, store } = this;
    const opening = Promise.all(course.modules.map(({ id }) => openModule(id)));
    const [counted, modules] = await Promise.all([timesOnDevice(store), opening.catch(() => undefined)]);
    if (counted.ok && modules) {
      this.#times = shareable(counted.value);
      this.modules = moduleTimes(course, modules, this.#times, FEWEST_TO_SHOW);
    } else this.problem = timesNotReached();
  }

  #save(): void {
    const file = `${this.course.id}-times.json`;
    saveFile(file, timesText({ course: this.course.id, times: this.#times }), 'application/json');
    this.saved = file;
  }
}

export function page({ course, store }: Around): TemplateResult {
  return html`<ds-times-page .course=${course} .store=${store}></ds-times-page>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-times-page': TimesPage;
  }
}
