import { css } from 'lit';

/** The look of a button on the header's band. */
export const headerButtonLook = css`
  .header-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375em;
    min-block-size: var(--target);
    padding: 0.25rem 0.875rem;
    border: 2px solid transparent;
    border-radius: 0.5rem;
    background: none;
    color: var(--on-band);
    font-weight: 600;
  }
  .header-button:hover {
    border-color: var(--on-band);
  }
  .header-button:focus-visible {
    outline-color: var(--focus-on-band);
  }
  @media (forced-colors: active) {
    .header-button {
      border-color: ButtonText;
    }
  }
`;
