import course from 'virtual:doorstep/course';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../elements';
import type { Module } from '../content/course';
import { openModule } from '../content/open-module';
import type { LearnerEvents } from '../elements/events';
import { Episode } from '../episode/episode';
import { words } from '../locale/words';
import { dateOf } from '../locale/write';
import { InstallPromptKeeper } from '../offline/install-prompt';
import { carryPageNotOpened } from '../problems/episode';
import { lmsNotFound } from '../problems/lms';
import '../safety';
import { browserWorld } from './browser-world';
import { type CarryPage, canCarryOut } from './carry-page';
import { deviceEvents, lessonCommands } from './commands';
import type { Device } from './device';
import { DiagnosticLog } from './diagnostic-log';
import { findReporter, isLmsMissing } from './find-reporter';
import { openInScope } from './launch-scope';
import { leaveUnopened, watchLeaving } from './leaving';
import type { lessonPage } from './lesson-page';

/** Puts an episode, the elements, safety and offline together. Its children in the page are the first paint. */
@customElement('ds-app')
export class App extends LitElement {
  /** Draws the page of an open module, once it has arrived. */
  @state() private lessonPage: typeof lessonPage | undefined;
  /** There once it is known whether an LMS opened this page. */
  @state() private episode: Episode | undefined;
  /** There after the first screen. */
  @state() private device: Device | undefined;

  /** A page that is open beside the course home. It adds nothing to the history. */
  @state() private beside: CarryPage | undefined;

  readonly #prompt = new InstallPromptKeeper(() => this.requestUpdate());
  readonly #log = new DiagnosticLog(`${course.id} ${course.revision} ${navigator.userAgent}`);
  #isInLms = false;
  #exit = () => leaveUnopened();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    void this.#start();
  }

  override render(): TemplateResult {
    const { episode } = this;
    const kept = episode?.kept;
    return html`<ds-shell .heading=${episode?.course.title ?? course.title}>
      <ds-help slot="help" .contacts=${course.local.contacts} .details=${() => this.#log.text}></ds-help>
      <ds-exit-button slot="exit"></ds-exit-button>
      <ds-notice-bar slot="notice" .problem=${episode?.problems[0]}></ds-notice-bar>
      ${this.device?.offer() ?? nothing}
      ${episode ? this.#page(episode) : html`<p>${words.opening}</p>`}
      <ds-connection-line
        slot="footer"
        .line=${kept ? words.connection[kept] : ''}
        .tone=${kept === 'nowhere' ? 'attention' : 'calm'}
      ></ds-connection-line>
      ${this.device?.footer() ?? nothing}
    </ds-shell>`;
  }

  #page(episode: Episode): TemplateResult {
    const { view, facts, course, kept } = episode;
    switch (view.is) {
      case 'opening':
        return html`<p>${words.opening}</p>`;
      case 'asking':
        return offer({ ...words.offer, text: words.offer.text(dateOf(view.since)) });
      case 'elsewhere':
        return offer(words.elsewhere);
      case 'taken':
        return offer(words.taken);
      case 'home':
        return (
          this.beside?.(episode, this.#isInLms) ??
          html`<ds-course-home
            .course=${course}
            .facts=${facts}
            .inLms=${this.#isInLms}
            .canCarryOut=${canCarryOut(episode, this.#isInLms)}
            .canCarryIn=${kept !== 'review'}
          ></ds-course-home>`
        );
      default:
        return (
          this.lessonPage?.(course, view, facts, {
            isInLms: this.#isInLms,
            recordedLine: words.connection[kept],
            canCarryOut: canCarryOut(episode, this.#isInLms),
          }) ?? html`<p>${words.opening}</p>`
        );
    }
  }

  /** The first screen comes first; then what the next ones need; then keeping it all for offline use. */
  async #start(): Promise<void> {
    const found = await findReporter(window, { onRefused: (call) => this.#log.refused(Date.now(), call) });
    const { course: inScope, reporter } = openInScope(course, location.search, found);
    this.#isInLms = reporter.kind !== 'none';
    const world = browserWorld(inScope, reporter, {
      openModule: (id) => this.#openModule(id),
      log: (line) => this.#log.add(Date.now(), line),
      changed: () => {
        this.requestUpdate();
        this.device?.episodeChanged();
      },
    });
    const episode = new Episode(world);
    this.#exit = watchLeaving(episode, this.#isInLms);
    this.episode = episode;
    await episode.start();
    if (!this.#isInLms && (await isLmsMissing(window))) episode.note(lmsNotFound());
    await this.updateComplete;
    try {
      await this.#loadLessonPage();
      const { Device } = await import('./device');
      const { store } = world;
      const changed = () => this.requestUpdate();
      this.device = new Device({
        course: inScope,
        episode,
        store,
        isInLms: this.#isInLms,
        isBesideOpen: () => this.beside !== undefined,
        prompt: this.#prompt,
        changed,
      });
      await this.device.start();
    } catch {
      // The network has gone. What is missing is asked for again, and told, when the learner opens a module.
    }
  }

  /** A module with the page that draws it: neither is of use without the other. */
  async #openModule(id: string): Promise<Module> {
    const [module] = await Promise.all([openModule(id), this.#loadLessonPage()]);
    return module;
  }

  async #loadLessonPage(): Promise<void> {
    this.lessonPage ??= (await import('./lesson-page')).lessonPage;
  }

  #listen(): void {
    for (const [name, command] of Object.entries(lessonCommands)) {
      this.addEventListener(name, (event) => this.episode?.send(command((event as CustomEvent).detail as never)));
    }
    for (const name of deviceEvents) this.#on(name, () => this.device?.learnerDid(name));
    this.#on('ds-open-module', ({ module }) => void this.episode?.openModule(module));
    this.#on('ds-home', () => this.#goHome());
    this.#on('ds-carry-out', () => void this.#openBeside(import('./carry-out-page')));
    this.#on('ds-carry-in', () => void this.#openBeside(import('./carry-in-page')));
    this.#on('ds-exit', () => this.#exit());
    this.#on('ds-dismiss', ({ code }) => this.episode?.dismiss(code));
    this.#on('ds-yes', () => this.#accept());
    this.#on('ds-no', () => this.#decline());
    window.addEventListener('online', () => this.episode?.reconnect());
  }

  #goHome(): void {
    this.beside = undefined;
    this.episode?.home();
  }

  async #openBeside(arriving: Promise<{ readonly page: CarryPage }>): Promise<void> {
    try {
      this.beside = (await arriving).page;
      if (this.episode?.view.is !== 'home') this.episode?.home();
    } catch {
      this.episode?.note(carryPageNotOpened());
    }
  }

  #accept(): void {
    switch (this.episode?.view.is) {
      case 'asking':
        void this.episode.answerOffer(true);
        break;
      case 'elsewhere':
        void this.episode.takeOver();
        break;
      case 'taken':
        // This page's session was ended when the other took over; a new launch makes a new one.
        location.reload();
    }
  }

  #decline(): void {
    if (this.episode?.view.is === 'asking') void this.episode.answerOffer(false);
    else this.#exit();
  }

  #on<Name extends keyof LearnerEvents>(name: Name, act: (detail: LearnerEvents[Name]) => void): void {
    this.addEventListener(name, (event) => act((event as CustomEvent<LearnerEvents[Name]>).detail));
  }
}

interface Offer {
  readonly heading: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

function offer({ heading, text, yes, no }: Offer): TemplateResult {
  return html`<ds-choice-offer .heading=${heading} .text=${text} .yes=${yes} .no=${no}></ds-choice-offer>`;
}
