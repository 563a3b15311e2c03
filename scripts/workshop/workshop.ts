import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { MANNERS, type Manner } from '../simulator/manner';
import { type Call, createSimulator } from '../simulator/simulator';
import { callLog } from './call-log';
import type { ContentState } from './content-state';
import { controls } from './controls';
import { forgetDevice } from './forget-device';
import { lmsPanel } from './lms-panel';
import { type Memory, readMemory, writeMemory } from './memory';
import { moduleList } from './module-list';
import { PlayerFrame } from './player-frame';
import { problemList } from './problem-list';

/** More than twice what a whole attempt of one module may make (400, see `scripts/budgets.ts`); older ones go. */
const CALLS_KEPT = 1000;

/** The author's page: the module in a frame, and an LMS around it that can be looked into. */
@customElement('ds-workshop')
export class Workshop extends LitElement {
  @state() private memory = readMemory(localStorage);
  @state() private calls: readonly Call[] = [];
  @state() private content: ContentState | undefined;
  /** What has just happened, in a sentence. */
  @state() private news = '';
  @query('iframe') private readonly frame!: HTMLIFrameElement;
  @query('#log') private readonly log!: HTMLElement;

  readonly #simulator = createSimulator({
    stored: this.memory.stored,
    manner: this.memory.manner,
    onCall: (call) => {
      this.calls = [...this.calls, call].slice(-CALLS_KEPT);
    },
    onStored: (stored) => this.#remember({ stored }),
  });
  #player!: PlayerFrame;
  /** One thing at a time: a launch in the middle of another would leave two sessions with one LMS. */
  #turn: Promise<void> = Promise.resolve();
  #isLogAtEnd = true;

  /** The page's own style sheet applies: this element is the page. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  protected override firstUpdated(): void {
    this.#player = new PlayerFrame(this.frame);
    import.meta.hot?.on('doorstep:content', () => this.#follow());
    this.#follow();
  }

  protected override willUpdate(): void {
    const { log } = this;
    this.#isLogAtEnd = !log || log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#isLogAtEnd && changed.has('calls')) this.log.scrollTop = this.log.scrollHeight;
  }

  override render(): TemplateResult {
    const { content, memory } = this;
    return html`<header>
        <h1>Doorstep workshop</h1>
        <p>Edit the files under <code>content/modules</code>; this page follows.</p>
        <p class="news" role="status">${this.news}</p>
      </header>
      ${content ? problemList(content) : ''}
      <main>
        <div class="stage">
          ${controls(memory, this.#actions)}
          <div class="frame" data-width=${memory.width}>
            <iframe title="The module, as learners see it"></iframe>
          </div>
        </div>
        <div class="side">
          ${content ? moduleList(content.course) : ''}
          ${lmsPanel(memory, this.#simulator.state, this.#actions)}
          ${callLog(this.calls, memory.onlyChanges, this.#actions)}
        </div>
      </main>`;
  }

  readonly #actions = {
    launchAgain: () => this.#launch('Launched again, with what was stored.'),
    launchNewAttempt: () => this.#launch('Launched a new attempt.', () => this.#simulator.launchNewAttempt()),
    forgetDevice: () => this.#launch('Forgot this device, and launched again.', () => this.#forget()),
    useLms: (hasLms: boolean) => {
      this.#remember({ hasLms });
      this.#launch(hasLms ? 'Launched with an LMS.' : 'Opened without an LMS.');
    },
    behave: (manner: Manner) => this.#behave(manner),
    setWidth: (width: Memory['width']) => this.#remember({ width }),
    showOnlyChanges: (onlyChanges: boolean) => this.#remember({ onlyChanges }),
    clear: () => {
      this.calls = [];
    },
  };

  /** Reads how the content is now, and opens the module again when it is another than before. */
  #follow(): void {
    this.#next(async () => {
      const shown = this.content?.course.revision;
      this.content = await readContent();
      if (this.content.course.revision === shown) return;
      const scrolled = this.#player.scrolled;
      await this.#relaunch();
      if (shown === undefined) return;
      this.#player.scrollBackTo(scrolled);
      this.news = `Followed your edit at ${new Date().toLocaleTimeString('en-GB')}.`;
    });
  }

  #launch(said: string, before?: () => Promise<void> | void): void {
    this.#next(async () => {
      await this.#relaunch(before);
      this.news = said;
    });
  }

  /** Close, then launch, then open: the old page says its last word to the old session. */
  async #relaunch(before: () => Promise<void> | void = () => this.#simulator.launch()): Promise<void> {
    await this.#player.close();
    await before();
    if (this.memory.hasLms) this.#simulator.offer(window);
    else this.#simulator.withdraw(window);
    await this.#player.open();
  }

  /** At once, so that an author can see trouble begin in the middle of a module. */
  #behave(manner: Manner): void {
    this.#remember({ manner });
    this.#simulator.behave(manner);
    this.news = `The LMS ${MANNERS[manner].words} from now on. Launch again to see a whole session of it.`;
  }

  async #forget(): Promise<void> {
    if (this.content) await forgetDevice(this.content.course.id);
    this.#simulator.launch();
  }

  #next(act: () => Promise<void>): void {
    this.#turn = this.#turn.then(act).catch((reason: unknown) => {
      console.error(reason);
      this.news = 'That did not work. Is the workshop still running? Start it with npm start, then reload this page.';
    });
  }

  #remember(change: Partial<Memory>): void {
    this.memory = { ...this.memory, ...change };
    writeMemory(localStorage, this.memory);
  }
}

async function readContent(): Promise<ContentState> {
  const answer = await fetch('/workshop/content.json');
  if (!answer.ok) throw new Error(`The content could not be read: ${answer.status} ${answer.statusText}`);
  return answer.json();
}
