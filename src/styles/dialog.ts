import { css } from 'lit';

/** The look of a dialog: a band that stays in view with its buttons, and what is inside. */
export const dialogLook = css`
  dialog {
    inline-size: min(44rem, calc(100% - 1.5rem));
    max-block-size: calc(100dvh - 1.5rem);
    padding: 0;
    border: 0;
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font-size: var(--text);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(10 30 35 / 65%);
  }
  .band {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.5rem clamp(1.125rem, 4vw, 1.75rem);
    background: var(--band);
    color: var(--on-band);
  }
  .tools {
    display: flex;
    flex: none;
    gap: 0.25rem;
  }
  h2 {
    font-size: 1rem;
    line-height: 1.2;
  }
  .inside {
    padding: clamp(1.125rem, 4vw, 1.75rem);
  }
  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }
  }
`;
