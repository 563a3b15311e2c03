import { beforeEach, expect, test } from 'vitest';
import type { Episode } from '../../src/episode/episode';
import { fromCarryCode, toCarryCode } from '../../src/record/carry-code';
import { decode } from '../../src/record/codec';
import type { LearningRecord } from '../../src/record/record';
import { holdsWorkOf } from '../../src/record/work';
import type { DeviceEpisode } from '../../src/store/device-episode';
import type { StrictLms } from '../report/strict-lms';
import { answerAll, readToStory, readToTest, sayMine } from './learner';
import { KINDS, launchStrict } from './strict-launch';
import { launchLms, MemoryDevice, sampleCourse, startWorld } from './world';

let device: MemoryDevice;
beforeEach(() => {
  device = new MemoryDevice();
});

async function pass(episode: Episode) {
  await readToTest(episode);
  answerAll(episode, 'a');
  episode.send({ type: 'finish' });
}

/** What is carried from a tablet without an LMS after some work, by way of its code. */
async function carriedAfter(work: (episode: Episode) => Promise<void>): Promise<LearningRecord> {
  const { episode, settle } = startWorld({ device: new MemoryDevice() });
  await episode.start();
  await work(episode);
  await settle();
  const read = fromCarryCode(toCarryCode(episode.record, 'Sam', sampleCourse), sampleCourse);
  if (!read.ok) throw new Error(read.problem.what);
  return read.record;
}

function shownBy({ server }: StrictLms): LearningRecord {
  const decoded = decode(server.get('cmi.suspend_data') ?? '', sampleCourse);
  if (!decoded.ok) throw new Error(decoded.problem.what);
  return decoded.record;
}

test('a review launch takes nothing in and changes nothing, here or in the LMS', async () => {
  const api = launchLms({ suspendData: '', status: 'passed', learner: 'staff-1', mode: 'review' });
  const { episode, settle } = startWorld({ device, api });
  await episode.start();
  const before = episode.record;
  const answer = await episode.bringIn(await carriedAfter(pass));
  await settle();
  expect(answer).toMatchObject({ ok: false, problem: { code: 'carry-not-recorded' } });
  expect(episode.record).toBe(before);
  expect([...device.kept]).toEqual([]);
  expect(api.cmi.suspend_data).toBe('');
});

test('a page that has been left takes nothing in', async () => {
  const { episode } = startWorld({ device });
  await episode.start();
  episode.leave();
  const answer = await episode.bringIn(await carriedAfter(pass));
  expect(answer).toMatchObject({ ok: false, problem: { code: 'carry-not-recorded' } });
  expect(episode.facts.progress).toBe(0);
});

test('finished work that is brought into a fresh attempt ends as passed in the LMS, with its score', async () => {
  const api = launchLms({ suspendData: '', status: 'not attempted', learner: 'staff-1' });
  const { episode, settle } = startWorld({ device, api });
  await episode.start();
  const carried = await carriedAfter(pass);
  expect(await episode.bringIn(carried)).toEqual({ ok: true, value: 'new' });
  await settle();
  episode.leave();
  expect(api.cmi.core.lesson_status).toBe('passed');
  expect(api.cmi.core.score.raw).toBe('100');
});

/** A device whose writes take a turn, as real ones do. */
class SlowDevice extends MemoryDevice {
  override async keep(episode: DeviceEpisode) {
    await new Promise((turn) => setImmediate(turn));
    return super.keep(episode);
  }
}

test('it is on the device before the LMS hears of it', async () => {
  const told: boolean[] = [];
  device = new SlowDevice();
  const api = launchLms({ suspendData: '', status: 'not attempted', learner: 'staff-1' });
  const carried = await carriedAfter(pass);
  api.on('LMSSetValue.cmi.core.lesson_status', (_: unknown, status: string) => {
    if (status === 'passed') told.push(device.kept.has(carried.episode));
  });
  const { episode, settle } = startWorld({ device, api });
  await episode.start();
  await episode.bringIn(carried);
  await settle();
  expect(told).toEqual([true]);
});

test('a fresh attempt goes on as the carried episode, and its next launch resumes it without asking', async () => {
  for (const kind of KINDS) {
    device = new MemoryDevice();
    const carried = await carriedAfter(readToStory);
    const before = await launchStrict(kind, device);
    before.episode.leave();
    const first = await launchStrict(kind, device, before.lms.server);
    await first.episode.bringIn(carried);
    expect(device.kept.get(carried.episode)?.received).toBe(-1);
    await first.settle();
    first.episode.leave();
    expect(shownBy(first.lms).episode).toBe(carried.episode);
    const next = await launchStrict(kind, device, first.lms.server);
    expect(next.episode.view.is).toBe('home');
    expect(next.episode.kept).toBe('received');
    expect(holdsWorkOf(next.episode.record, carried)).toBe(true);
  }
});

test('an attempt with work of its own takes the carried work in beside it, and both reach the LMS', async () => {
  for (const kind of KINDS) {
    device = new MemoryDevice();
    const { episode, lms, settle } = await launchStrict(kind, device);
    await episode.openModule('sample');
    episode.send({ type: 'next' });
    episode.home();
    await settle();
    const own = episode.record;
    const carried = await carriedAfter(pass);
    expect(await episode.bringIn(carried)).toEqual({ ok: true, value: 'new' });
    await settle();
    expect(episode.record.episode).toBe(own.episode);
    expect(episode.facts).toMatchObject({ completed: true, success: 'passed', score: 100 });
    for (const part of [own, carried]) expect(holdsWorkOf(shownBy(lms), part)).toBe(true);
  }
});

test('the second time changes nothing, whether the attempt had work of its own or not, and in a later launch too', async () => {
  for (const work of [async () => {}, readToStory]) {
    device = new MemoryDevice();
    const carried = await carriedAfter(pass);
    const first = await launchStrict('scorm12', device);
    await work(first.episode);
    await first.episode.bringIn(carried);
    await first.settle();
    const kept = structuredClone([...device.kept]);
    expect(await first.episode.bringIn(carried)).toEqual({ ok: true, value: 'had' });
    expect([...device.kept]).toEqual(kept);
    first.episode.leave();
    const next = await launchStrict('scorm12', device, first.lms.server);
    const before = next.episode.facts;
    expect(await next.episode.bringIn(carried)).toEqual({ ok: true, value: 'had' });
    expect(next.episode.facts).toEqual(before);
  }
});

test('a code from before and a later one of the same work: the later one adds what is new', async () => {
  const tablet = startWorld({ device: new MemoryDevice() });
  await tablet.episode.start();
  await readToStory(tablet.episode);
  const early = tablet.episode.record;
  tablet.episode.home();
  await pass(tablet.episode);
  const { episode, settle } = await launchStrict('scorm12', device);
  expect(await episode.bringIn(early)).toEqual({ ok: true, value: 'new' });
  expect(episode.facts.completed).toBe(false);
  expect(await episode.bringIn(tablet.episode.record)).toEqual({ ok: true, value: 'new' });
  await settle();
  expect(episode.facts.completed).toBe(true);
  expect(await episode.bringIn(early)).toEqual({ ok: true, value: 'had' });
});

test('work that an LMS does not take is kept here, waits, and is offered at the next launch', async () => {
  const carried = await carriedAfter(pass);
  const first = await launchStrict('scorm12', device, new Map(), 'no commit is accepted');
  await first.episode.bringIn(carried);
  await first.settle();
  expect(first.episode.kept).toBe('waiting');
  const next = await launchStrict('scorm12', device);
  expect(next.episode.view.is).toBe('asking');
  await sayMine(next.episode);
  await next.settle();
  expect(shownBy(next.lms).episode).toBe(carried.episode);
});

test('one code used by two people on one computer gives neither what the other does afterwards', async () => {
  const carried = await carriedAfter(readToStory);
  const launchAs = async (learner: string) => {
    const api = launchLms({ suspendData: '', status: 'not attempted', learner });
    const world = startWorld({ device, api });
    await world.episode.start();
    return { ...world, api };
  };
  const one = await launchAs('staff-1');
  await one.episode.bringIn(carried);
  await pass(one.episode);
  await one.settle();
  one.episode.leave();
  const two = await launchAs('staff-2');
  expect(await two.episode.bringIn(carried)).toEqual({ ok: true, value: 'new' });
  await two.settle();
  expect(two.episode.facts).toMatchObject({ completed: false, success: 'unknown' });
  expect(two.episode.record.episode).not.toBe(carried.episode);
  expect(holdsWorkOf(two.episode.record, carried)).toBe(true);
  expect(await two.episode.bringIn(carried)).toEqual({ ok: true, value: 'had' });
});

test('a page of this browser that has the carried episode open gives it up', async () => {
  const claims: [string, boolean][] = [];
  const claim = async (episode: string, take: boolean) => {
    claims.push([episode, take]);
    return { lost: new Promise<void>(() => {}), release: () => {} };
  };
  const { episode } = startWorld({ device, but: { claim } });
  await episode.start();
  const carried = await carriedAfter(pass);
  await episode.bringIn(carried);
  expect(claims.at(-1)).toEqual([carried.episode, true]);
});

test('a device that can keep nothing still lets the LMS have it', async () => {
  device.isBlocked = true;
  const { episode, lms, settle } = await launchStrict('scorm12', device);
  const carried = await carriedAfter(pass);
  expect(await episode.bringIn(carried)).toEqual({ ok: true, value: 'new' });
  await settle();
  expect(holdsWorkOf(shownBy(lms), carried)).toBe(true);
});
