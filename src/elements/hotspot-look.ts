import { css } from 'lit';

/** The look of a drawing with spots: an open one has a solid line and a filled number, not a colour alone. */
export const hotspotLook = css`
  .card {
    border-block-start: 4px solid var(--accent);
  }
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }
  .place {
    cursor: pointer;
  }
  .place rect {
    fill: transparent;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 6 5;
  }
  .place:hover rect {
    stroke-width: 3;
  }
  .place circle {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .place text {
    fill: var(--ink);
    font-weight: 650;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .open rect {
    stroke-width: 4;
    stroke-dasharray: none;
  }
  .open circle {
    fill: var(--ink);
  }
  .open text {
    fill: var(--surface);
  }
  ol {
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    overflow: clip;
    list-style: none;
  }
  li + li {
    border-block-start: 1px solid var(--line);
  }
  button {
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
  button:hover {
    background: var(--teal-tint);
  }
  button:focus-visible {
    outline-offset: -4px;
  }
  button > svg {
    margin-inline-start: auto;
  }
  [aria-expanded='true'] > svg {
    transform: rotate(180deg);
  }
  .number {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 2px solid var(--ink);
    border-radius: 1rem;
    color: var(--ink);
    font-size: 0.875rem;
    line-height: 1;
  }
  [aria-expanded='true'] .number {
    background: var(--ink);
    color: var(--surface);
  }
  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  li .prose {
    padding: 0.25rem 1rem 1.25rem;
  }
`;
