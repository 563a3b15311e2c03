import { css } from 'lit';

/** The look of what a person types into, with its label and hint above it, and of what is wrong with it. */
export const fieldLook = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
  }
  .field label {
    font-weight: 600;
  }
  .field input,
  .field textarea {
    inline-size: 100%;
    min-block-size: var(--target-large);
    margin: 0;
    padding: 0.625rem 0.875rem;
    border: 2px solid var(--line-strong);
    border-radius: 0.5rem;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  .field input {
    max-inline-size: 24rem;
  }
  .field .code {
    font-family: ui-monospace, monospace;
    font-size: var(--small);
    line-height: 1.6;
    resize: vertical;
  }
  .problem {
    padding: 0.75rem 1.25rem;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent-tint);
  }
`;
