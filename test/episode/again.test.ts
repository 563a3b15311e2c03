import { beforeEach, expect, test } from 'vitest';
import type { Episode } from '../../src/episode/episode';
import { decode } from '../../src/record/codec';
import { completions } from '../../src/record/completions';
import { isOutlived } from '../../src/store/retention';
import { answerAll, readToStory, readToTest } from './learner';
import { type LmsMemory, launchLms, MemoryDevice, SAM, sampleCourse, startWorld } from './world';

const YEAR = 365 * 24 * 60 * 60_000;

let device: MemoryDevice;
let memory: LmsMemory;
beforeEach(() => {
  device = new MemoryDevice();
  memory = { suspendData: '', status: 'not attempted', learner: 'staff-1' };
});

/** A sitting of Sam without an LMS, so long after the first. */
async function turn(work: (episode: Episode) => Promise<void> | void, after = 0) {
  const world = startWorld({ device, person: SAM });
  world.clock.date += after;
  await world.episode.start();
  await work(world.episode);
  await world.settle();
  await world.episode.end();
  return world.episode;
}

/** A launch from the LMS: what it asks, and what it is told. */
async function launch(answer: (episode: Episode) => Promise<void> | void, after: number) {
  const api = launchLms(memory);
  const world = startWorld({ device, api });
  world.clock.date += after;
  await world.episode.start();
  const { view } = world.episode;
  await answer(world.episode);
  await world.settle();
  await world.episode.end();
  memory = { ...memory, suspendData: api.cmi.suspend_data, status: api.cmi.core.lesson_status };
  return { asked: view, episode: world.episode };
}

const nothing = () => {};
const pass = async (episode: Episode) => {
  await readToTest(episode);
  answerAll(episode, 'a');
  episode.send({ type: 'finish' });
};
const isMine = (id: string) => (episode: Episode) => episode.answerOffer(id);
/** As the store does it: all that is theirs is put behind them. */
function beginAgain() {
  for (const [id, kept] of device.kept) if (kept.person === SAM) device.kept.set(id, { ...kept, isPast: true });
}

test('who begins again begins at nothing, and what they finished is as it was', async () => {
  const finished = await turn(pass);
  const before = device.kept.get(finished.record.episode);
  beginAgain();
  const again = await turn(nothing, YEAR);
  expect(again.facts).toMatchObject({ progress: 0, completed: false, score: null });
  expect(again.record.episode).not.toBe(finished.record.episode);
  expect(device.kept.get(finished.record.episode)).toEqual({ ...before, isPast: true });
});

test('coming back goes on with what was begun again, though the clock of the device was put back since', async () => {
  const finished = await turn(pass);
  beginAgain();
  const again = await turn(readToStory, -YEAR);
  const back = await turn(nothing, -YEAR / 2);
  expect(back.record.episode).toBe(again.record.episode);
  expect(back.record.episode).not.toBe(finished.record.episode);
});

test('a page that still has the finished course open when it is begun again elsewhere shows it no longer', async () => {
  await turn(pass);
  const { episode, settle } = startWorld({ device, person: SAM });
  await episode.start();
  expect(episode.isPast).toBe(false);
  beginAgain();
  await settle();
  expect(episode.isPast).toBe(true);
});

test('a page that waited for its turn while the course was begun again does not show the finished one', async () => {
  await turn(pass);
  let isHeld = true;
  const claim = async () => (isHeld ? null : { lost: new Promise<void>(() => {}), release: () => {} });
  const { episode } = startWorld({ device, person: SAM, but: { claim } });
  await episode.start();
  beginAgain();
  isHeld = false;
  await episode.takeOver();
  expect(episode.isPast).toBe(true);
  expect(episode.view.is).toBe('opening');
});

test('an LMS that starts a new attempt is told only of the one that its learner chooses, and asks for the other next time', async () => {
  const finished = await turn(pass);
  beginAgain();
  const again = await turn(readToStory, YEAR);
  const { asked } = await launch(isMine(again.record.episode), YEAR + 60_000);
  if (asked.is !== 'asking') throw new Error('It should be asked.');
  expect(asked.offers.map((offer) => offer.episode)).toEqual([again.record.episode, finished.record.episode]);
  expect(memory.status).toBe('incomplete');
  expect((await launch(nothing, YEAR + 120_000)).asked.is).not.toBe('asking');

  memory = { suspendData: '', status: 'not attempted', learner: 'staff-1' };
  await launch(isMine(finished.record.episode), YEAR + 180_000);
  expect(memory.status).toBe('passed');
});

test('once the LMS has taken the finished one up, the device still goes on with what was begun again', async () => {
  const finished = await turn(pass);
  beginAgain();
  const again = await turn(readToStory, YEAR);
  await launch(isMine(finished.record.episode), YEAR + 60_000);
  expect((await turn(nothing, YEAR + 120_000)).record.episode).toBe(again.record.episode);
});

test('so it does where the attempt in the LMS had work of its own and took the finished one in', async () => {
  await launch(readToStory, -60_000);
  const finished = await turn(pass);
  beginAgain();
  const again = await turn(readToStory, YEAR);
  await launch(isMine(finished.record.episode), YEAR + 60_000);
  expect(memory.status).toBe('passed');
  expect((await turn(nothing, YEAR + 120_000)).record.episode).toBe(again.record.episode);
});

test('the code of what was finished before does not finish what was begun again', async () => {
  const finished = await turn(pass);
  beginAgain();
  const { episode } = startWorld({ device, person: SAM });
  await episode.start();
  expect(await episode.bringIn(finished.record)).toEqual({ ok: true, value: 'had' });
  expect(episode.facts.completed).toBe(false);
});

test('the completion file keeps the finished course until the new one is finished, and then has that', async () => {
  const learners = [{ id: SAM, name: 'Sam', forFile: 'E1024' }];
  const inFile = () => completions(learners, [...device.kept.values()], sampleCourse).map(({ date }) => date);
  await turn(pass);
  beginAgain();
  await turn(readToStory, YEAR);
  expect(inFile()).toEqual(['2026-11-21']);
  await turn((episode) => {
    episode.send({ type: 'skip', block: 'door' });
    episode.send({ type: 'next' });
    episode.send({ type: 'start' });
    answerAll(episode, 'a');
    episode.send({ type: 'finish' });
  }, YEAR);
  expect(inFile()).toEqual(['2027-11-21']);
});

test('what a learner of the LMS did is outlived once a later launch has shown all of it back, and never before', async () => {
  const kept = () => {
    const decoded = decode(memory.suspendData, sampleCourse);
    return device.kept.get(decoded.ok ? decoded.record.episode : '');
  };
  const isGone = (after: number) => {
    const episode = kept();
    return episode && isOutlived(episode, episode.updated + after);
  };
  await launch(pass, 0);
  expect(isGone(YEAR)).toBe(false);
  await launch((episode) => episode.home(), 60_000);
  expect(isGone(YEAR)).toBe(true);
  expect(isGone(YEAR / 4)).toBe(false);
});
