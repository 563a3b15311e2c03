import { css } from 'lit';

/** One column of a comfortable line's length: a screen, a test, or a page beside them. */
export const column = css`
  :host {
    max-inline-size: 46rem;
    margin-inline: auto;
  }
`;

/** Such a page in parts, with numbered steps in them. */
export const pageLook = css`
  ${column}
  .page {
    gap: 1.75rem;
  }
  section {
    gap: 0.875rem;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  ol li + li {
    margin-block-start: 0.5rem;
  }
`;
