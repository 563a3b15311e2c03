import type { Counts } from './counts';
import { ownCounts, playwrightCounts, vitestCounts } from './counts';

/** One part of `npm test`. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** Run at the same time; the step passes when all of them end well. */
  readonly commands: readonly string[];
  /** Without these steps this one would judge an old build. */
  readonly needs?: readonly string[];
  /** Reads what a test runner counted. Other steps count as one test. */
  readonly counts?: () => Counts | undefined;
  /** Nothing else may use the processor: it measures time, or drives browsers. */
  readonly alone?: true;
}

/** What most browser tests walk: the course cut down to one module, built and packaged in a folder of its own. */
export const ONE_MODULE_BUILD = 'tsx test/one-module/build.ts';

const types = (project: string) => `tsc --noEmit -p ${project}`;

export const STEPS: readonly Step[] = [
  {
    // First, because it takes its minute whatever runs beside it; time is simulated, so nothing can disturb it.
    id: 'soak',
    title: 'A minute of random schedules in a simulated world, with fresh seeds',
    commands: ['tsx test/soak/run.ts --minutes 1'],
  },
  {
    id: 'types',
    title: 'Types',
    commands: ['tsconfig.json', 'src/tsconfig.pure.json', 'src/tsconfig.worker.json', 'scripts/tsconfig.json'].map(
      types,
    ),
  },
  { id: 'lint', title: 'Format and lint', commands: ['biome ci --error-on-warnings'] },
  {
    id: 'rooms',
    title: 'Which room imports which',
    commands: ['depcruise src scripts --config .dependency-cruiser.cjs'],
  },
  { id: 'unused', title: 'Unused files, exports and packages', commands: ['knip --no-progress'] },
  { id: 'content', title: 'Content', commands: ['tsx scripts/check.ts'] },
  {
    id: 'unit',
    title: 'Unit tests',
    commands: ['vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json'],
    counts: () => vitestCounts('test-results/unit.json'),
    alone: true,
  },
  { id: 'build', title: 'Build', commands: ['vite build --configLoader runner', ONE_MODULE_BUILD], alone: true },
  {
    id: 'package',
    title: 'SCORM package',
    // The contacts are examples until a council puts its own in their place.
    commands: ['tsx scripts/package.ts --no-build --allow-unchecked'],
    needs: ['build'],
    alone: true,
  },
  {
    id: 'sizes',
    title: 'Sizes against the budgets',
    commands: ['tsx scripts/sizes.ts'],
    needs: ['build'],
    alone: true,
  },
  {
    id: 'browser',
    title: 'Browser tests',
    commands: ['playwright test'],
    needs: ['build', 'package'],
    counts: () => playwrightCounts('test-results/browser.json'),
    alone: true,
  },
  {
    id: 'browsers',
    title: 'A smoke in Firefox and WebKitGTK',
    commands: ['tsx --experimental-websocket test/browsers/run.ts --no-build'],
    needs: ['build'],
    counts: () => ownCounts('test-results/browsers.json'),
    alone: true,
  },
];
