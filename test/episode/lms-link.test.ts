import { beforeEach, expect, test } from 'vitest';
import { lmsCommitFailed } from '../../src/problems/lms';
import { checksum } from '../../src/record/checksum';
import type { Interaction } from '../../src/report/interaction';
import type { Launch, Report, Reporter, Told } from '../../src/report/reporter';
import { answerAll, readToStory, readToTest } from './learner';
import { MemoryDevice, startWorld } from './world';

const refused: Told = { ok: false, problem: lmsCommitFailed('LMSCommit', '101', '') };
const firstLaunch: Launch = {
  suspendData: '',
  learnerId: 'staff-1',
  learnerName: '',
  language: '',
  mode: 'normal',
  records: true,
  passMark: null,
  launchData: '',
  preferences: { audio: null, captions: null },
};

/** An LMS that writes down what it is told, and answers as it is told to. */
class PretendLms implements Reporter {
  readonly kind = 'scorm12';
  readonly suspendDataLimit = 4096;
  readonly told: Report[] = [];
  readonly calls: string[] = [];
  answer: Told = { ok: true };
  /** How it shows what it was told. */
  shown = (told: string) => told;

  constructor(readonly launch: Launch = firstLaunch) {}

  open() {
    return { ok: true as const, launch: this.launch };
  }
  tell(report: Report): Told {
    this.calls.push('tell');
    this.told.push(report);
    return this.answer;
  }
  stayAlive(): Told {
    this.calls.push('stayAlive');
    return this.answer;
  }
  doubt(): void {
    this.calls.push('doubt');
  }
  trust(): void {
    this.calls.push('trust');
  }
  readBack(): string {
    return this.shown(this.told.at(-1)?.suspendData ?? '');
  }
  close(): Told {
    this.calls.push('close');
    return this.answer;
  }
}

let lms: PretendLms;
let network: boolean;
let device: MemoryDevice;
beforeEach(() => {
  lms = new PretendLms();
  network = true;
  device = new MemoryDevice();
});

async function launch(on: PretendLms = lms) {
  const world = startWorld({ device, reporter: on, but: { isReachable: async () => network } });
  await world.episode.start();
  await world.settle();
  return world;
}

test('[row 6] without a network nothing is called sent, whatever the LMS answers, and all is told again when it is back', async () => {
  network = false;
  const { episode, settle, wait } = await launch();
  await readToStory(episode);
  await settle();
  await wait(1000);
  expect(episode.kept).toBe('waiting');
  expect(episode.connection.is).toBe('offline');

  network = true;
  lms.calls.length = 0;
  await wait(6000);
  await wait(1000);
  expect(lms.calls).toContain('tell');
  expect(episode.kept).toBe('sent');
});

test('[row 6] telling after telling puts off no probe: without a network nothing is called sent for longer than a second', async () => {
  const { episode, settle, wait } = await launch();
  await wait(1000);
  expect(episode.kept).toBe('sent');
  network = false;
  await readToStory(episode);
  await settle();
  await wait(900);
  episode.send({ type: 'back' });
  await settle();
  await wait(100);
  expect(episode.kept).toBe('waiting');
});

test('what an LMS may have lost is doubted before it is told again', async () => {
  network = false;
  const { episode, settle, wait } = await launch();
  await readToStory(episode);
  await settle();
  await wait(1000);
  expect(lms.calls.at(-1)).toBe('doubt');
});

test('the network’s return is not waited for', async () => {
  network = false;
  const { episode, wait } = await launch();
  await wait(1000);
  network = true;
  lms.calls.length = 0;
  episode.reconnect();
  await wait(0);
  expect(lms.calls).toContain('tell');
});

test('[row 6] an LMS that refuses is asked again, each time later, and the learner’s work stays here meanwhile', async () => {
  lms.answer = refused;
  const { episode, settle, wait } = await launch();
  await readToStory(episode);
  await settle();
  expect(episode.kept).toBe('waiting');
  lms.calls.length = 0;
  await wait(5000);
  await wait(5000);
  expect(lms.calls.filter((call) => call === 'tell')).toHaveLength(1);
  lms.answer = { ok: true };
  await wait(600_000);
  await wait(1000);
  expect(episode.kept).toBe('sent');
});

test('[row 36] what the LMS holds is read back only when all that the learner did is painted, so a slow one holds up no feedback', async () => {
  const painted: (() => void)[] = [];
  const paint = () => {
    for (const work of painted.splice(0)) work();
  };
  let reads = 0;
  lms.shown = (told) => {
    reads++;
    return told;
  };
  const { episode, wait } = startWorld({
    device,
    reporter: lms,
    but: { isReachable: async () => network, afterPaint: (work) => void painted.push(work) },
  });
  await episode.start();
  await episode.settle();
  paint();
  await wait(1000);
  expect(reads).toBe(0);
  // Pressed in the very moment in which an earlier frame has been painted; the device takes its time to write it.
  const write = device.holdWrites();
  episode.send({ type: 'next' });
  for (let frames = 0; frames < 3; frames++) {
    paint();
    await new Promise((turn) => setImmediate(turn));
  }
  expect(reads).toBe(0);
  write();
  await episode.settle();
  expect(reads).toBe(0);
  // What was pressed is told in its turn, and read back after that.
  for (const ms of [0, 1000, 0]) {
    paint();
    await wait(ms);
  }
  expect(reads).toBe(1);
});

test('[row 6] a network that is gone is believed at once, though what was pressed since is not painted yet', async () => {
  const painted: (() => void)[] = [];
  const { episode, wait } = startWorld({
    device,
    reporter: lms,
    but: { isReachable: async () => network, afterPaint: (work) => void painted.push(work) },
  });
  await episode.start();
  await episode.settle();
  for (const work of painted.splice(0)) work();
  network = false;
  const write = device.holdWrites();
  episode.send({ type: 'next' });
  await wait(1000);
  expect(lms.calls.at(-1)).toBe('doubt');
  write();
});

test('[row 3] an LMS that says yes and cuts what it was given is not called told, and is told again', async () => {
  lms.shown = (told) => told.slice(0, 40);
  const { episode, settle, wait } = await launch();
  await readToStory(episode);
  await settle();
  await wait(1000);
  expect(episode.kept).toBe('waiting');
  expect(episode.problems.map(({ code }) => code)).toContain('lms-altered');

  lms.shown = (told) => told;
  lms.calls.length = 0;
  await wait(10_000);
  await wait(1000);
  expect(lms.calls).toContain('tell');
  expect(episode.kept).toBe('sent');
});

test('[row 22] what another device has put into the LMS meanwhile is taken up, not written over', async () => {
  const elsewhere = new PretendLms();
  const first = await launch(elsewhere);
  await readToStory(first.episode);
  await first.settle();
  const begun = elsewhere.told[0]?.suspendData ?? '';
  const further = elsewhere.told.at(-1)?.suspendData ?? '';

  device = new MemoryDevice();
  lms = new PretendLms({ ...firstLaunch, suspendData: begun });
  lms.shown = () => further;
  const { episode, settle, wait } = await launch();
  expect(episode.facts.modules[0]?.screensSeen).toHaveLength(0);
  await settle();
  await wait(1000);
  const seen = first.episode.facts.modules[0]?.screensSeen;
  expect(seen?.length).toBeGreaterThan(0);
  expect(episode.facts.modules[0]?.screensSeen).toEqual(seen);
});

test('an LMS that only writes it in another way has it', async () => {
  lms.shown = (told) => ` ${told.replaceAll('-', '%2D').replaceAll('_', '%5F')}\n`;
  const { episode, settle, wait } = await launch();
  await readToStory(episode);
  await settle();
  await wait(1000);
  expect(episode.kept).toBe('sent');
});

test('nothing is called sent before the LMS has been told anything', async () => {
  const world = startWorld({ device, reporter: lms });
  await world.episode.start();
  expect(world.episode.kept).not.toBe('sent');
});

test('work is called received only when a later launch shows it', async () => {
  const first = await launch();
  await readToStory(first.episode);
  await first.settle();
  await first.wait(1000);
  expect(first.episode.kept).toBe('sent');
  first.episode.leave();

  const second = await launch(new PretendLms({ ...firstLaunch, suspendData: lms.told.at(-1)?.suspendData ?? '' }));
  expect(second.episode.kept).toBe('received');
  second.episode.send({ type: 'skip', block: 'door' });
  second.episode.send({ type: 'next' });
  await second.settle();
  await second.wait(1000);
  expect(second.episode.kept).toBe('sent');
});

test('[row 11] while a person reads, the LMS hears from us every few minutes', async () => {
  const { wait } = await launch();
  await wait(4 * 60_000);
  await wait(4 * 60_000);
  expect(lms.calls.filter((call) => call === 'stayAlive')).toHaveLength(2);
});

test('a page left open behind others keeps no session alive', async () => {
  const { episode, wait } = startWorld({ device, reporter: lms, but: { isInView: () => false } });
  await episode.start();
  await wait(4 * 60_000);
  expect(lms.calls).not.toContain('stayAlive');
});

test('every answer of a test is reported with its question, its outcome and how long it took', async () => {
  const { episode, settle, clock } = await launch();
  await readToTest(episode);
  clock.date += 12_000;
  answerAll(episode, 'b');
  await settle();
  const interactions: readonly Interaction[] = lms.told.at(-1)?.interactions ?? [];
  expect(interactions[0]).toMatchObject({
    kind: 'choice',
    description: 'Which?',
    response: 'b',
    right: false,
    latency: 12,
  });
  expect(interactions[0]?.patterns).toEqual(['a']);
  expect(new Set(interactions.map(({ id }) => id)).size).toBe(4);
  for (const { id } of interactions) expect(id).toMatch(/^[A-Za-z0-9_]+$/);
});

test('each learning outcome is reported by the latest answers to its questions', async () => {
  const { episode, settle } = await launch();
  await readToTest(episode);
  answerAll(episode, 'a');
  await settle();
  expect(lms.told.at(-1)?.outcomes).toEqual([
    { id: 'o1', text: 'One', asked: 2, right: 2 },
    { id: 'o2', text: 'Two', asked: 2, right: 2 },
  ]);
});

test('[row 10] the pass mark that the LMS sets replaces the author’s, on the screen too', async () => {
  const { episode } = await launch(new PretendLms({ ...firstLaunch, passMark: 0.25 }));
  expect(episode.course.passMark).toBe(0.25);
  await readToTest(episode);
  let isFirst = true;
  for (;;) {
    const { view } = episode;
    if (view.is !== 'test' || view.view.is !== 'asking') break;
    episode.send({ type: 'answer', question: view.view.question.id, response: isFirst ? 'a' : 'b' });
    episode.send({ type: 'next' });
    isFirst = false;
  }
  expect(episode.view).toMatchObject({ is: 'test', view: { is: 'result', passed: true, score: 25 } });
});

test('[row 22] a second page says where the course is open, and can take over with everything that was done there', async () => {
  let take: (() => void) | undefined;
  const claims = new Set<string>();
  const claim = async (episode: string, isTaking: boolean) => {
    if (claims.has(episode) && !isTaking) return null;
    if (isTaking) take?.();
    claims.add(episode);
    return { lost: new Promise<void>((lost) => (take = lost)), release: () => {} };
  };
  const first = startWorld({ device, but: { claim } });
  await first.episode.start();
  await first.episode.openModule('sample');
  await first.settle();

  const second = startWorld({ device, but: { claim } });
  await second.episode.start();
  expect(second.episode.view.is).toBe('elsewhere');
  first.episode.send({ type: 'next' });
  await first.settle();
  await second.episode.takeOver();
  await second.settle();
  expect(second.episode.view).toMatchObject({ is: 'screen', view: { screen: { id: 'practice' } } });
  expect(first.episode.view.is).toBe('taken');

  const before = JSON.stringify([...device.kept.values()].map(({ record }) => record.clock));
  first.episode.send({ type: 'next' });
  await first.settle();
  expect(JSON.stringify([...device.kept.values()].map(({ record }) => record.clock))).toBe(before);
});

/** A page that has the course open, in an LMS or without one, and a second one that waits for it. */
async function twoPages(isInLms: boolean) {
  const freeing: (() => void)[] = [];
  const freed = () => new Promise<void>((free) => void freeing.push(free));
  const first = isInLms ? await launch() : startWorld({ device });
  if (!isInLms) await first.episode.start();
  await first.episode.openModule('sample');
  await first.settle();

  let isHeld = true;
  const claim = async () => (isHeld ? null : { lost: new Promise<void>(() => {}), release: () => {} });
  const suspendData = lms.told.at(-1)?.suspendData ?? '';
  const reporter = isInLms ? { reporter: new PretendLms({ ...firstLaunch, suspendData }) } : {};
  const second = startWorld({ device, ...reporter, but: { claim, freed } });
  await second.episode.start();
  expect(second.episode.view.is).toBe('elsewhere');
  return {
    second,
    /** One more screen in the first page, and then it goes. */
    async firstGoes() {
      first.episode.send({ type: 'next' });
      await first.episode.end();
      isHeld = false;
      for (const free of freeing) free();
      await new Promise((turn) => setImmediate(turn));
    },
  };
}

const atPractice = { is: 'screen', view: { screen: { id: 'practice' } } };
const A_MINUTE = 60_000;

test('in an LMS a second page goes on by itself once the first has gone, with everything that was done there', async () => {
  const { second, firstGoes } = await twoPages(true);
  await second.wait(A_MINUTE);
  await firstGoes();
  await expect.poll(() => second.episode.view).toMatchObject(atPractice);
});

test('on a device that people share a second page shows nothing of who had the first, until it is asked to', async () => {
  const { second, firstGoes } = await twoPages(false);
  await second.wait(A_MINUTE);
  await firstGoes();
  await second.wait(A_MINUTE);
  expect(second.episode.view.is).toBe('elsewhere');
  await second.episode.takeOver();
  expect(second.episode.view).toMatchObject(atPractice);
});

test('a page opened as the one before it closes goes on by itself on a shared device too', async () => {
  const { second, firstGoes } = await twoPages(false);
  await firstGoes();
  await expect.poll(() => second.episode.view).toMatchObject(atPractice);
});

test('an older build never puts less in the place of what a later one wrote', async () => {
  const later = new PretendLms({ ...firstLaunch, suspendData: ofLaterVersion() });
  const { episode, settle } = await launch(later);
  await readToStory(episode);
  await settle();
  episode.leave();
  expect(later.told).toEqual([]);
  expect(episode.kept).toBe('waiting');
});

/** Suspend data that says that its version is 9, and is sound otherwise. */
function ofLaterVersion(): string {
  const body = `9${'A'.repeat(30)}`;
  return body + checksum(body);
}

test('work refused while an earlier telling waits to be confirmed is not called sent, and is told again', async () => {
  const { episode, settle, wait } = await launch();
  await episode.openModule('sample');
  await settle();
  await wait(500);
  lms.answer = refused;
  episode.send({ type: 'next' });
  await settle();
  const tellings = lms.told.length;
  await wait(500);
  expect(episode.kept).toBe('waiting');
  lms.answer = { ok: true };
  await wait(60_000);
  expect(lms.told.length).toBeGreaterThan(tellings);
});

test('a network that went and came back before a telling was confirmed makes it doubted and told again', async () => {
  const { episode, settle, wait } = await launch();
  await episode.openModule('sample');
  await wait(2000);
  network = false;
  episode.send({ type: 'next' });
  await settle();
  const tellings = lms.told.length;
  network = true;
  episode.reconnect();
  await wait(0);
  expect(lms.calls).toContain('doubt');
  expect(lms.told.length).toBeGreaterThan(tellings);
  await wait(1000);
  expect(episode.kept).toBe('sent');
});

test('a keep-alive that the LMS refuses is noticed: the work waits, and is told again', async () => {
  const { episode, settle, wait } = await launch();
  await episode.openModule('sample');
  await settle();
  await wait(2000);
  expect(episode.kept).toBe('sent');
  lms.answer = refused;
  await wait(5 * 60_000);
  expect(lms.calls).toContain('stayAlive');
  expect(episode.kept).toBe('waiting');
  lms.answer = { ok: true };
  await wait(60_000);
  expect(lms.calls.lastIndexOf('tell')).toBeGreaterThan(lms.calls.lastIndexOf('stayAlive'));
});
