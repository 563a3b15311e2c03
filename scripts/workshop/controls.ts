import { html, type TemplateResult } from 'lit';
import { choice } from './choice';
import { FRAME_WIDTHS, type FrameWidth, type Memory } from './memory';

export interface ControlActions {
  readonly launchAgain: () => void;
  readonly launchNewAttempt: () => void;
  readonly forgetDevice: () => void;
  readonly setWidth: (width: FrameWidth) => void;
}

/** The row of buttons over the module. */
export function controls({ hasLms, width }: Memory, actions: ControlActions): TemplateResult {
  return html`<div class="controls" role="group" aria-label="The module">
    <div class="buttons">
      <button type="button" class="main" @click=${actions.launchAgain}>Launch again</button>
      <button type="button" ?disabled=${!hasLms} @click=${actions.launchNewAttempt}>New attempt</button>
      <button type="button" @click=${actions.forgetDevice}>Forget this device</button>
    </div>
    ${choice({
      legend: 'Width of the module in pixels',
      name: 'width',
      options: FRAME_WIDTHS.map((value) => ({ value, text: value === 'full' ? 'Full' : value })),
      picked: width,
      pick: actions.setWidth,
    })}
  </div>`;
}
