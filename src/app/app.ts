import course from 'virtual:doorstep/course';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../elements';
import type { LearnerEvents } from '../elements/events';
import { Episode } from '../episode/episode';
import { words } from '../locale/words';
import { dateOf } from '../locale/write';
import '../safety';
import { browserWorld } from './browser-world';
import { lessonCommands } from './commands';
import { watchLeaving } from './leaving';
import type { lessonPage } from './lesson-page';

/** Puts an episode, the elements, safety and offline together. Its children in the page are the first paint. */
@customElement('ds-app')
export class App extends LitElement {
  /** Draws the page of an open module, once it has arrived. */
  @state() private lessonPage: typeof lessonPage | undefined;

  readonly #world = browserWorld(() => this.requestUpdate());
  readonly #episode = new Episode(this.#world);
  readonly #isInLms = this.#world.reporter.kind !== 'none';
  #exit: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#exit = watchLeaving(this.#episode, this.#isInLms);
    this.#listen();
    void this.#start();
  }

  override render(): TemplateResult {
    const [problem] = this.#episode.problems;
    const { kept } = this.#episode;
    const tone = kept === 'nowhere' ? 'attention' : 'calm';
    return html`<ds-shell .heading=${course.title}>
      <ds-help slot="help" .contacts=${course.local.contacts}></ds-help>
      <ds-exit-button slot="exit"></ds-exit-button>
      <ds-notice-bar slot="notice" .problem=${problem}></ds-notice-bar>
      ${this.#page()}
      <ds-connection-line slot="footer" .line=${words.connection[kept]} .tone=${tone}></ds-connection-line>
    </ds-shell>`;
  }

  #page(): TemplateResult {
    const { view, facts } = this.#episode;
    switch (view.is) {
      case 'opening':
        return html`<p>${words.opening}</p>`;
      case 'asking':
        return html`<ds-choice-offer
          .heading=${words.offer.heading}
          .text=${words.offer.text(dateOf(view.since))}
          .yes=${words.offer.yes}
          .no=${words.offer.no}
        ></ds-choice-offer>`;
      case 'home':
        return html`<ds-course-home .course=${course} .facts=${facts}></ds-course-home>`;
      default:
        return this.lessonPage?.(course, view, facts, this.#isInLms) ?? html`<p>${words.opening}</p>`;
    }
  }

  /** The first screen comes first; then what the next ones need; then keeping it all for offline use. */
  async #start(): Promise<void> {
    await this.#episode.start();
    await this.updateComplete;
    this.lessonPage = (await import('./lesson-page')).lessonPage;
    const { keepOffline } = await import('../offline/keep-offline');
    await keepOffline();
  }

  #listen(): void {
    for (const [name, command] of Object.entries(lessonCommands)) {
      this.addEventListener(name, (event) => this.#episode.send(command((event as CustomEvent).detail as never)));
    }
    this.#on('ds-open-module', ({ module }) => void this.#episode.openModule(module));
    this.#on('ds-home', () => this.#episode.home());
    this.#on('ds-exit', () => this.#exit());
    this.#on('ds-dismiss', ({ code }) => this.#episode.dismiss(code));
    this.#on('ds-yes', () => void this.#episode.answerOffer(true));
    this.#on('ds-no', () => void this.#episode.answerOffer(false));
  }

  #on<Name extends keyof LearnerEvents>(name: Name, act: (detail: LearnerEvents[Name]) => void): void {
    this.addEventListener(name, (event) => act((event as CustomEvent<LearnerEvents[Name]>).detail));
  }
}
