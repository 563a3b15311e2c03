import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../elements/completion-consent';
import { completionsNotReached } from '../problems/completion';
import type { Problem } from '../problems/problem';
import { tidyName } from '../record/carried-name';
import type { CourseStore } from '../store/course-store';
import type { Person } from '../store/person';

/** In characters: a long work e-mail has 60. A guess. */
const LONGEST_LEARNER = 100;

/** The learner's own part in the completion file: it reads and keeps what they decide. Nothing is shown of anybody else. */
@customElement('ds-own-completion')
export class OwnCompletion extends LitElement {
  @property({ attribute: false }) store!: CourseStore;
  /** The id of the learner who is at the device. */
  @property() person = '';
  /** Whether the work that is shown is a finished course: until it is, who is in the file by an earlier one can still go. */
  @property({ type: Boolean }) finished = false;
  /** As kept on the device; undefined until it has been looked at, and where nobody is kept. */
  @state() private self: Person | undefined;
  /** They were in it while this was shown: what came of taking it out is said here too. */
  @state() private wasIn = false;
  @state() private problem: Problem | null = null;

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('ds-agree', ({ detail }) => void this.#keep(tidyName(detail.learner, LONGEST_LEARNER)));
    this.addEventListener('ds-withdraw', () => void this.#keep(''));
    void this.#look();
  }

  protected override render() {
    if (!this.self || !(this.finished || this.wasIn)) return nothing;
    return html`<ds-completion-consent .learner=${this.self.forFile ?? ''} .longestLearner=${LONGEST_LEARNER}
      .problem=${this.problem}></ds-completion-consent>`;
  }

  async #look(): Promise<Person | undefined> {
    const people = await this.store.people();
    this.self = people.ok ? people.value.find(({ id }) => id === this.person) : undefined;
    this.wasIn ||= this.self?.forFile !== undefined;
    return this.self;
  }

  /** @param learner - '' for no longer. What cannot be seen in it has been taken out, and nothing may be left. */
  async #keep(learner: string): Promise<void> {
    // Another window may have changed or removed them since.
    const before = await this.#look();
    if (!before) return;
    const { forFile: _, ...rest } = before;
    const after = learner === '' ? rest : { ...rest, forFile: learner };
    const kept = await this.store.keepPerson(after);
    this.problem = kept.ok ? null : completionsNotReached();
    if (kept.ok) this.self = after;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-own-completion': OwnCompletion;
  }
}
