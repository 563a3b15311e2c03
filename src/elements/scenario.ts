import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Choice, ScenarioBlock, ScenarioStep } from '../content/block';
import type { Prose } from '../content/prose';
import { teachingWords } from '../locale/teaching-words';
import { words } from '../locale/words';
import type { BlockState } from '../machine/view';
import { optionLook } from '../styles/options';
import { proseLook, shared } from '../styles/shared';
import { fire } from './events';
import { readOnFrom } from './focus';
import './guarded-button';
import { aside, tick } from './icons';
import { prose } from './prose';
import { scenarioLook } from './scenario-look';
import { type Passed, stepOf, trailTo } from './scenario-trail';

const say = words.scenario;

const isOther = (now: unknown, before: unknown) => JSON.stringify(now) !== JSON.stringify(before);

/**
 * A branching story. What has been read stays above what comes next.
 * @fires ds-choose - The learner made a choice.
 * @fires ds-go-on - The learner left a choice's feedback.
 * @fires ds-skip - The learner passed the scenario over.
 * @fires ds-restart - The learner began it, again or after skipping it.
 */
@customElement('ds-scenario')
export class Scenario extends LitElement {
  static override styles = [shared, proseLook, optionLook, scenarioLook];

  @property({ attribute: false }) block!: ScenarioBlock;
  /** The same state made anew is no change: what the learner has picked and not yet chosen stays. */
  @property({ attribute: false, hasChanged: isOther }) state: BlockState | undefined;
  /** The picked choice's id, before it is chosen; '' while none is. */
  @state() private picked = '';
  #trail: readonly Passed[] = [];
  /** Whether the next change is the answer to something that the learner did here. */
  #acted = false;

  get #now(): BlockState {
    return this.state ?? { is: 'choosing', step: this.block.steps[0]?.id ?? '' };
  }

  get #isAtStart(): boolean {
    return this.#now.is === 'choosing' && this.#trail.length === 0;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('block') && !changed.has('state')) return;
    this.#trail = trailTo(this.block, this.#now, changed.get('state'), this.#trail);
    this.picked = '';
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('state') || !this.#acted) return;
    this.#acted = false;
    readOnFrom(this.renderRoot.querySelector<HTMLElement>(`#${this.#newest(changed.get('state'))}`));
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="title">
      <div>
        <p class="eyebrow">${say.label}</p>
        <h2 id="title" tabindex="-1">${this.block.title}</h2>
      </div>
      ${this.#now.is === 'skipped' ? this.#renderSkipped() : this.#renderStory()}
    </section>`;
  }

  #renderSkipped() {
    return html`
      <p id="skipped" tabindex="-1">${say.skipped}</p>
      ${this.block.summary ? this.#renderSummary(this.block.summary) : nothing}
      <div><button class="button quiet" type="button" @click=${() => this.#act('ds-restart')}>${say.start}</button></div>
    `;
  }

  #renderSummary(summary: Prose) {
    return html`<div class="told">
      <p class="mark">${teachingWords.story.inShort}</p>
      <div class="prose">${prose(summary)}</div>
    </div>`;
  }

  #renderStory() {
    const now = this.#now;
    const step = this.block.steps.find(({ id }) => id === stepOf(now));
    return html`
      ${this.#isAtStart ? this.#renderSkip() : nothing}
      ${this.#trail.map(renderPassed)}
      ${this.#trail.length > 0 ? html`<h3 id="next" tabindex="-1">${now.is === 'over' ? say.ending : say.next}</h3>` : nothing}
      ${step ? html`<div class="prose">${prose(step.prose)}</div>` : nothing}
      ${step && now.is === 'choosing' ? this.#renderChoices(step) : nothing}
      ${step && now.is === 'told' ? this.#renderTold(step, now.choice) : nothing}
      ${now.is === 'over' ? this.#renderOver() : this.#isAtStart ? nothing : this.#renderSkip()}
    `;
  }

  #renderChoices(step: ScenarioStep) {
    return html`
      <fieldset>
        <legend id="legend" tabindex="-1">${say.ask}</legend>
        <div class="options">${step.choices.map((choice) => this.#renderChoice(choice))}</div>
      </fieldset>
      <ds-guarded-button .reason=${this.picked ? '' : say.chooseFirst} @ds-press=${this.#choose}>${say.choose}</ds-guarded-button>
    `;
  }

  #renderChoice({ id, text }: Choice) {
    return html`<label class="option">
      <input type="radio" name="choice" .checked=${this.picked === id} @change=${() => this.#pick(id)} />
      <span>${prose(text)}</span>
    </label>`;
  }

  #renderTold(step: ScenarioStep, choiceId: string) {
    const choice = step.choices.find(({ id }) => id === choiceId);
    if (!choice) return nothing;
    return html`
      <div class="chosen"><span class="soft">${say.chose}</span> ${prose(choice.text)}</div>
      <div class="told ${choice.good ? 'right' : 'other'}">
        <p id="verdict" class="mark" tabindex="-1">${choice.good ? tick : aside}${choice.good ? say.good : say.other}</p>
        <div class="prose">${prose(choice.feedback)}</div>
      </div>
      <div><button class="button" type="button" @click=${() => this.#act('ds-go-on')}>
        ${choice.to === null ? say.chooseAgain : say.goOn}
      </button></div>
    `;
  }

  #renderOver() {
    return html`<div><button class="button quiet" type="button" @click=${() => this.#act('ds-restart')}>${say.restart}</button></div>`;
  }

  /** Whoever would rather not read a story is asked before it, and at every step of it. */
  #renderSkip() {
    const how = this.block.summary ? teachingWords.story.skip : say.skip;
    return html`<div><button class="link" type="button" @click=${() => this.#act('ds-skip')}>${how}</button></div>`;
  }

  #pick(choice: string) {
    this.picked = choice;
  }

  #choose() {
    this.#acted = true;
    fire(this, 'ds-choose', { block: this.block.id, choice: this.picked });
  }

  #act(what: 'ds-go-on' | 'ds-skip' | 'ds-restart') {
    this.#acted = true;
    fire(this, what, { block: this.block.id });
  }

  /** The id of what is new to read since the state before. */
  #newest(before: BlockState | undefined): string {
    const now = this.#now;
    if (now.is === 'skipped') return 'skipped';
    if (now.is === 'told') return 'verdict';
    if (before?.is === 'told' && before.step === stepOf(now)) return 'legend';
    return this.#trail.length > 0 ? 'next' : 'title';
  }
}

function renderPassed({ step, choice }: Passed) {
  return html`<div class="passed stack">
    <div class="prose">${prose(step.prose)}</div>
    ${choice ? html`<div class="chosen"><span class="soft">${say.chose}</span> ${prose(choice.text)}</div>` : nothing}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-scenario': Scenario;
  }
}
