import { type Markup, markup } from './markup';

interface Row {
  readonly head: Markup;
  /** As many as there are `heads`. */
  readonly cells: readonly (string | number)[];
}

/**
 * A table of figures, which on a narrow screen becomes a list: each figure has its heading beside it there.
 *
 * @param what - What its rows are, such as `Role`.
 */
export function figureTable(name: string, what: string, heads: readonly string[], rows: readonly Row[]): Markup {
  return markup`<div class="wide" tabindex="0" role="region" aria-label="${name}"><table>
<thead><tr>${[what, ...heads].map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => tableRow(row, heads))}</tbody></table></div>`;
}

function tableRow({ head, cells }: Row, heads: readonly string[]): Markup {
  const shown = cells.map((cell, at) => markup`<td data-head="${heads[at] ?? ''}">${cell}</td>`);
  return markup`
<tr><th scope="row">${head}</th>${shown}</tr>`;
}
