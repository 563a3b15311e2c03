import type { Plugin } from 'vite';

/** A bug put into the product on purpose, to see that the soak finds it. */
export interface PlantedBug {
  readonly name: string;
  /** In src/. */
  readonly file: string;
  /** What stands there once, and what to put in its place. */
  readonly from: string;
  readonly to: string;
}

/** Each takes away one of the rules that keep a learner's work safe. */
export const PLANTED_BUGS: readonly PlantedBug[] = [
  {
    name: 'merging two copies drops the pass',
    file: 'record/merge.ts',
    from: 'passed: earlier(a.passed, b.passed)',
    to: 'passed: null',
  },
  {
    name: 'what changes while the device writes is not written',
    file: 'episode/keeper.ts',
    from: 'this.#isStale = true;',
    to: 'this.#isStale = this.#writing === undefined;',
  },
  {
    name: 'an accepted call is called sent without looking whether there is a network',
    file: 'episode/teller.ts',
    from: 'if (!isReached) {',
    to: 'if (false) {',
  },
  {
    name: 'what a commit lost is not said again',
    file: 'report/speaker.ts',
    from: 'this.#told.doubt();',
    to: '',
  },
  {
    name: 'old work slips into a new enrolment without a question',
    file: 'episode/choose-episode.ts',
    from: 'chosen: afterEmpty(onDevice, learner), problem: null };',
    to: 'chosen: onDevice[0] ? resumed(onDevice[0]) : NEW, problem: null };',
  },
  {
    name: 'the course is called complete when one of its modules is',
    file: 'record/facts.ts',
    from: 'modules.length > 0 && modules.every(({ completed }) => completed)',
    to: 'modules.some(({ completed }) => completed)',
  },
  {
    name: 'work of any earlier launch is called received',
    file: 'episode/episode.ts',
    from: 'if (this.#shownBack && holdsWorkOf(this.#shownBack, this.#record))',
    to: 'if (this.#shownBack)',
  },
];

/** Puts the bug in while the soak is built; the files stay as they are. */
export function planted({ name, file, from, to }: PlantedBug): Plugin {
  return {
    name: 'planted-bug',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/src/${file}`)) return null;
      if (code.split(from).length !== 2)
        throw new Error(`"${name}" can no longer be planted in src/${file}: mend it here.`);
      return code.replace(from, () => to);
    },
  };
}
