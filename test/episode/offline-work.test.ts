import { beforeEach, expect, test } from 'vitest';
import type { Episode } from '../../src/episode/episode';
import { decode } from '../../src/record/codec';
import { type Facts, facts } from '../../src/record/facts';
import type { StrictLms } from '../report/strict-lms';
import { answerAll, readToStory, readToTest, sayMine } from './learner';
import { type Fault, KINDS, launchStrict } from './strict-launch';
import { MemoryDevice, sampleCourse, startWorld } from './world';

type Work = (episode: Episode) => Promise<void>;

/** How far somebody may have got, on either side. */
const WORK: Readonly<Record<string, Work>> = {
  nothing: async () => {},
  'half of the screens': (episode) => readToStory(episode),
  'a test that was not passed': async (episode) => {
    await readToTest(episode);
    answerAll(episode, 'b');
  },
  'a pass': async (episode) => {
    await readToTest(episode);
    answerAll(episode, 'a');
    episode.send({ type: 'finish' });
  },
};

/** What becomes of the LMS's own data, and of its calls, before the device comes back to it. */
const LMS: Readonly<Record<string, { readonly loses?: 'all' | 'half'; readonly fault?: Fault }>> = {
  'works as it should': {},
  'has lost the suspend data': { loses: 'all' },
  'shows damaged suspend data': { loses: 'half' },
  'saves nothing': { fault: 'no commit is accepted' },
  'allows no more attempts': { fault: 'it will not begin' },
  throws: { fault: 'every call throws' },
};

let device: MemoryDevice;
beforeEach(() => {
  device = new MemoryDevice();
});

/** A launch in which the learner says, if asked, that the work on this device is theirs. */
async function launchMine(kind: (typeof KINDS)[number], server: ReadonlyMap<string, string>, fault: Fault = 'none') {
  const world = await launchStrict(kind, device, server, fault);
  await sayMine(world.episode);
  await world.settle();
  // By now the network has been probed, so that it is known whether what was told was sent.
  await world.wait(1000);
  return world;
}

function withData(server: ReadonlyMap<string, string>, loses: 'all' | 'half' | undefined): Map<string, string> {
  const data = server.get('cmi.suspend_data') ?? '';
  const after = { all: '', half: data.slice(0, -5) };
  return new Map([...server, ['cmi.suspend_data', loses ? after[loses] : data]]);
}

function shownBy({ server }: StrictLms): Facts {
  const decoded = decode(server.get('cmi.suspend_data') ?? '', sampleCourse);
  if (!decoded.ok) throw new Error(decoded.problem.what);
  return facts(decoded.record, sampleCourse, '');
}

function expectAllOf(whole: Facts, part: Facts): void {
  const seen = (of: Facts) => of.modules.flatMap(({ screensSeen }) => screensSeen);
  expect(seen(whole)).toEqual(expect.arrayContaining(seen(part)));
  expect(whole.progress).toBeGreaterThanOrEqual(part.progress);
  expect(whole.score ?? -1).toBeGreaterThanOrEqual(part.score ?? -1);
  expect(whole.completed || !part.completed).toBe(true);
  if (part.success === 'passed') expect(whole.success).toBe('passed');
}

const cells = Object.keys(WORK).flatMap((online) =>
  Object.keys(WORK).flatMap((offline) => Object.keys(LMS).map((state) => [online, offline, state] as const)),
);

test.each(cells)(
  '[row 18] online: %s; on the device without a network: %s; then the LMS %s: nothing is dropped, and the LMS gets it all',
  async (online, offline, state) => {
    for (const kind of KINDS) {
      device = new MemoryDevice();
      const begun = await launchStrict(kind, device);
      const elsewhere = await launchStrict(kind, new MemoryDevice(), begun.lms.server);
      await WORK[online]?.(elsewhere.episode);
      await elsewhere.settle();
      const away = startWorld({ device });
      await away.episode.start();
      await WORK[offline]?.(away.episode);
      await away.settle();

      const { loses, fault } = LMS[state] ?? {};
      const server = withData(elsewhere.lms.server, loses);
      const back = await launchMine(kind, server, fault);
      expectAllOf(back.episode.facts, away.episode.facts);
      // Only what the LMS's own data shows may be called received; whatever it refuses is said to wait.
      if (back.episode.kept === 'received') expectAllOf(shownBy(back.lms), back.episode.facts);
      else expect(back.episode.kept === 'waiting').toBe(fault !== undefined);
      const healed = fault ? await launchMine(kind, back.lms.server) : back;
      expectAllOf(healed.episode.facts, away.episode.facts);
      expectAllOf(shownBy(healed.lms), away.episode.facts);
      if (loses === undefined) expectAllOf(shownBy(healed.lms), elsewhere.episode.facts);
    }
  },
);

test('[row 18] work that an LMS refuses is kept through any number of launches, and is offered at each', async () => {
  const first = await launchStrict('scorm12', device, new Map(), 'no commit is accepted');
  await readToStory(first.episode);
  await first.settle();
  for (let turn = 0; turn < 3; turn++) {
    const again = await launchMine('scorm12', new Map(), 'no commit is accepted');
    expect(again.episode.view).toMatchObject({ is: 'screen', view: { screen: { id: 'story' } } });
    expect(again.episode.kept).toBe('waiting');
  }
});

test('[row 18] an LMS that will not begin, its attempts used up, is told of: the learner knows where the work is', async () => {
  const { episode, settle } = await launchStrict('scorm12', device, new Map(), 'it will not begin');
  await readToStory(episode);
  await settle();
  expect(episode.kept).toBe('waiting');
  expect(episode.problems.map(({ code }) => code)).toEqual(['lms-refused']);
});
