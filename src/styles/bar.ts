import { css } from 'lit';

/** The look of a message about the page as a whole, with what can be done about it. */
export const barLook = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1.5rem;
    margin-block-start: 1rem;
    padding: 0.75rem 1.25rem;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent-tint);
  }
  /* Within the page, where other things keep their distance themselves. */
  .bar.numbers {
    margin: 0;
    border-width: 2px;
  }
  .bar.numbers > p {
    max-inline-size: 70ch;
  }
  .bar.calm {
    border-color: var(--teal);
    background: var(--teal-tint);
  }
  .bar > p {
    flex: 1 1 20rem;
  }
`;
