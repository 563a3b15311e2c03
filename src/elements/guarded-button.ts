import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from '../styles/shared';

/**
 * A button that says why it cannot be pressed yet. It keeps its place in the tab order, because a
 * button that nobody can reach cannot explain itself; pressed too early, it says its reason aloud.
 * @slot - The label.
 * @fires ds-press - Pressed while it may be. It does not bubble: it is for the element around it.
 */
@customElement('ds-guarded-button')
export class GuardedButton extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1rem;
      }
      #reason {
        flex-basis: 100%;
      }
    `,
  ];

  /** Why it cannot be pressed; '' when it can. */
  @property() reason = '';
  @state() private said = '';

  protected override willUpdate() {
    if (!this.reason) this.said = '';
  }

  protected override render() {
    const { reason } = this;
    return html`
      <button class="button" type="button" aria-disabled=${reason ? 'true' : nothing}
        aria-describedby=${reason ? 'reason' : nothing} @click=${this.#press}><slot></slot></button>
      <span id="reason" class="soft" ?hidden=${!reason}>${reason}</span>
      <span class="unseen" role="status">${this.said}</span>
    `;
  }

  #press() {
    if (!this.reason) this.dispatchEvent(new CustomEvent('ds-press'));
    // A live region speaks only when its text changes; a space makes the second press a change.
    else this.said = this.said === this.reason ? `${this.reason}\u00a0` : this.reason;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-guarded-button': GuardedButton;
  }
}
