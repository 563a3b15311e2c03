import course from 'virtual:doorstep/course';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import '../elements';
import type { Course, Module } from '../content/course';
import { type HowChecked, howChecked } from '../content/how-checked';
import { openModule } from '../content/open-module';
import type { LearnerEvents } from '../elements/events';
import { Episode } from '../episode/episode';
import { Notices } from '../episode/notices';
import { words } from '../locale/words';
import { InstallPromptKeeper } from '../offline/install-prompt';
import { carryPageNotOpened } from '../problems/episode';
import { lmsNotFound } from '../problems/lms';
import type { Problem } from '../problems/problem';
import { learnerNotRemoved, learnerRemoved } from '../problems/store';
import { dayOf } from '../record/day-of';
import type { Reporter } from '../report/reporter';
import '../safety';
import { CourseStore } from '../store/course-store';
import type { BesidePage } from './beside-page';
import { atRest, browserWorld, randomId } from './browser-world';
import { canCarryOut } from './carry-page';
import { deviceEvents, lessonCommands, peopleEvents } from './commands';
import type { Device } from './device';
import { DiagnosticLog } from './diagnostic-log';
import { findReporter, isLmsMissing } from './find-reporter';
import { openInScope } from './launch-scope';
import { leaveUnopened, watchLeaving } from './leaving';
import type { lessonPage } from './lesson-page';
import { People } from './people';

/** So long the page's own "Opening…" may stand before a frame of it is drawn here. A guess. */
const OPENING_MS = 300;

/** Puts an episode, the elements, safety and offline together. Its children in the page are the first paint. */
@customElement('ds-app')
export class App extends LitElement {
  /** Draws the page of an open module, once it has arrived. */
  @state() private lessonPage: typeof lessonPage | undefined;
  /** There once it is known who learns: an LMS said so, or the learner. */
  @state() private episode: Episode | undefined;
  /** There where no LMS opened this page: people may share the device. */
  @state() private people: People | undefined;
  /** There after the first screen. */
  @state() private device: Device | undefined;

  /** A page that is open beside the course home. It adds nothing to the history. */
  @state() private beside: BesidePage | undefined;

  readonly #prompt = new InstallPromptKeeper(() => this.requestUpdate());
  readonly #log = new DiagnosticLog(`${course.id} ${course.revision} ${navigator.userAgent}`);
  /** What is to be told whoever learns, and while nobody does. */
  readonly #notices = new Notices();
  #isInLms = false;
  #opened: Opened | undefined;
  /** Counts the learners of this page: nothing on it outlasts a turn, neither a picked answer nor an open dialog. */
  #turn = 0;
  #exit = () => leaveUnopened();
  #show = () => {};
  /** Settles once it is known what to show first. */
  readonly #something = new Promise<void>((show) => {
    this.#show = show;
    setTimeout(show, OPENING_MS);
  });

  override connectedCallback(): void {
    this.#listen();
    // First, so that the device looks up who learns here while the first frame is drawn.
    void this.#start();
    super.connectedCallback();
  }

  /** The page says "Opening…" by itself: to draw that again would cost a slow device a frame before the first screen. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#something;
    await super.scheduleUpdate();
  }

  /** Type and targets are measured in the root's size, in dialogs too: larger there is larger everywhere. */
  protected override updated(): void {
    document.documentElement.toggleAttribute('data-large-type', this.episode?.role?.largeType === true);
  }

  override render(): TemplateResult {
    const { episode } = this;
    const kept = episode?.kept;
    const page = html`<ds-shell .heading=${episode?.course.title ?? course.title}>
      <ds-help slot="help" .contacts=${course.local.contacts} .numbers=${numbers()} .policy=${course.local.policy}
        .details=${() => this.#log.text}>${this.#warning}</ds-help>
      <ds-exit-button slot="exit"></ds-exit-button>
      <ds-notice-bar slot="notice" .problem=${episode?.problems[0] ?? this.#notices.all[0]}></ds-notice-bar>
      ${this.device?.offer() ?? nothing}
      ${episode ? this.#page(episode) : this.#renderNobody()}
      <ds-connection-line
        slot="footer"
        .line=${kept ? words.connection[kept] : ''}
        .tone=${kept === 'nowhere' ? 'attention' : 'calm'}
      ></ds-connection-line>
      ${this.device?.footer() ?? nothing}
      ${this.#warning}
    </ds-shell>`;
    return html`${keyed(this.#turn, page)}`;
  }

  /** In the page and in each dialog: while one is open, nothing behind it is heard or can be pressed. */
  get #warning(): TemplateResult | typeof nothing {
    return this.people?.warning() ?? nothing;
  }

  #page(episode: Episode): TemplateResult {
    const { view, facts, course, kept } = episode;
    switch (view.is) {
      case 'opening':
        return html`<p>${words.opening}</p>`;
      case 'asking':
        return html`<ds-work-offer .offers=${view.offers}></ds-work-offer>`;
      case 'elsewhere':
        return offer(words.elsewhere);
      case 'taken':
        return offer(words.taken);
      case 'home':
        return (
          this.#renderBeside() ??
          html`<ds-course-home
            .course=${course}
            .facts=${facts}
            .numbers=${numbers()}
            .currentRole=${episode.role?.id ?? ''}
            .roleGuessed=${episode.isRoleGuessed}
            .learner=${this.people?.learner}
            .inLms=${this.#isInLms}
            .canCarryOut=${canCarryOut(episode, this.#isInLms)}
            .canCarryIn=${kept !== 'review'}
          >
            ${this.device?.takeAgain() ?? nothing}
          </ds-course-home>`
        );
      default:
        return (
          this.lessonPage?.(course, view, facts, {
            isInLms: this.#isInLms,
            canFinish: this.people?.learner !== undefined,
            recordedLine: words.connection[kept],
            canCarryOut: canCarryOut(episode, this.#isInLms),
            note: (problem) => this.#note(problem),
          }) ?? html`<p>${words.opening}</p>`
        );
    }
  }

  /** What stands in the page while nobody learns. */
  #renderNobody(): TemplateResult {
    return this.#renderBeside() ?? this.people?.page() ?? html`<p>${words.opening}</p>`;
  }

  #renderBeside(): TemplateResult | undefined {
    if (!this.#opened) return undefined;
    const { course, store } = this.#opened;
    return this.beside?.({
      course,
      store,
      isInLms: this.#isInLms,
      person: this.people?.person ?? '',
      episode: this.episode,
    });
  }

  /** The first screen comes first; then what the next ones need; then keeping it all for offline use. */
  async #start(): Promise<void> {
    const found = await findReporter(window, { onRefused: (call) => this.#log.refused(Date.now(), call) });
    const inScope = openInScope(course, location.search, found);
    const opened: Opened = { ...inScope, store: new CourseStore(inScope.course.id, () => this.#keepAgain()) };
    this.#opened = opened;
    this.#isInLms = opened.reporter.kind !== 'none';
    const exiting = () => this.people?.leave();
    this.#exit = watchLeaving({ episode: () => this.episode, isInLms: this.#isInLms, exiting });
    if (this.#isInLms) await this.#learn(opened, '');
    else await this.#askWhoLearns(opened);
    this.#show();
    if (!this.#isInLms && (await isLmsMissing(window))) this.#note(lmsNotFound());
    await this.updateComplete;
    await atRest();
    try {
      await this.#loadLessonPage();
      const { Device } = await import('./device');
      this.device = new Device({
        course: opened.course,
        store: opened.store,
        isInLms: this.#isInLms,
        episode: () => this.episode,
        learner: () => this.people?.learner,
        isBesideOpen: () => this.beside !== undefined,
        warning: () => this.#warning,
        prompt: this.#prompt,
        note: (problem) => this.#note(problem),
        changed: () => this.requestUpdate(),
      });
      await this.device.start();
    } catch {
      // The network has gone. What is missing is asked for again, and told, when the learner opens a module.
    }
  }

  /** Without an LMS nobody says who the learner is but they themselves. */
  async #askWhoLearns(opened: Opened): Promise<void> {
    this.people = new People({
      courseId: opened.course.id,
      idleMinutes: course.local.sharedDevice.idleMinutes,
      store: opened.store,
      episode: () => this.episode,
      isBesideOpen: () => this.beside !== undefined,
      randomId,
      learn: (person) => this.#learn(opened, person),
      stop: (last) => this.#stop(last),
      note: (problem) => this.#note(problem),
      changed: () => this.requestUpdate(),
    });
    await this.people.start();
  }

  /** One learner's turn begins. */
  async #learn({ course: inScope, reporter, store }: Opened, person: string): Promise<void> {
    const episode = new Episode(
      browserWorld(inScope, reporter, {
        store,
        person,
        openModule: (id) => this.#openModule(id),
        log: (line) => this.#log.add(Date.now(), line),
        changed: () => {
          this.requestUpdate();
          this.people?.episodeChanged();
          this.device?.episodeChanged();
        },
      }),
    );
    // A page can be opened in the background, and no event says so.
    if (document.visibilityState === 'hidden') episode.hide();
    // What was said to the one before is nothing to the next.
    for (const { code } of [learnerRemoved(), learnerNotRemoved()]) this.#notices.dismiss(code);
    this.episode = episode;
    await episode.start();
  }

  /** And ends: nothing of theirs is in view from now on, and then all of it is kept. */
  async #stop(last?: () => Promise<unknown>): Promise<void> {
    const { episode } = this;
    this.#turn += 1;
    this.episode = undefined;
    this.beside = undefined;
    this.device?.learnerLeft();
    await episode?.end(last);
  }

  /** What was called saved is saved again at once, and no longer called available offline if it is not. */
  #keepAgain(): void {
    void this.episode?.keepAgain();
    void this.device?.keepAgain();
  }

  /** Said on the page that is there; while nobody learns, to whoever does next too. */
  #note(problem: Problem): void {
    if (this.episode) this.episode.note(problem);
    else this.#notices.tell(problem);
    this.requestUpdate();
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
    this.#on('ds-choose-role', ({ role }) => this.episode?.chooseRole(role));
    this.#on('ds-home', () => this.#goHome());
    this.#on('ds-carry-out', () => void this.#openBeside(import('./carry-out-page')));
    this.#on('ds-carry-in', () => void this.#openBeside(import('./carry-in-page')));
    this.#on('ds-carry-earlier', () => void this.#openBeside(import('./carry-earlier-page')));
    this.#on('ds-open-certificate', () => void this.#openBeside(import('./certificate-page')));
    this.#on('ds-open-completions', () => void this.#openBeside(import('./completion-page')));
    this.#on('ds-open-times', () => void this.#openBeside(import('./times-page')));
    this.#on('ds-exit', () => this.#exit());
    for (const name of peopleEvents) this.#on(name, (detail) => this.people?.learnerDid(name, detail));
    this.#on('ds-choose-work', ({ episode }) => void this.episode?.answerOffer(episode));
    this.#on('ds-dismiss', ({ code }) => this.#dismiss(code));
    this.#on('ds-yes', () => this.#accept());
    this.#on('ds-no', () => this.#exit());
    window.addEventListener('online', () => this.episode?.reconnect());
  }

  #goHome(): void {
    this.beside = undefined;
    this.episode?.home();
  }

  async #openBeside(arriving: Promise<{ readonly page: BesidePage }>): Promise<void> {
    try {
      this.beside = (await arriving).page;
      if (this.episode && this.episode.view.is !== 'home') this.episode.home();
    } catch {
      this.#note(carryPageNotOpened());
    }
  }

  #accept(): void {
    switch (this.episode?.view.is) {
      case 'elsewhere':
        void this.episode.takeOver();
        break;
      case 'taken':
        // This page's session was ended when the other took over; a new launch makes a new one.
        location.reload();
    }
  }

  #dismiss(code: string): void {
    this.#notices.dismiss(code);
    this.episode?.dismiss(code);
    this.requestUpdate();
  }

  #on<Name extends keyof LearnerEvents>(name: Name, act: (detail: LearnerEvents[Name]) => void): void {
    this.addEventListener(name, (event) => act((event as CustomEvent<LearnerEvents[Name]>).detail));
  }
}

/** How far the council's numbers can be relied on on this day, by the clock of this device. */
function numbers(): HowChecked {
  return howChecked(course.local, dayOf(Date.now() / 1000));
}

/** The course as it was asked for, and who is told of what is done in it. */
interface Opened {
  readonly course: Course;
  readonly reporter: Reporter;
  readonly store: CourseStore;
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
