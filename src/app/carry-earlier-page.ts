import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { facts } from '../record/facts';
import { resolve } from '../record/known-ids';
import type { LearningRecord } from '../record/record';
import { unsentWork } from '../store/unsent-work';
import type { Around } from './beside-page';
import { carryOut } from './carry-out-page';

/** The page that takes elsewhere what a learner did before they began the course again. */
@customElement('ds-carry-earlier-page')
export class CarryEarlierPage extends LitElement {
  @property({ attribute: false }) around!: Around;
  /** Undefined until it has been looked for. */
  @state() private record: LearningRecord | undefined;

  override connectedCallback() {
    super.connectedCallback();
    void this.#look();
  }

  protected override render() {
    const { record } = this;
    const { episode } = this.around;
    if (!record || !episode) return nothing;
    const { course } = episode;
    return carryOut({ record, facts: facts(record, course, ''), course }, this.around);
  }

  async #look(): Promise<void> {
    const { store, episode } = this.around;
    const found = await store.episodes(Date.now());
    if (!found.ok || !episode) return;
    const { earlier } = unsentWork(found.value.episodes, episode.record);
    this.record = earlier && resolve(earlier.record, episode.course);
  }
}

export function page(around: Around): TemplateResult | undefined {
  return around.episode && html`<ds-carry-earlier-page .around=${around}></ds-carry-earlier-page>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-carry-earlier-page': CarryEarlierPage;
  }
}
