import { availableParallelism } from 'node:os';
import { type Counts, judged, ONE_FAILED } from './counts';
import { runCommand } from './run-command';
import type { Step } from './steps';

export interface Outcome {
  readonly step: Step;
  readonly counts: Counts;
}

/** Runs the steps in order, the small ones side by side, and goes on after one that fails. */
export async function runSteps(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes = await sideBySide(steps.filter(({ alone }) => alone === undefined));
  for (const step of steps.filter(({ alone }) => alone)) outcomes.push(await runAlone(step, outcomes));
  return outcomes;
}

/** As many commands at a time as there are processors; each step is printed whole, as soon as it has ended. */
async function sideBySide(steps: readonly Step[]): Promise<Outcome[]> {
  const inTurn = turns(availableParallelism());
  return Promise.all(
    steps.map(async (step) => {
      const ended = await Promise.all(step.commands.map((command) => inTurn(() => runCommand(command, false))));
      heading(step);
      for (const { output } of ended) process.stdout.write(output);
      return judge(
        step,
        ended.every(({ well }) => well),
      );
    }),
  );
}

async function runAlone(step: Step, before: readonly Outcome[]): Promise<Outcome> {
  heading(step);
  const missing = before.find((one) => step.needs?.includes(one.step.id) && one.counts.failed > 0);
  if (missing !== undefined) {
    console.log(`Not run, because "${missing.step.id}" failed.`);
    return { step, counts: ONE_FAILED };
  }
  const ended = await Promise.all(step.commands.map((command) => runCommand(command, true)));
  return judge(
    step,
    ended.every(({ well }) => well),
  );
}

function judge(step: Step, endedWell: boolean): Outcome {
  const counts = judged(step.counts?.(), endedWell);
  console.log(counts.failed === 0 ? `${step.id}: passed` : `${step.id}: FAILED`);
  return { step, counts };
}

function heading({ title }: Step): void {
  console.log(`\n== ${title} ==`);
}

/** Lets a number of tasks run at once, and the others wait for their turn. */
function turns(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
