import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../elements/carry-in';
import { courseForRole } from '../content/course-for-role';
import type { CarryInView } from '../elements/carry-in';
import type { Episode } from '../episode/episode';
import { fromCarryCode } from '../record/carry-code';
import { datesOf } from '../record/dates';
import { facts } from '../record/facts';
import type { LearningRecord } from '../record/record';
import type { Around } from './beside-page';

/** The page that takes a code in: from reading it to the episode that it is brought into. */
@customElement('ds-carry-in-page')
export class CarryInPage extends LitElement {
  @property({ attribute: false }) episode!: Episode;
  @property({ type: Boolean }) inLms = false;
  @state() private view: CarryInView = { is: 'asking', problem: null };
  /** What the code holds that the learner is asked about. */
  #carried: LearningRecord | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('ds-read-code', ({ detail }) => this.#read(detail.text));
    this.addEventListener('ds-take-in', () => void this.#takeIn());
    this.addEventListener('ds-other-code', () => this.#askAgain());
  }

  protected override render(): TemplateResult {
    return html`<ds-carry-in .view=${this.view} .inLms=${this.inLms}></ds-carry-in>`;
  }

  #read(text: string): void {
    const { wholeCourse } = this.episode;
    const carried = fromCarryCode(text, wholeCourse);
    if (!carried.ok) {
      this.view = { is: 'asking', problem: carried.problem };
      return;
    }
    const { record, name } = carried;
    this.#carried = record;
    const course = courseForRole(wholeCourse, record.role?.value);
    this.view = { is: 'found', name, held: { course, facts: facts(record, course, ''), dates: datesOf(record) } };
  }

  async #takeIn(): Promise<void> {
    const carried = this.#carried;
    this.#carried = undefined;
    if (!carried) return;
    const brought = await this.episode.bringIn(carried);
    this.view = brought.ok ? { is: 'done', brought: brought.value } : { is: 'asking', problem: brought.problem };
  }

  #askAgain(): void {
    this.#carried = undefined;
    this.view = { is: 'asking', problem: null };
  }
}

export function page({ episode, isInLms }: Around): TemplateResult | undefined {
  return episode && html`<ds-carry-in-page .episode=${episode} .inLms=${isInLms}></ds-carry-in-page>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-carry-in-page': CarryInPage;
  }
}
