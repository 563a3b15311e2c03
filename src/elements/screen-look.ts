import { css } from 'lit';
import { column } from '../styles/column';

/** The look of the blocks of a screen, one below the other, and of what can be opened below them. */
export const blocksLook = css`
  .blocks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    --gap: clamp(1.5rem, 4vw, 2rem);
    gap: var(--gap);
  }
  /* Text for everybody and text for some roles read on as one, unless a heading begins something new. */
  .blocks > .prose + .prose:not(:has(> h2:first-child)) {
    margin-block-start: calc(1rem - var(--gap));
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.4em;
    inline-size: fit-content;
    min-block-size: var(--target);
    color: var(--teal);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [open] > summary svg {
    transform: rotate(180deg);
  }
  .numbers {
    margin-block-start: 1.5rem;
  }
  .numbers ds-contacts {
    display: block;
    margin-block-start: 0.5rem;
  }
  /* A heading stands by what it is the heading of. */
  .blocks > .prose:has(> h2:last-child) + * {
    margin-block-start: calc(0.875rem - var(--gap));
  }
`;

/** The look of a screen: one column of a comfortable line's length. */
export const screenLook = css`
  ${column}
  ${blocksLook}
  .place {
    display: grid;
    justify-items: start;
    gap: 0.125rem;
    margin-block-end: 0.5rem;
  }
  .place .link {
    font-size: var(--small);
  }
  /* On a phone there is no room for both in one line. */
  .where {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.125rem 1rem;
    inline-size: 100%;
  }
  .contents {
    margin-block: 0.25rem 1.25rem;
    font-size: var(--small);
  }
  .contents ol,
  .contents ul {
    padding: 0.5rem 1rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    list-style: none;
  }
  .contents li {
    display: grid;
    grid-template-columns: 1.5rem 1fr auto;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--target);
    padding-block: 0.375rem;
    line-height: 1.35;
  }
  .contents li > svg {
    color: var(--teal);
  }
  .contents li.ahead > :first-child {
    grid-column: 2;
  }
  .contents ul li {
    grid-template-columns: 1fr auto;
  }
  @media (max-width: 30rem) {
    .contents ul li {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
  .contents p {
    margin-block: 0.75rem 0.25rem;
    font-weight: 650;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5rem;
  }
  .contents li .link {
    text-decoration: none;
  }
  .contents li .link:hover {
    text-decoration: underline;
  }
  .here {
    font-weight: 650;
  }
  .ahead {
    color: var(--ink-soft);
  }
  h1 {
    margin-block-end: clamp(1rem, 3vw, 1.5rem);
  }
  .print {
    margin-block-start: 1.5rem;
  }
  .print p {
    margin-block-start: 0.375rem;
  }
  /* On paper: the title, and what is on the screen. */
  @media print {
    .place,
    progress,
    details,
    .print,
    .buttons {
      display: none;
    }
  }
  nav.buttons {
    align-items: start;
    margin-block-start: clamp(1.75rem, 5vw, 2.5rem);
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--line);
  }
  /* Beside Back, whether or not its reason stands below it: what is to be pressed next stays where it is. */
  nav ds-guarded-button {
    flex: 1 1 0;
    min-inline-size: 9rem;
  }
`;
