import { css } from 'lit';

/** The look of anything picked from: options, choices, and the marks beside them once answered. */
export const optionLook = css`
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
    list-style: none;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.75rem;
    min-block-size: var(--target-large);
    padding: 0.75rem 1rem;
    border: 2px solid var(--line);
    border-radius: 0.5rem;
    background: var(--surface);
  }
  label.option:hover {
    border-color: var(--teal);
  }
  .option:has(:checked) {
    border-color: var(--teal);
    background: var(--teal-tint);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .option p + p {
    margin-block-start: 0.5em;
  }
  input {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0.175rem 0 0;
    accent-color: var(--teal);
  }
  input:focus-visible {
    outline: none;
  }
  legend {
    margin-block-end: 0.875rem;
  }
  .hint {
    margin-block-start: -0.625rem;
  }
  .prompt {
    font-size: 1.1875rem;
    font-weight: 600;
    line-height: 1.45;
  }
  .mark,
  .verdict {
    display: flex;
    align-items: flex-start;
    gap: 0.4em;
    font-weight: 650;
  }
  .mark {
    margin-block-end: 0.25rem;
    font-size: var(--small);
  }
  .mark svg,
  .verdict svg {
    margin-block-start: 0.175em;
  }
  .mark .soft {
    margin-inline-start: auto;
    font-weight: 400;
  }
  .explained {
    font-weight: 600;
  }
  .told {
    padding: 0.875rem 1rem;
    border: 2px solid var(--line);
    border-radius: 0.5rem;
  }
  /* Right is solid and has a tick; the other is dashed and has its own word and drawing. */
  .right {
    border-color: var(--teal);
    background: var(--teal-tint);
  }
  .right > .mark {
    color: var(--teal-deep);
  }
  .other {
    border-color: var(--accent);
    border-style: dashed;
    background: var(--accent-tint);
  }
  .other > .mark {
    color: var(--accent);
  }
  .feedback {
    margin-block-start: 0.375rem;
  }
  .answer p {
    display: inline;
  }
`;
