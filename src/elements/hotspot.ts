import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HotspotBlock, Spot } from '../content/block';
import { exerciseWords } from '../locale/exercise-words';
import { proseLook, shared } from '../styles/shared';
import { readOnFrom } from './focus';
import { hotspotLook } from './hotspot-look';
import { down } from './icons';
import { prose } from './prose';
import { drawScene } from './scene';

const say = exerciseWords.hotspot;
/** The radius of a spot's number as a share of the drawing's width: 8 CSS pixels on a phone of 320. */
const BADGE_SHARE = 1 / 31;

/**
 * A drawing with spots to look at more closely. What is open is nobody's business and is not kept.
 *
 * The list of the spots is the main control: each is a button that opens its text below it (Enter or
 * Space; `aria-expanded` says which is open), one at a time. The drawing is one image to a screen
 * reader, with its own name and the words above it as its description; its spots take a mouse or a
 * finger only, and do what the buttons of the same numbers do. Pressed there, focus goes to the text,
 * which would otherwise open out of sight. Nothing moves by itself.
 */
@customElement('ds-hotspot')
export class Hotspot extends LitElement {
  static override styles = [shared, proseLook, hotspotLook];

  @property({ attribute: false }) block!: HotspotBlock;
  /** The place of the spot that is open, from 0; -1 while none is. */
  @state() private open = -1;
  #drawing: SVGElement | undefined;
  /** Whether the text that opens is to be gone to. */
  #readOn = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('block')) return;
    this.#drawing = drawScene(this.block.scene);
    this.open = -1;
  }

  protected override updated() {
    if (!this.#readOn) return;
    this.#readOn = false;
    readOnFrom(this.renderRoot.querySelector<HTMLElement>(`#spot-${this.open}`));
  }

  protected override render() {
    const { title, prose: inWords, spots } = this.block;
    return html`<section class="card stack" aria-labelledby="title">
      <div>
        <p class="eyebrow">${say.label}</p>
        <h2 id="title">${title}</h2>
      </div>
      <div id="in-words" class="prose">${prose(inWords)}</div>
      ${this.#renderDrawing()}
      <ol role="list" aria-label=${say.list}>${spots.map((spot, index) => this.#renderSpot(spot, index))}</ol>
    </section>`;
  }

  #renderDrawing() {
    const { title, width, height } = this.block.scene;
    return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" role="img" aria-label=${title} aria-describedby="in-words">
      ${this.#drawing}${this.block.spots.map((spot, index) => this.#renderPlace(spot, index))}
    </svg>`;
  }

  #renderPlace({ x, y, width, height }: Spot, index: number) {
    const badge = this.block.scene.width * BADGE_SHARE;
    const [across, along] = [x + badge * 0.75, y + badge * 0.75];
    return svg`<g class=${index === this.open ? 'place open' : 'place'} @click=${() => this.#lookAt(index)}>
      <rect x=${x} y=${y} width=${width} height=${height} rx=${badge / 2} />
      <circle cx=${across} cy=${along} r=${badge} />
      <text x=${across} y=${along} font-size=${badge * 1.4}>${index + 1}</text>
    </g>`;
  }

  #renderSpot({ title, prose: inside }: Spot, index: number) {
    const isOpen = index === this.open;
    return html`<li>
      <h3>
        <button type="button" aria-expanded=${isOpen} aria-controls="spot-${index}" @click=${() => this.#toggle(index)}>
          <span class="number">${index + 1}</span><span class="name">${title}</span>${down}
        </button>
      </h3>
      <div id="spot-${index}" class="prose" tabindex="-1" ?hidden=${!isOpen}>${isOpen ? prose(inside) : nothing}</div>
    </li>`;
  }

  #toggle(index: number) {
    this.open = this.open === index ? -1 : index;
  }

  #lookAt(index: number) {
    this.#readOn = true;
    this.open = index;
    // Pressed once more, the open one changes nothing, and its text is gone to all the same.
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ds-hotspot': Hotspot;
  }
}
