import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { timesWords } from '../locale/times-words';
import type { Problem } from '../problems/problem';
import type { ModuleTime, PlaceTime } from '../record/module-times';
import { column } from '../styles/column';
import { shared } from '../styles/shared';
import { fire } from './events';
import { arriveAt } from './focus';
import { tableLook } from './times-look';

const say = timesWords;

/**
 * How long the modules take by what we say, and by what people took on this device. Nobody's times: see
 * `ReadingTimes` in the record room.
 * @fires ds-save-times - A team lead saves them for whoever writes the modules.
 * @fires ds-home - Back to where they came from.
 */
@customElement('ds-times')
export class TimesElement extends LitElement {
  static override styles = [
    shared,
    column,
    tableLook,
    css`
      summary {
        align-content: center;
        min-block-size: var(--target);
        color: var(--teal);
        font-weight: 600;
      }
    `,
  ];

  /** Undefined until they have been looked at. */
  @property({ attribute: false }) modules: readonly ModuleTime[] | undefined;
  /** The name of the file that has been saved; '' before. */
  @property() saved = '';
  /** Why they could not be looked at; null when they could. */
  @property({ attribute: false }) problem: Problem | null = null;
  @query('h1') private heading!: HTMLElement;

  protected override firstUpdated() {
    arriveAt(this.heading, true);
  }

  protected override render() {
    const { problem } = this;
    return html`<div class="page stack">
      <h1 tabindex="-1">${say.heading}</h1>
      <p>${say.lead}</p>
      <p>${say.kept}</p>
      ${problem ? html`<p role="alert"><strong>${problem.what}</strong> ${problem.mend}</p>` : nothing}
      ${this.#renderStatus()}
      ${this.#renderTimes()}
      <div><button class="button quiet" type="button" @click=${() => fire(this, 'ds-home', {})}>${say.home}</button></div>
    </div>`;
  }

  /** There from the start, so that what comes of looking is said. A table shows by itself that it is there. */
  #renderStatus() {
    const { modules, problem } = this;
    if (problem) return statusLine('unseen', nothing);
    if (!modules) return statusLine('', say.looking);
    return hasAny(modules) ? statusLine('unseen', say.found) : statusLine('', html`<strong>${say.none}</strong>`);
  }

  #renderTimes() {
    const { modules } = this;
    if (!modules || !hasAny(modules)) return nothing;
    return html`${table(say.modules, say.module, modules.map(moduleRow))}
      <div>${modules.map(renderPlaces)}</div>
      <p class="soft">${say.median}</p>
      <p>${say.send}</p>
      <div><button class="button" type="button" @click=${() => fire(this, 'ds-save-times', {})}>${say.save}</button></div>
      <p role="status">${this.saved === '' ? nothing : say.saved(this.saved)}</p>`;
  }
}

/** Written once, so that it is the same element whatever it says. */
function statusLine(look: '' | 'unseen', what: unknown) {
  return html`<p class=${look} role="status">${what}</p>`;
}

function hasAny(modules: readonly ModuleTime[]): boolean {
  return modules.some(({ places }) => places.some(({ real }) => real !== null));
}

/** What a row says; the times as they are written, in minutes. */
interface Row {
  readonly title: string;
  readonly under: string;
  readonly stated: string;
  /** '' where it is not known yet. */
  readonly real: string;
  readonly readings: number;
}

function moduleRow({ title, role, stated, real, readings }: ModuleTime): Row {
  const under = role === '' ? '' : say.role(role);
  // Up, as the minutes are that learners are told.
  const written = (seconds: number) => `${Math.ceil(seconds / 60)}`;
  return { title, under, ...measured({ stated, real, readings }, written) };
}

function placeRow({ title, ...times }: PlaceTime): Row {
  // Counts in buckets can tell no more than a tenth.
  const written = (seconds: number) => (seconds / 60).toFixed(1);
  return { title: title === '' ? say.test : title, under: '', ...measured(times, written) };
}

function measured(
  { stated, real, readings }: Pick<PlaceTime, 'stated' | 'real' | 'readings'>,
  written: (seconds: number) => string,
): Pick<Row, 'stated' | 'real' | 'readings'> {
  return { stated: written(stated), real: real === null ? '' : written(real), readings };
}

function renderPlaces({ title, places }: ModuleTime) {
  const name = say.screens(title);
  return html`<details>
    <summary>${name}</summary>
    ${table(name, say.screen, places.map(placeRow))}
  </details>`;
}

function table(caption: string, first: string, rows: readonly Row[]) {
  return html`<table>
    <caption class="unseen">${caption}</caption>
    <thead>
      <tr>
        <th scope="col">${first}</th>
        <th class="number" scope="col">${say.stated}</th>
        <th class="number" scope="col">${say.real}</th>
        <th class="number" scope="col">${say.readings}</th>
      </tr>
    </thead>
    <tbody>${rows.map(renderRow)}</tbody>
  </table>`;
}

/** Of fewer than enough readings not even the number is shown. */
function renderRow({ title, under, stated, real, readings }: Row) {
  return html`<tr>
    <th scope="row">${title}${under === '' ? nothing : html` <span class="soft">${under}</span>`}</th>
    <td class="number">${stated}</td>
    <td class="number">${real === '' ? html`<span class="soft">${say.notYet}</span>` : html`<strong>${real}</strong>`}</td>
    <td class="number">${real === '' ? '–' : readings}</td>
  </tr>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-times': TimesElement;
  }
}
