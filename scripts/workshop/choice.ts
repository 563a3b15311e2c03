import { html, type TemplateResult } from 'lit';

export interface ChoiceOptions<Value extends string> {
  /** Says what is chosen; heard, not seen. */
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly picked: Value;
  readonly pick: (value: Value) => void;
}

/** A few choices in a row of which one holds: radio buttons, with a radio button's keys. */
export function choice<Value extends string>(choices: ChoiceOptions<Value>): TemplateResult {
  const { legend, name, options, picked, pick } = choices;
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${options.map(
      ({ value, text }) => html`<label class="option">
        <input type="radio" name=${name} .checked=${value === picked} @change=${() => pick(value)} />
        ${text}
      </label>`,
    )}
  </fieldset>`;
}
