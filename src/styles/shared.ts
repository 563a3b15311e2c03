import { css } from 'lit';

/** What every element shares: box sizes, buttons, links, the focus ring, and text for screen readers only. */
export const shared = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3 {
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  p,
  li,
  dd {
    text-wrap: pretty;
  }
  h1 {
    font-size: clamp(1.625rem, 1.3rem + 1.6vw, 2.25rem);
    font-weight: 700;
  }
  h2 {
    font-size: 1.3125rem;
    font-weight: 650;
  }
  h3 {
    font-size: 1.125rem;
    font-weight: 650;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  button,
  select,
  summary {
    font: inherit;
    color: inherit;
    touch-action: manipulation;
  }
  button,
  summary,
  label {
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 0.25rem;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  a,
  .link {
    color: var(--teal);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a:hover,
  .link:hover {
    color: var(--teal-deep);
    text-decoration-thickness: 0.15em;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: var(--target);
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--target-large);
    padding: 0.5rem 1.375rem;
    border: 2px solid var(--teal);
    border-radius: 0.5rem;
    background: var(--teal);
    color: var(--on-teal);
    font-weight: 600;
    line-height: 1.3;
  }
  .button:hover {
    border-color: var(--teal-deep);
    background: var(--teal-deep);
  }
  .button.quiet {
    background: var(--surface);
    color: var(--teal);
  }
  .button.quiet:hover {
    background: var(--teal-tint);
  }
  .button[aria-disabled='true'] {
    border-color: var(--line-strong);
    border-style: dashed;
    background: var(--surface);
    color: var(--ink-soft);
    cursor: not-allowed;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1rem;
  }
  .eyebrow {
    color: var(--accent);
    font-size: var(--small);
    font-weight: 650;
    letter-spacing: 0.01em;
  }
  .soft {
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .card {
    padding: clamp(1.125rem, 4vw, 1.75rem);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.5rem;
    overflow: hidden;
    border: 0;
    border-radius: 1rem;
    background: var(--line);
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    border-radius: 1rem;
    background: var(--teal);
  }
  progress::-moz-progress-bar {
    border-radius: 1rem;
    background: var(--teal);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    label {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }
  @media (forced-colors: active) {
    .button,
    .card {
      border: 2px solid ButtonText;
    }
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    progress {
      appearance: auto;
    }
  }
`;

/** The look of authors' text. */
export const proseLook = css`
  .prose {
    max-inline-size: 65ch;
    overflow-wrap: break-word;
  }
  .prose > * + * {
    margin-block-start: 0.875em;
  }
  .prose h2,
  .prose h3 {
    margin-block-start: 1.5em;
  }
  .prose > h2:first-child,
  .prose > h3:first-child {
    margin-block-start: 0;
  }
  .prose ul,
  .prose ol {
    padding-inline-start: 1.375em;
  }
  .prose li + li {
    margin-block-start: 0.375em;
  }
  .prose li::marker {
    color: var(--accent);
  }
  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--teal);
  }
`;
