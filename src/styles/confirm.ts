import { css } from 'lit';

/** What is asked once more before it is done, in the place of the button that asked for it. */
export const confirmLook = css`
  .confirm {
    padding: 1rem 1.25rem;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent-tint);
  }
`;
