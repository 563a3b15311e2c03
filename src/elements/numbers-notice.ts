import { html, nothing } from 'lit';
import type { HowChecked } from '../content/how-checked';
import { words } from '../locale/words';

/**
 * Says above numbers that they cannot be relied on, and whom to tell; nothing where they can. It stays
 * for as long as it is so: whoever looks for help must not ring in vain. It wants the look of a bar.
 */
export function numbersNotice(numbers: HowChecked) {
  if (numbers === 'lately') return nothing;
  const { what, mend } = words.numbers[numbers];
  return html`<div class="bar numbers"><p><strong>${what}</strong> ${mend}</p></div>`;
}
