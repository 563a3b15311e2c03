import { html, type TemplateResult } from 'lit';
import '../elements/who-is-learning';
import type { PeopleEvents } from '../elements/events';
import type { NamedPerson } from '../elements/who-is-learning';
import type { Episode } from '../episode/episode';
import { peopleWords } from '../locale/people-words';
import type { Outcome, Problem } from '../problems/problem';
import { learnerNotRemoved, learnerRemoved, notBegunAgain } from '../problems/store';
import { LONGEST_NAME, tidyName } from '../record/carried-name';
import { newRecord } from '../record/new-record';
import type { CourseStore } from '../store/course-store';
import type { DeviceEpisode } from '../store/device-episode';
import type { Person } from '../store/person';
import { Absence } from './absence';
import { Visit } from './visit';

/** What there is around it. */
export interface PeopleHost {
  readonly courseId: string;
  /** After so many minutes in which nobody does anything it asks again who is learning; 0 for never. */
  readonly idleMinutes: number;
  readonly store: CourseStore;
  /** Of the learner whose turn it is. */
  episode(): Episode | undefined;
  /** Whether a page is open beside the course home, with something that a learner may have typed. */
  isBesideOpen(): boolean;
  randomId(length: number): string;
  /** Opens the course for one person; for '' where nobody can be known. */
  learn(person: string): Promise<void>;
  /** Takes the learner's page from view, and settles once all is kept and `last` has been done. */
  stop(last?: () => Promise<unknown>): Promise<void>;
  note(problem: Problem): void;
  /** Called when something that a screen could show has changed. */
  changed(): void;
}

/** Of a person and of an episode: enough that no two share one. */
const ID_LENGTH = 8;
const SITTING_ID_LENGTH = 4;
/** A record's clock is never below 0. */
const NEVER_RECEIVED = -1;
const MINUTE_MS = 60_000;
const NOTHING = async () => ({ ok: true, value: null }) as const;

/** Whose turn it is on a device that people share. There is none of it in an LMS, which knows its learners. */
export class People {
  readonly #host: PeopleHost;
  readonly #visit: Visit;
  /** Who can be chosen, while that is asked. */
  #asked: readonly Person[] | undefined;
  #taken: NamedPerson | null = null;
  #current: Person | undefined;
  readonly #absence: Absence;

  constructor(host: PeopleHost) {
    this.#host = host;
    this.#visit = new Visit(host.courseId);
    this.#absence = new Absence({
      limit: this.#limit,
      isBegun: () => this.#isBegun,
      present: (at) => this.#visit.keep(this.person, at),
      absent: () => void this.finish(),
      changed: host.changed,
    });
  }

  /** The name of the learner whose turn it is; undefined where nobody could be asked. */
  get learner(): string | undefined {
    return this.#current?.name;
  }

  /** Their id; '' while nobody learns, or nobody could be asked. */
  get person(): string {
    return this.#current?.id ?? '';
  }

  /** The page that asks who is learning; undefined while nobody is asked. */
  page(): TemplateResult | undefined {
    if (!this.#asked) return undefined;
    return html`<ds-who-is-learning .people=${this.#asked} .taken=${this.#taken}
      .longestName=${LONGEST_NAME}></ds-who-is-learning>`;
  }

  /** That their turn is about to end by itself. It stands in the page all the time, and mostly says nothing. */
  warning(): TemplateResult {
    return this.#absence.warning(this.#host.episode()?.kept === 'nowhere');
  }

  /** Goes on with whoever's turn it is in this tab, or asks. */
  async start(): Promise<void> {
    const person = this.#visit.whose(Date.now(), this.#limit);
    const people = await this.#people();
    if (!people.ok) return this.#openForNobody();
    const mine = people.value.find(({ id }) => id === person);
    if (mine) await this.#open(mine);
    else this.#show(people.value);
  }

  /** What somebody who shares this device did. */
  learnerDid<Name extends keyof PeopleEvents>(what: Name, detail: PeopleEvents[Name]): void {
    const acts: { readonly [Each in keyof PeopleEvents]: (detail: PeopleEvents[Each]) => Promise<void> } = {
      'ds-go-on-as': ({ person }) => this.#chosen(person),
      'ds-new-learner': ({ name }) => this.#named(name),
      'ds-without-name': () => this.#unnamed(),
      'ds-finish-for-now': () => this.finish(),
      'ds-still-here': async () => this.#absence.answered(),
      'ds-take-again': () => this.#takeAgain(),
      'ds-remove-me': () => this.#remove(),
    };
    void acts[what](detail);
  }

  /** The learner's turn is over: everything of theirs is kept, and nothing of it is in view. */
  async finish(last?: () => Promise<unknown>): Promise<void> {
    this.leave();
    this.#current = undefined;
    await this.#host.stop(last);
    await this.#ask();
  }

  /** The page is being left by its Exit: whoever opens it next is asked. */
  leave(): void {
    this.#absence.stop();
    this.#visit.forget();
  }

  /** Somebody who was removed in another window is gone from this one too; who began again there goes on with that. */
  episodeChanged(): void {
    const episode = this.#host.episode();
    if (!this.#current || !episode) return;
    if (episode.isPast) void this.#goOnAfter(this.#current.id);
    if (!episode.isRemoved) return;
    void this.finish();
    this.#host.note(learnerRemoved());
  }

  get #limit(): number {
    return this.#host.idleMinutes * MINUTE_MS;
  }

  /**
   * Where nobody could be asked for a name there is a turn once something is open or done. An abandoned
   * tablet would otherwise speak to an empty room every ten minutes.
   */
  get #isBegun(): boolean {
    const episode = this.#host.episode();
    if (this.#current || this.#host.isBesideOpen()) return true;
    return episode !== undefined && (episode.view.is !== 'home' || episode.facts.progress > 0);
  }

  async #ask(): Promise<void> {
    const people = await this.#people();
    if (people.ok) this.#show(people.value);
    else await this.#openForNobody();
  }

  /** One read that fails is not a device that cannot be read. */
  async #people(): Promise<Outcome<readonly Person[]>> {
    const { store } = this.#host;
    const people = await store.people();
    return people.ok ? people : store.people();
  }

  #show(people: readonly Person[]): void {
    this.#asked = people;
    this.#taken = null;
    this.#host.changed();
  }

  async #chosen(id: string): Promise<void> {
    const before = this.#asked?.find((person) => person.id === id);
    if (!before) return;
    this.#asked = undefined;
    const used = await this.#host.store.goOnAs(id, Date.now());
    // A full device cannot write down who went on last, and still lets them.
    const person = used.ok ? (used.value ?? (await this.#listed(id))) : before;
    if (person) await this.#open(person);
    // Removed in another window while this one asked.
    else await this.#ask();
  }

  /** Work from before names were asked has an owner even where a full device could not write them down. */
  async #listed(id: string): Promise<Person | undefined> {
    const people = await this.#host.store.people();
    return people.ok ? people.value.find((person) => person.id === id) : undefined;
  }

  async #named(typed: string): Promise<void> {
    const name = tidyName(typed);
    if (name === '') return;
    const people = await this.#asLatest();
    if (!people) return;
    const taken = people.find((person) => isSameName(person.name, name));
    if (!taken) return this.#begin(name);
    // A new object each time, so that it is said each time.
    this.#taken = { id: taken.id, name: taken.name };
    this.#host.changed();
  }

  async #unnamed(): Promise<void> {
    const people = await this.#asLatest();
    if (!people) return;
    let number = 1;
    while (people.some(({ name }) => isSameName(name, peopleWords.learner(number)))) number += 1;
    await this.#begin(peopleWords.learner(number));
  }

  /** Whom another window has added since this one asked is among them; undefined when nobody is asked any longer. */
  async #asLatest(): Promise<readonly Person[] | undefined> {
    if (!this.#asked) return undefined;
    const people = await this.#host.store.people();
    // Start may have been pressed twice.
    if (!this.#asked) return undefined;
    if (people.ok) this.#asked = people.value;
    return this.#asked;
  }

  async #begin(name: string): Promise<void> {
    const { store, randomId } = this.#host;
    this.#asked = undefined;
    const person = { id: randomId(ID_LENGTH), name, used: Date.now() };
    // Where there is no room they learn all the same. Their episode says so until it is kept, and they with it.
    await store.keepPerson(person);
    await this.#open(person);
  }

  async #takeAgain(): Promise<void> {
    const id = this.#current?.id;
    // Pressed twice, and gone from view already.
    if (id === undefined || !this.#host.episode()) return;
    const begun = await this.#goOnAfter(id, () => this.#host.store.beginAgain(this.#freshFor(id)));
    if (!begun.ok) this.#host.note(notBegunAgain());
  }

  #freshFor(person: string): DeviceEpisode {
    const { courseId, randomId } = this.#host;
    const now = Date.now();
    const ids = { course: courseId, episode: randomId(ID_LENGTH), by: randomId(SITTING_ID_LENGTH) };
    const record = newRecord({ ...ids, started: Math.floor(now / 1000) });
    return { record, person, learner: '', received: NEVER_RECEIVED, updated: now, declined: {} };
  }

  /** The same turn goes on, with what is theirs to go on with now. */
  async #goOnAfter(id: string, last: () => Promise<Outcome<null>> = NOTHING): Promise<Outcome<null>> {
    let done: Outcome<null> = { ok: true, value: null };
    await this.#host.stop(async () => {
      done = await last();
    });
    // Nobody was there for too long meanwhile, and their turn is over.
    if (this.#current?.id === id) await this.#host.learn(id);
    return done;
  }

  async #remove(): Promise<void> {
    const id = this.#current?.id;
    if (id === undefined) return;
    await this.finish(async () => {
      const removed = await this.#host.store.forget(id);
      if (!removed.ok) this.#host.note(learnerNotRemoved());
    });
  }

  async #open(person: Person): Promise<void> {
    this.#asked = undefined;
    this.#current = person;
    this.#visit.keep(person.id, Date.now());
    this.#absence.watch();
    await this.#host.learn(person.id);
  }

  /** Nothing can be read here, so nobody can be asked: what was done before is nobody's to see. */
  async #openForNobody(): Promise<void> {
    this.#absence.watch();
    await this.#host.learn('');
  }
}

/** People tell names apart by ear, not by capitals. */
function isSameName(one: string, other: string): boolean {
  return one.normalize('NFKC').toLowerCase() === other.normalize('NFKC').toLowerCase();
}
