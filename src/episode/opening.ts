import type { DeviceEpisode } from '../store/device-episode';
import type { Person } from '../store/person';
import { answered, type Chosen, type Settled } from './choose-episode';
import type { EpisodeView, OfferedWork } from './episode-view';
import type { Claim, EpisodeWorld } from './episode-world';

/** Whose opening it is. */
export interface OpeningHost {
  /** Makes what was chosen the episode of this page; answers with its id. */
  takeUp(chosen: Settled): string;
  /** The learner said that this work is theirs. */
  owned(offer: DeviceEpisode): void;
  /** This page is the one that writes the episode: `isLate` when another page was until now. */
  begin(isLate: boolean): Promise<void>;
  /** Another page writes it from now on. */
  lost(): void;
  /** The LMS opened it to look at only: nothing is written, so any number of pages may. */
  isReview(): boolean;
}

type OpeningWorld = Pick<EpisodeWorld, 'claim' | 'freed' | 'changed' | 'store' | 'reporter' | 'after'>;

/** For so long whoever opened a page on a shared device is taken to be the one before it still. A guess. */
const STILL_THERE_MS = 10_000;

/** How a page comes to its episode: whose it is, and which page is the one that writes it. */
export class Opening {
  readonly #world: OpeningWorld;
  readonly #host: OpeningHost;
  #asked: Extract<Chosen, { readonly is: 'ask' }> | undefined;
  #names: ReadonlyMap<string, string> = new Map();
  /** The episode that waits for the learner to say that this page is the one to go on in. */
  #elsewhere: string | undefined;
  #isTaken = false;
  #claims: readonly Claim[] = [];
  #isClosed = false;

  constructor(world: OpeningWorld, host: OpeningHost) {
    this.#world = world;
    this.#host = host;
  }

  /** What the learner is asked; undefined when nothing is. */
  get view(): EpisodeView | undefined {
    if (this.#asked) return { is: 'asking', offers: this.#asked.offers.map((offer) => this.#offered(offer)) };
    if (this.#elsewhere !== undefined) return { is: 'elsewhere' };
    return this.#isTaken ? { is: 'taken' } : undefined;
  }

  /** Goes on with what was chosen, as soon as nothing stands in the way. */
  async choose(chosen: Chosen): Promise<void> {
    if (chosen.is !== 'ask') return this.#goOn(this.#host.takeUp(chosen), { take: false, isLate: false });
    this.#names = await this.#namesOf(chosen.offers);
    this.#asked = chosen;
    this.#world.changed();
  }

  /** The learner's answer to the offers: the id of the episode that is theirs, or null when none of them is. */
  async answerOffer(episode: string | null): Promise<void> {
    const asked = this.#asked;
    this.#asked = undefined;
    if (!asked) return;
    const mine = asked.offers.find(({ record }) => record.episode === episode);
    if (mine) this.#host.owned(mine);
    await this.choose(answered(asked, mine));
  }

  /** The learner goes on in this page, whatever other page has the course open. */
  async takeOver(): Promise<void> {
    await this.#goOnHere(true);
  }

  /** One page writes an episode. Another one that takes over ends this page's part in it. */
  async claim(episode: string, take: boolean): Promise<boolean> {
    if (this.#host.isReview()) return true;
    const claim = await this.#world.claim(episode, take);
    if (!claim) return false;
    this.#claims = [...this.#claims, claim];
    // It was left while it waited for its turn.
    if (this.#isClosed) claim.release();
    void claim.lost.then(() => {
      this.#host.lost();
      this.#isTaken = true;
      this.#world.changed();
    });
    return true;
  }

  /** The page is being left: it goes on nowhere. */
  close(): void {
    this.#isClosed = true;
  }

  /** What this page holds may be another's, once all that it had to write is written. */
  release(): void {
    for (const claim of this.#claims) claim.release();
  }

  #offered({ record, person, updated }: DeviceEpisode): OfferedWork {
    return { episode: record.episode, name: this.#names.get(person) ?? '', since: Math.floor(updated / 1000) };
  }

  /** Names by id, looked up only where somebody is asked. */
  async #namesOf(offers: readonly DeviceEpisode[]): Promise<ReadonlyMap<string, string>> {
    if (offers.every(({ person }) => person === '')) return new Map();
    const people = await this.#world.store.people();
    return new Map(people.ok ? people.value.map(({ id, name }: Person) => [id, name]) : []);
  }

  async #goOn(episode: string, { take, isLate }: { take: boolean; isLate: boolean }): Promise<void> {
    if (await this.claim(episode, take)) return this.#host.begin(isLate);
    this.#elsewhere = episode;
    this.#goOnOnceFreed(episode);
    this.#world.changed();
  }

  /** A page that has just been closed can hold on for a while: its last words to a slow LMS take their time. */
  #goOnOnceFreed(episode: string): void {
    const { reporter, after, freed } = this.#world;
    let mayGoOn = true;
    // The learner may have ended their turn in the other page, and somebody else have the tablet now.
    if (reporter.kind === 'none') {
      after(STILL_THERE_MS, () => {
        mayGoOn = false;
      });
    }
    void freed(episode).then(() => (mayGoOn ? this.#goOnHere(false) : undefined));
  }

  async #goOnHere(take: boolean): Promise<void> {
    const episode = this.#elsewhere;
    this.#elsewhere = undefined;
    if (episode !== undefined && !this.#isClosed) await this.#goOn(episode, { take, isLate: true });
  }
}
