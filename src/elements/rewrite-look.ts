import { css } from 'lit';

/** The look of a record and of the phrases to write better: each with its number, never by colour alone. */
export const rewriteLook = css`
  .card {
    gap: 1.25rem;
    border-block-start: 4px solid var(--accent);
  }
  figure,
  blockquote {
    margin: 0;
  }
  .record {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.375rem;
    padding: 1rem 1.125rem;
    border-inline-start: 4px solid var(--line-strong);
    background: var(--paper);
    line-height: 1.8;
    overflow-wrap: break-word;
  }
  .phrase {
    font-weight: 600;
    text-decoration: underline dashed var(--accent) 2px;
    text-underline-offset: 0.25em;
  }
  .end {
    white-space: nowrap;
  }
  .better {
    font-weight: inherit;
    text-decoration: underline solid var(--teal) 2px;
  }
  .rewritten .record {
    border-color: var(--teal);
    background: var(--teal-tint);
  }
  .number {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 1.375rem;
    block-size: 1.375rem;
    margin-inline-start: 0.25em;
    border-radius: 1rem;
    background: var(--accent-tint);
    color: var(--accent);
    font-size: 0.875rem;
    font-weight: 650;
    line-height: 1;
    text-decoration: none;
  }
  .phrases {
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    overflow: clip;
    list-style: none;
  }
  .phrases > li + li {
    border-block-start: 1px solid var(--line);
  }
  h3 button {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    inline-size: 100%;
    min-block-size: var(--target-large);
    padding: 0.625rem 1rem;
    border: 0;
    background: none;
    color: var(--teal);
    font-size: 1.0625rem;
    font-weight: 600;
    text-align: start;
  }
  h3 button:hover {
    background: var(--teal-tint);
  }
  h3 button:focus-visible {
    outline-offset: -4px;
  }
  h3 .number {
    margin: 0;
  }
  .text {
    flex: 1 1 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-wrap: wrap;
  }
  .state {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 0.25em;
    margin-inline-start: auto;
    font-weight: 400;
  }
  @media (max-width: 30rem) {
    h3 button {
      flex-wrap: wrap;
    }
    .state {
      order: 1;
      flex-basis: 100%;
      margin-inline-start: 2.125rem;
    }
  }
  [aria-expanded='true'] > svg {
    transform: rotate(180deg);
  }
  .inside {
    padding: 0.25rem 1rem 1.25rem;
  }
  .inside[hidden] {
    display: none;
  }
  legend {
    font-weight: 650;
  }
  .chosen {
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--line-strong);
  }
  .chosen .soft {
    display: block;
  }
`;
