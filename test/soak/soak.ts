import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type PlantedBug, planted } from './planted-bugs';
import { Tally, type TallyData } from './tally';

export interface SoakOptions {
  /** The first seed; the others follow it. */
  readonly first: number;
  readonly minutes: number;
  /** In all processes together. */
  readonly schedules: number;
  /** Each process stops after so many failures. */
  readonly enough: number;
  readonly bug?: PlantedBug;
}

/** Short-lived objects are most of what a schedule makes: with room for them it runs faster. */
const NODE_OPTIONS = ['--max-semi-space-size=64'];

/** Runs random schedules, as many at a time as there are processors. */
export async function soak(options: SoakOptions): Promise<{ tally: Tally; seconds: number }> {
  const folder = await mkdtemp(join(process.cwd(), 'node_modules', '.soak-'));
  try {
    const worker = await built(folder, options.bug);
    const began = Date.now();
    const tally = new Tally();
    for (const data of await Promise.all(forked(worker, options).map(answerOf))) tally.include(data);
    return { tally, seconds: (Date.now() - began) / 1000 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function forked(worker: string, { first, minutes, schedules, enough }: SoakOptions): ChildProcess[] {
  const count = availableParallelism();
  const limits = [count, Math.ceil(schedules / count), minutes * 60_000, enough].map(String);
  return Array.from({ length: count }, (_, index) =>
    fork(worker, [String(first + index), ...limits], { execArgv: NODE_OPTIONS }),
  );
}

/** One file, so that no import takes time of its own; it also runs some times as fast. */
async function built(folder: string, bug: PlantedBug | undefined): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: bug ? [planted(bug)] : [],
    ssr: { noExternal: true },
    build: {
      ssr: 'test/soak/worker.ts',
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'worker.mjs', codeSplitting: false } },
    },
  });
  return join(folder, 'worker.mjs');
}

function answerOf(worker: ChildProcess): Promise<TallyData> {
  return new Promise((answered, failed) => {
    worker.on('message', (data) => answered(data as TallyData));
    worker.on('exit', (code) => failed(new Error(`A soaking process ended with ${code} before it had answered.`)));
  });
}
