import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { words } from '../locale/words';
import type { Problem } from '../problems/problem';
import { barLook } from '../styles/bar';
import { shared } from '../styles/shared';
import { fire } from './events';

/**
 * Something that went wrong, in one calm sentence, and how to mend it. It stays on the page without
 * a problem too, because a live region speaks only of what changes in it.
 * @fires ds-dismiss - The learner put the message away.
 */
@customElement('ds-notice-bar')
export class NoticeBar extends LitElement {
  static override styles = [shared, barLook];

  @property({ attribute: false }) problem: Problem | undefined;

  protected override render() {
    return html`<div role="status">${this.problem ? this.#renderBar(this.problem) : nothing}</div>`;
  }

  #renderBar({ code, what, mend }: Problem) {
    return html`<div class="bar">
      <p><strong>${what}</strong> ${mend}</p>
      <button class="link" type="button" @click=${() => fire(this, 'ds-dismiss', { code })}>${words.notice.dismiss}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-notice-bar': NoticeBar;
  }
}
