import type { Coder } from './coder';
import { packedAttempts } from './packed-attempts';
import { key, keySet } from './packed-keys';
import type { Stamps } from './packed-stamps';
import type { Attempt, ModuleRecord, Stamped } from './record';
import { expected, less, map, nullable, type Shape, score, signed, words } from './shapes';

/** What a module's packed form leans on. */
interface Around {
  /** When the episode began, in epoch seconds: all other times are packed as the distance from it. */
  readonly started: number;
  readonly stamps: Stamps;
}

export function packedModule({ started, stamps }: Around): Shape<ModuleRecord> {
  return (coder, module) => {
    const seen = keySet(coder, module?.seen);
    const blocks = map(coder, 'block', module && byClock(module.blocks), key, packedBlock(stamps));
    const attempts = packedAttempts(coder, started, module?.attempts);
    const best = expected(coder, 'best', bestOf(attempts), module?.best, optionalScore);
    const passed = expected(coder, 'passed', firstPassOf(attempts), module?.passed, optionalTime(started));
    // A module is most often complete at the very second in which its test is passed.
    const completed = expected(coder, 'completed', passed, module?.completed, optionalTime(passed ?? started));
    return { seen, blocks, attempts, best, passed, completed };
  };
}

function packedBlock(stamps: Stamps): Shape<Stamped<string>> {
  return (coder, block) => stamps.stamped(coder, 'block', block, (_, state) => words(coder, 'state', state));
}

/** In the order in which they were written, so that the steps of the clock are small. */
function byClock(blocks: ModuleRecord['blocks']): [string, Stamped<string>][] {
  return Object.entries(blocks).sort(([a, { clock }], [b, other]) => clock - other.clock || (a < b ? -1 : 1));
}

function optionalScore(coder: Coder, best: number | null | undefined): number | null {
  return nullable(coder, 'best', best, (_, value) => score(coder, 'best', value));
}

function optionalTime(from: number): Shape<number | null> {
  return (coder, time) => nullable(coder, 'time', time, (_, at) => from + signed(coder, 'time', less(at, from)));
}

function bestOf(attempts: Readonly<Record<string, Attempt>>): number | null {
  const scores = Object.values(attempts).flatMap(({ finished }) => (finished ? [finished.score] : []));
  return scores.length === 0 ? null : Math.max(...scores);
}

function firstPassOf(attempts: Readonly<Record<string, Attempt>>): number | null {
  const passes = Object.values(attempts).flatMap(({ finished }) => (finished?.passed ? [finished.at] : []));
  return passes.length === 0 ? null : Math.min(...passes);
}
