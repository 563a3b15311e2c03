import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Course, ModuleOutline } from '../content/course';
import { deviceWords } from '../locale/device-words';
import { dateOf, percent } from '../locale/write';
import { momentOf } from '../locale/write-moment';
import type { Facts } from '../record/facts';
import { shared } from '../styles/shared';
import { fire } from './events';
import './remove-me';

const say = deviceWords;

/** What is known of this device, for the learner to read. */
export interface DeviceReport {
  /** Whose turn it is on this device; '' when they gave no name, null where an LMS knows them or nobody could be asked. */
  readonly learner: string | null;
  /** Whether some of their work here has never been shown back by a learning system. */
  readonly unsent: boolean;
  /** Where the work of this page is; see `Kept` in the episode room. */
  readonly waiting: 'keeping' | 'here' | 'sent' | 'received' | 'waiting' | 'review' | 'nowhere' | 'nothingDone';
  /** When they last changed what they did before they began the course again, in epoch seconds, where that waits too. */
  readonly earlier: number | null;
  /** How many other pieces of work no learning system has shown back. Nobody's name and nobody's progress. */
  readonly others: number;
  readonly offline: 'kept' | 'keeping' | 'partly' | 'none';
  /** What the package takes, in bytes; null while it is not known. */
  readonly bytes: number | null;
  /** The version that is kept here; '' while none is, and then the open page's own is shown. */
  readonly installed: string;
  readonly open: string;
  /** When it was last checked for a newer version, in epoch milliseconds; null when it never was. */
  readonly checked: number | null;
  /** What came of the check that the learner asked for. */
  readonly check: 'not-asked' | 'checking' | 'newest' | 'couldNot';
  /** Whether a newer version is ready, and when it can be used. */
  readonly newer: 'none' | 'now' | 'later' | 'in-lms';
  readonly install: 'button' | 'share-menu' | 'browser-menu' | 'none';
  /** Whether a team lead's pages are offered: without a learning system, and where leaving the page loses nothing. */
  readonly teamLead: boolean;
}

/**
 * What is on this device: the work, where it has got to, the package and its version.
 * @fires ds-check-version - The learner asks whether there is a newer version.
 * @fires ds-use-newer - The learner takes the newer version now.
 * @fires ds-remove-me - The learner is to be removed from this device.
 * @fires ds-carry-out - The learner takes their work elsewhere first.
 * @fires ds-carry-earlier - The learner takes elsewhere what they did before they began the course again.
 * @fires ds-install - The learner puts it on the home screen.
 * @fires ds-open-completions - A team lead opens the page of the completion file.
 * @fires ds-open-times - A team lead opens the page that says how long things take.
 */
@customElement('ds-device-report')
export class DeviceReportElement extends LitElement {
  static override styles = [
    shared,
    css`
      .sections {
        gap: 1.5rem;
      }
      section {
        gap: 0.5rem;
      }
      ul {
        list-style: none;
      }
      li + li {
        margin-block-start: 0.5rem;
      }
      li span {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) course!: Course;
  @property({ attribute: false }) facts!: Facts;
  @property({ attribute: false }) report!: DeviceReport;

  protected override render() {
    return html`<div class="sections stack">
      ${section(say.here.title, this.#renderModules())}
      ${section(say.waiting.title, this.#renderWaiting())}
      ${this.report.learner === null ? nothing : section(say.you.title, this.#renderYou(this.report.learner))}
      ${section(say.offline.title, this.#renderOffline())}
      ${this.report.install === 'none' ? nothing : section(say.install.title, this.#renderInstall())}
      ${section(say.version.title, this.#renderVersion())}
      ${this.report.teamLead ? section(say.teamLead.title, this.#renderTeamLead()) : nothing}
    </div>`;
  }

  #renderModules() {
    return html`<ul role="list">
      ${this.course.modules.map((outline) => html`<li>${outline.title}<span class="soft">${this.#lineOf(outline)}</span></li>`)}
    </ul>`;
  }

  #lineOf({ id, screens, questions }: ModuleOutline): string {
    const facts = this.facts.modules.find((module) => module.id === id);
    const seen = screens.filter((screen) => facts?.screensSeen.includes(screen)).length;
    const line = say.here.screens(seen, screens.length);
    if (questions.length === 0) return `${line}.`;
    const score = facts?.score ?? null;
    if (score === null) return `${line}, ${say.here.notTaken}.`;
    return `${line}, ${facts?.success === 'passed' ? say.here.passed(percent(score)) : say.here.taken(percent(score))}.`;
  }

  #renderWaiting() {
    const { waiting, earlier, others } = this.report;
    return html`${earlier !== null && waiting === 'nothingDone' ? nothing : html`<p>${say.waiting[waiting]}</p>`}
      ${earlier === null ? nothing : this.#renderEarlier(earlier)}
      ${others > 0 ? html`<p>${say.waiting.others(others)}</p>` : nothing}`;
  }

  /** In a learning system it is asked about when it is opened there. */
  #renderEarlier(earlier: number) {
    return html`<p>${say.waiting.earlier(dateOf(earlier))}</p>
      ${this.report.learner === null ? nothing : this.#renderCarryEarlier()}`;
  }

  #renderCarryEarlier() {
    return html`<div><button class="link" type="button" @click=${() => fire(this, 'ds-carry-earlier', {})}>${say.waiting.carryEarlier}</button></div>`;
  }

  #renderYou(learner: string) {
    return html`<ds-remove-me .learner=${learner} ?unsent=${this.report.unsent}></ds-remove-me>`;
  }

  #renderOffline() {
    const { offline, bytes } = this.report;
    return html`<p>${say.offline[offline]}</p>${bytes === null ? nothing : html`<p class="soft">${say.offline.room(megabytes(bytes))}</p>`}`;
  }

  #renderInstall() {
    const { install } = this.report;
    if (install === 'button') {
      return html`<p>${say.install.about}</p>
        <div><button class="button quiet" type="button" @click=${() => fire(this, 'ds-install', {})}>${say.install.button}</button></div>`;
    }
    return html`<p>${say.install.about} ${install === 'share-menu' ? say.install.shareMenu : say.install.browserMenu}</p>`;
  }

  #renderVersion() {
    const { installed, open, checked } = this.report;
    return html`<p>${installed === '' ? say.version.open(open) : say.version.installed(installed)}</p>
      <p class="soft">${checked === null ? say.version.notChecked : say.version.checked(momentOf(checked))}</p>
      <div><button class="button quiet" type="button" @click=${() => fire(this, 'ds-check-version', {})}>${say.version.check}</button></div>
      <p role="status">${this.#newsOfVersion()}</p>
      ${this.report.newer === 'now' ? html`<div><button class="button" type="button" @click=${() => fire(this, 'ds-use-newer', {})}>${say.version.useNow}</button></div>` : nothing}`;
  }

  #renderTeamLead() {
    return html`<div><button class="link" type="button" @click=${() => fire(this, 'ds-open-completions', {})}>${say.teamLead.completions}</button></div>
      <div><button class="link" type="button" @click=${() => fire(this, 'ds-open-times', {})}>${say.teamLead.times}</button></div>`;
  }

  #newsOfVersion(): string {
    const { check, newer } = this.report;
    if (check === 'checking') return say.version.checking;
    if (newer === 'now') return say.version.ready;
    if (newer === 'in-lms') return say.version.readyInLms;
    if (newer === 'later') return say.version.readyLater;
    return check === 'not-asked' ? '' : say.version[check];
  }
}

function section(title: string, inside: unknown) {
  return html`<section class="stack"><h3>${title}</h3>${inside}</section>`;
}

/** To a tenth, and never nothing. */
function megabytes(bytes: number): string {
  return Math.max(0.1, bytes / 1e6).toFixed(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-device-report': DeviceReportElement;
  }
}
