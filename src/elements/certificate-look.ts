import { css } from 'lit';

/** The look of the certificate, on the screen and on paper. */
export const certificateLook = css`
  .keep {
    margin-block-start: 0.375rem;
  }
  .card {
    gap: 1.25rem;
    border-block-start: 4px solid var(--teal);
  }
  .to {
    gap: 0.375rem;
  }
  .name {
    font-size: 1.625rem;
    font-weight: 650;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .line {
    min-block-size: 3rem;
    border-block-end: 1px solid var(--ink);
  }
  .course {
    font-size: 1.3125rem;
    font-weight: 650;
    line-height: 1.25;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0.75rem 1.5rem;
  }
  dd {
    font-weight: 600;
  }
  h3 {
    margin-block-end: 0.25rem;
  }
  ul {
    padding-inline-start: 1.375em;
  }
  .records {
    font-weight: 650;
  }
  /* On paper: the certificate alone. */
  @media print {
    .around {
      display: none;
    }
    :host {
      max-inline-size: none;
    }
    .card {
      gap: 0.875rem;
      padding: 1rem 0 0;
      border-inline: 0;
      border-block-end: 0;
      border-radius: 0;
      box-shadow: none;
    }
    ds-limits {
      break-inside: avoid;
    }
  }
`;

/**
 * The sheet of paper itself, which only a style of the whole document can set. Type is measured in the
 * root's size: 11 point on paper, however large it is on the screen.
 */
export const paper = css`
  @page {
    size: A4 portrait;
    margin: 14mm 16mm;
  }
  @media print {
    html:root {
      color-scheme: light;
      --paper: #fff;
      --surface: #fff;
      --ink: #000;
      --ink-soft: #333;
      --line: #999;
      --teal: #0e5560;
      --accent: #7a3208;
      --text: 1rem;
      font-size: 11pt;
      line-height: 1.4;
    }
  }
`;
