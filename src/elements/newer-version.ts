import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deviceWords } from '../locale/device-words';
import { barLook } from '../styles/bar';
import { shared } from '../styles/shared';
import { fire } from './events';

const say = deviceWords.newer;

/**
 * The offer of a newer version, where it can be taken with nothing lost. It stays on the page without
 * one too, because a live region speaks only of what changes in it.
 * @fires ds-use-newer - The learner takes it now.
 * @fires ds-later - The learner goes on as it is.
 */
@customElement('ds-newer-version')
export class NewerVersion extends LitElement {
  static override styles = [shared, barLook];

  @property({ type: Boolean }) ready = false;

  protected override render() {
    return html`<div role="status">${this.ready ? this.#renderBar() : nothing}</div>`;
  }

  #renderBar() {
    return html`<div class="bar calm">
      <p><strong>${say.about}</strong> ${say.kept}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${() => fire(this, 'ds-use-newer', {})}>${say.now}</button>
        <button class="button quiet" type="button" @click=${() => fire(this, 'ds-later', {})}>${say.later}</button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-newer-version': NewerVersion;
  }
}
