import { css } from 'lit';

/** A table of a name and a few numbers, which fits a phone. */
export const tableLook = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.625rem 0.3125rem;
    border-block-end: 1px solid var(--line);
    vertical-align: top;
    text-align: start;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  td:last-child,
  thead th:last-child {
    padding-inline-end: 0;
  }
  thead th {
    color: var(--ink-soft);
    font-size: var(--small);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 500;
    overflow-wrap: anywhere;
    min-inline-size: 6rem;
  }
  tbody th span {
    display: block;
    font-weight: 400;
  }
  td.number {
    white-space: nowrap;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
