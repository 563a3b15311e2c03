import { css } from 'lit';

/** The look of a scenario: what has been read is quieter than what is to be done now. */
export const scenarioLook = css`
  .card {
    gap: 1.125rem;
    border-block-start: 4px solid var(--accent);
  }
  .passed {
    gap: 0.75rem;
    padding-block-end: 1.125rem;
    border-block-end: 1px dashed var(--line-strong);
  }
  .chosen {
    padding-inline-start: 1rem;
    border-inline-start: 4px solid var(--line-strong);
  }
  .chosen .soft {
    display: block;
  }
  legend {
    margin-block-end: 0.75rem;
    font-weight: 650;
  }
`;
