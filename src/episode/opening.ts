import type { DeviceEpisode } from '../store/device-episode';
import type { Chosen } from './choose-episode';
import type { EpisodeView } from './episode-view';
import type { EpisodeWorld } from './episode-world';

/** What is gone on with, once nobody has to be asked. */
export type Settled = Exclude<Chosen, { readonly is: 'ask' }>;

/** Whose opening it is. */
export interface OpeningHost {
  /** Makes what was chosen the episode of this page; answers with its id. */
  takeUp(chosen: Settled): string;
  /** This page is the one that writes the episode: `isLate` when another page was until now. */
  begin(isLate: boolean): Promise<void>;
  /** Another page writes it from now on. */
  lost(): void;
  /** The LMS opened it to look at only: nothing is written, so any number of pages may. */
  isReview(): boolean;
}

/** How a page comes to its episode: whose it is, and which page is the one that writes it. */
export class Opening {
  readonly #world: Pick<EpisodeWorld, 'claim' | 'freed' | 'changed'>;
  readonly #host: OpeningHost;
  #offer: DeviceEpisode | undefined;
  /** The episode that waits for the learner to say that this page is the one to go on in. */
  #elsewhere: string | undefined;
  #isTaken = false;
  #isClosed = false;

  constructor(world: Pick<EpisodeWorld, 'claim' | 'freed' | 'changed'>, host: OpeningHost) {
    this.#world = world;
    this.#host = host;
  }

  /** What the learner is asked; undefined when nothing is. */
  get view(): EpisodeView | undefined {
    if (this.#offer) return { is: 'asking', since: Math.floor(this.#offer.updated / 1000) };
    if (this.#elsewhere !== undefined) return { is: 'elsewhere' };
    return this.#isTaken ? { is: 'taken' } : undefined;
  }

  /** Goes on with what was chosen, as soon as nothing stands in the way. */
  async choose(chosen: Chosen): Promise<void> {
    if (chosen.is !== 'ask') return this.#goOn(this.#host.takeUp(chosen), { take: false, isLate: false });
    this.#offer = chosen.episode;
    this.#world.changed();
  }

  /** The learner's answer to the offer: yes, go on with it; no, it was somebody else's. */
  async answerOffer(isMine: boolean): Promise<void> {
    const offer = this.#offer;
    this.#offer = undefined;
    if (!offer) return;
    const { record, received } = offer;
    await this.choose(isMine ? { is: 'resume', record, received } : { is: 'new' });
  }

  /** The learner goes on in this page, whatever other page has the course open. */
  async takeOver(): Promise<void> {
    await this.#goOnHere(true);
  }

  /** One page writes an episode. Another one that takes over ends this page's part in it. */
  async claim(episode: string, take: boolean): Promise<boolean> {
    if (this.#host.isReview()) return true;
    const claim = await this.#world.claim(episode, take);
    void claim?.lost.then(() => {
      this.#host.lost();
      this.#isTaken = true;
      this.#world.changed();
    });
    return claim !== null;
  }

  /** The page is being left: it goes on nowhere. */
  close(): void {
    this.#isClosed = true;
  }

  async #goOn(episode: string, { take, isLate }: { take: boolean; isLate: boolean }): Promise<void> {
    if (await this.claim(episode, take)) return this.#host.begin(isLate);
    this.#elsewhere = episode;
    // A page that has just been closed can hold on for a while: its last words to a slow LMS take their time.
    void this.#world.freed(episode).then(() => this.#goOnHere(false));
    this.#world.changed();
  }

  async #goOnHere(take: boolean): Promise<void> {
    const episode = this.#elsewhere;
    this.#elsewhere = undefined;
    if (episode !== undefined && !this.#isClosed) await this.#goOn(episode, { take, isLate: true });
  }
}
