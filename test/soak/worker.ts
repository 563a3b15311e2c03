import { runSchedule, withoutThreads } from './schedule';
import { Tally } from './tally';

/** A process of its own: runs schedules for so many milliseconds, or so many of them, and reports the tally. */
const [first = 1, step = 1, count = 1, milliseconds = 0, enough = 1] = process.argv.slice(2).map(Number);

// Nobody is left to hear the tally.
process.on('disconnect', () => process.exit(1));

withoutThreads();
const tally = new Tally();
const ends = Date.now() + milliseconds;
for (let index = 0; index < count && Date.now() < ends && tally.failures.length < enough; index++) {
  tally.add(await runSchedule((first + index * step) >>> 0));
}
process.send?.(tally.toJSON(), () => process.exit());
