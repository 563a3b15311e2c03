import { html, type TemplateResult } from 'lit';

/** Small drawings of our own. Each only repeats what a word beside it says, so it is hidden from readers. */
function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path} fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;
}

export const tick = icon('M5 12.5 10 17.5 19.5 7');
export const aside = icon('M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16ZM8.5 12H15.5');
export const ring = icon('M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14Z');
export const pin = icon('M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7Z');
export const down = icon('M6 9.5 12 15.5 18 9.5');
export const up = icon('M6 14.5 12 8.5 18 14.5');
export const onwards = icon('M5 12H19M13 6 19 12 13 18');
export const backwards = icon('M19 12H5M11 6 5 12 11 18');
export const door = icon('M4 21H20M7 21V4H17V21M13.5 12.5V12.6');
export const phone = icon(
  'M6.5 4H9.5L11 8.5 9 10C10 12.3 11.7 14 14 15L15.5 13 20 14.5V17.5A2 2 0 0 1 18 19.5C11 19 5 13 4.5 6A2 2 0 0 1 6.5 4Z',
);
export const flag = icon('M6 21V4M6 5H18L15.5 9 18 13H6');
