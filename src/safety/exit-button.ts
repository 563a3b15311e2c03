import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { fire } from '../elements/events';
import { door } from '../elements/icons';
import { words } from '../locale/words';
import { headerButtonLook } from '../styles/header-button';
import { shared } from '../styles/shared';

/**
 * The way out, on every page and always in the same place.
 * @fires ds-exit - The learner leaves now.
 */
@customElement('ds-exit-button')
export class ExitButton extends LitElement {
  static override styles = [
    shared,
    headerButtonLook,
    css`
      .header-button {
        border-color: var(--on-band);
        background: var(--on-band);
        color: var(--band);
      }
      .header-button:hover {
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }
    `,
  ];

  protected override render() {
    return html`
      <button class="header-button" type="button" aria-describedby="about" @click=${() => fire(this, 'ds-exit', {})}
        >${door}${words.exit.label}</button>
      <span id="about" hidden>${words.exit.about} ${words.exit.byKeyboard}</span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-exit-button': ExitButton;
  }
}
