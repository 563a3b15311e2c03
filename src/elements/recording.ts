import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Prose } from '../content/prose';
import { lengthInDigits, type Recording } from '../content/recording';
import { teachingWords } from '../locale/teaching-words';
import { proseLook, shared } from '../styles/shared';
import { down } from './icons';
import { leaveFullScreen } from './leave-full-screen';
import { prose } from './prose';
import { recordingLook } from './recording-look';

const say = teachingWords.recording;
/** Exit would be out of sight on a full screen, and of no use on a television. Chromium alone heeds it. */
const NOT_OFFERED = 'nofullscreen noremoteplayback nodownload';

/**
 * Something to listen to or to watch, and the same in words. It never plays by itself, and stops when it is
 * taken from the page, or the page from view. What is played, and whether, is nobody's business and is not kept.
 * @fires ds-playing - It is being played at this moment: the time of whoever learns here goes on.
 */
@customElement('ds-recording')
export class RecordingElement extends LitElement {
  static override styles = [shared, proseLook, recordingLook];

  @property({ attribute: false }) recording!: Recording;
  /** '' where it belongs to something that says what it is, such as a voice. */
  @property() heading = '';
  /** What is said in it, and in a film what is shown; none where the words stand below it already. */
  @property({ attribute: false }) transcript: Prose = [];
  /** It could not be loaded; then it matters little whether its captions could. */
  @state() private lacksRecording = false;
  @state() private lacksCaptions = false;
  @state() private isOpen = false;
  @query('audio, video') private player!: HTMLMediaElement | null;

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#stopUnseen);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#stopUnseen);
    this.player?.pause();
  }

  protected override render() {
    const { is, seconds } = this.recording;
    const hasWords = this.transcript.length > 0;
    return html`<section class=${this.heading ? 'card' : ''} aria-label=${this.heading || nothing}>
      <p class="eyebrow">${say[is]}, ${say.length(seconds)}</p>
      ${this.heading ? html`<h2>${this.heading}</h2>` : nothing}
      ${is === 'film' ? this.#renderFilm() : this.#renderAudio()}
      <p class="soft no-sound">${say.noSound[is]}</p>
      <div role="status">${this.#renderMissing()}</div>
      <p class="on-paper">${say.onPaper[is](lengthInDigits(seconds))}</p>
      ${hasWords ? this.#renderWords() : nothing}
    </section>`;
  }

  #renderAudio() {
    return html`<audio controls preload="none" disableremoteplayback controlslist=${NOT_OFFERED}
      src=${this.recording.file} aria-label=${this.#name}
      @error=${this.#cannotPlay} @playing=${this.#plays} @timeupdate=${this.#isHeard}></audio>`;
  }

  #renderFilm() {
    const { file, poster, captions } = this.recording;
    return html`<video controls playsinline preload="none" disablepictureinpicture disableremoteplayback
      controlslist=${NOT_OFFERED} src=${file} poster=${poster ?? nothing} aria-label=${this.#name}
      @error=${this.#cannotPlay} @playing=${this.#plays} @timeupdate=${this.#isHeard}
      @fullscreenchange=${leaveFullScreen} @webkitbeginfullscreen=${leaveFullScreen}
      @webkitpresentationmodechanged=${leaveFullScreen}>
      ${
        captions
          ? html`<track default kind="captions" src=${captions.file} srclang=${captions.language}
            label=${say.captions} @error=${this.#hasNoCaptions} />`
          : nothing
      }
    </video>`;
  }

  #renderMissing() {
    if (this.lacksRecording) {
      return html`<p class="missing">${say.cannotBePlayed[this.recording.is]}</p>
        <button class="link" type="button" @click=${this.#tryAgain}>${say.tryAgain}</button>`;
    }
    return this.lacksCaptions ? html`<p class="missing">${say.noCaptions}</p>` : nothing;
  }

  #renderWords() {
    return html`<button class="link words" type="button" aria-expanded=${this.isOpen} aria-controls="words"
        @click=${() => (this.isOpen = !this.isOpen)}>${down}${say.transcript[this.recording.is]}</button>
      <div id="words" class="prose" ?hidden=${!this.isOpen}>${prose(this.transcript)}</div>`;
  }

  get #name() {
    return this.heading || say[this.recording.is];
  }

  /** Whoever cannot have the one has the other at once. */
  #cannotPlay() {
    this.lacksRecording = true;
    this.isOpen = true;
  }

  #hasNoCaptions() {
    this.lacksCaptions = true;
    this.isOpen = true;
  }

  #plays() {
    this.lacksRecording = false;
  }

  /** Whoever listens touches nothing, and is there; but nobody is where something else has the page's place. */
  #isHeard() {
    if (this.player?.getClientRects().length === 0) return this.player.pause();
    this.dispatchEvent(new Event('ds-playing', { bubbles: true, composed: true }));
  }

  /** A player that has failed once asks no more by itself. */
  #tryAgain() {
    this.lacksRecording = false;
    this.player?.load();
    this.player?.focus();
  }

  #stopUnseen = () => {
    if (document.hidden) this.player?.pause();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-recording': RecordingElement;
  }
}
