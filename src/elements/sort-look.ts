import { css } from 'lit';

/** The look of cards to sort: the groups side by side where there is room. */
export const sortLook = css`
  .card {
    border-block-start: 4px solid var(--accent);
  }
  legend {
    margin-block-end: 0.625rem;
    font-weight: 600;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0.5rem;
  }
`;
