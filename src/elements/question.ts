import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Question, Response } from '../content/question';
import { words } from '../locale/words';
import { shared } from '../styles/shared';
import './choice-question';
import './match-question';
import './sequence-question';

/**
 * Any question, shown by the element for its kind.
 * @fires ds-answer - The learner answered.
 */
@customElement('ds-question')
export class QuestionBlockElement extends LitElement {
  static override styles = [
    shared,
    css`
      .title {
        margin-block-end: 0.75rem;
      }
      h2 {
        font-size: var(--small);
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  /** What was answered; '' until then. */
  @property() response: Response = '';
  /** Whether the answer is in, and explained. */
  @property({ type: Boolean }) told = false;
  /** Whether the answer was right; means nothing until `told`. */
  @property({ type: Boolean }) right = false;
  /** The ids to show in order; the authored order, or a mixed one where that is the answer, when absent. */
  @property({ attribute: false }) order: readonly string[] | undefined;
  @property() mode: 'practice' | 'test' = 'practice';

  protected override render() {
    return html`<div class="card">
      ${this.mode === 'practice' ? renderTitle() : nothing}
      ${keyed(this.question.id, this.#renderKind())}
    </div>`;
  }

  #renderKind() {
    const { question, response, told, right, order, mode } = this;
    switch (question.kind) {
      case 'match':
        return html`<ds-match-question .question=${question} .response=${response} .told=${told} .right=${right} .order=${order} .mode=${mode}></ds-match-question>`;
      case 'sequence':
        return html`<ds-sequence-question .question=${question} .response=${response} .told=${told} .right=${right} .order=${order} .mode=${mode}></ds-sequence-question>`;
      default:
        return html`<ds-choice-question .question=${question} .response=${response} .told=${told} .right=${right} .order=${order} .mode=${mode}></ds-choice-question>`;
    }
  }
}

function renderTitle() {
  return html`<div class="title">
    <h2 class="eyebrow">${words.question.practice}</h2>
    <p class="soft">${words.question.practiceNote}</p>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-question': QuestionBlockElement;
  }
}
