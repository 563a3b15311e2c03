import { beforeEach, expect, test } from 'vitest';
import type { Episode } from '../../src/episode/episode';
import { decode } from '../../src/record/codec';
import { holdsWorkOf } from '../../src/record/work';
import { answerAll, readToStory, readToTest, sayMine } from './learner';
import { launchStrict } from './strict-launch';
import { type LmsMemory, launchLms, MemoryDevice, SAM, sampleCourse, startWorld } from './world';

const JO = 'person-j';

let device: MemoryDevice;
let memory: LmsMemory;
beforeEach(() => {
  device = new MemoryDevice();
  device.known.push({ id: JO, name: 'Jo', used: 0 });
  memory = { suspendData: '', status: 'not attempted', learner: 'staff-1' };
});

/** A sitting without an LMS, begun some minutes after nine. */
async function turn(person: string, work: (episode: Episode) => Promise<void> | void, minutes = 0) {
  const world = startWorld({ device, person });
  world.clock.date += minutes * 60_000;
  await world.episode.start();
  await work(world.episode);
  await world.settle();
  await world.episode.end();
  return world.episode;
}

/** A launch from the LMS some minutes after nine: what it has, and what it is told. */
async function launch(answer: (episode: Episode) => Promise<void>, minutes: number) {
  const api = launchLms(memory);
  const world = startWorld({ device, api });
  world.clock.date += minutes * 60_000;
  await world.episode.start();
  const { view } = world.episode;
  await answer(world.episode);
  await world.settle();
  await world.episode.end();
  memory = { ...memory, suspendData: api.cmi.suspend_data, status: api.cmi.core.lesson_status };
  return { asked: view, episode: world.episode, status: memory.status };
}

const isOf = (name: string) => (episode: Episode) => sayMine(episode, name);
const isNobodys = (episode: Episode) => episode.answerOffer(null);
const pass = async (episode: Episode) => {
  await readToTest(episode);
  answerAll(episode, 'a');
  episode.send({ type: 'finish' });
};
function inLms() {
  const decoded = decode(memory.suspendData, sampleCourse);
  if (!decoded.ok) throw new Error(decoded.problem.what);
  return decoded.record;
}

test('nobody goes on with the work of anybody else, in whatever order they take their turns', async () => {
  await turn(SAM, readToStory);
  expect((await turn(JO, () => {}, 1)).facts.progress).toBe(0);
  await turn(JO, pass, 2);
  const sam = await turn(SAM, () => {}, 3);
  expect(sam.facts).toMatchObject({ completed: false, score: null });
  expect(sam.view).toMatchObject({ is: 'screen', view: { screen: { id: 'story' } } });
  expect((await turn(JO, () => {}, 4)).facts).toMatchObject({ completed: true, score: 100 });
  expect(new Set([...device.kept.values()].map(({ person }) => person))).toEqual(new Set([SAM, JO]));
});

test('where nobody can be known nobody’s work is shown: neither a person’s nor that of a learner of the LMS', async () => {
  await turn(SAM, readToStory);
  await launch(async (episode) => {
    await isNobodys(episode);
    await pass(episode);
  }, 1);
  const { episode } = startWorld({ device, person: '' });
  await episode.start();
  expect(episode.facts).toMatchObject({ progress: 0, score: null });
});

test('where nobody can be known, whoever is next begins afresh', async () => {
  await turn('', readToStory);
  expect((await turn('', () => {}, 1)).facts.progress).toBe(0);
  expect(device.kept.size).toBe(2);
});

test('work that a learner of the LMS did there is not shown to a person without it', async () => {
  await launch(pass, 0);
  expect((await turn(SAM, () => {}, 1)).facts).toMatchObject({ progress: 0, score: null });
});

test('somebody who was removed while a page was still open does not come back by it', async () => {
  const { episode, settle } = startWorld({ device });
  await episode.start();
  await readToStory(episode);
  await settle();
  device.known.splice(0, 1);
  device.kept.clear();
  episode.send({ type: 'skip', block: 'door' });
  await settle();
  expect(device.kept.size).toBe(0);
  expect(episode.isRemoved).toBe(true);
});

test('a page that waited while somebody was removed in another shows nothing of them', async () => {
  await turn(SAM, readToStory);
  let isHeld = true;
  const claim = async () => (isHeld ? null : { lost: new Promise<void>(() => {}), release: () => {} });
  const { episode } = startWorld({ device, but: { claim } });
  await episode.start();
  expect(episode.view.is).toBe('elsewhere');
  device.known.splice(0, 1);
  device.kept.clear();
  isHeld = false;
  await episode.takeOver();
  expect(episode.view.is).toBe('opening');
  expect(episode.isRemoved).toBe(true);
  expect(device.kept.size).toBe(0);
});

test('a learner of the LMS goes on there after their name was removed from this device', async () => {
  await turn(SAM, readToStory);
  const api = launchLms(memory);
  const { episode, settle } = startWorld({ device, api });
  await episode.start();
  await sayMine(episode, 'Sam');
  await settle();
  device.known.splice(0, 1);
  device.kept.clear();
  episode.send({ type: 'skip', block: 'door' });
  await settle();
  expect(episode.isRemoved).toBe(false);
  expect([...device.kept.values()].map(({ person }) => person)).toEqual(['']);
});

test('a turn that is over gives the episode up, after the last of it is on the device', async () => {
  const order: string[] = [];
  const claim = async () => ({ lost: new Promise<void>(() => {}), release: () => void order.push('given up') });
  const { episode } = startWorld({ device, but: { claim } });
  await episode.start();
  await readToStory(episode);
  await episode.end(async () => {
    order.push(`kept ${[...device.kept.values()][0]?.record.place.value.at}`);
  });
  expect(order).toEqual(['kept story', 'given up']);
});

test('the work of several people is offered by their names, and only what is chosen reaches the LMS', async () => {
  await turn(SAM, pass);
  await turn(JO, readToStory, 1);
  const { asked, status } = await launch(isOf('Jo'), 2);
  expect(asked).toMatchObject({ is: 'asking', offers: [{ name: 'Jo' }, { name: 'Sam' }] });
  expect(status).toBe('incomplete');
  expect(holdsWorkOf(inLms(), (await turn(JO, () => {}, 3)).record)).toBe(true);
  expect((await turn(SAM, () => {}, 3)).facts.completed).toBe(true);
});

test('a question shows names and dates, and nothing of what was done', async () => {
  await turn(SAM, pass);
  const { asked } = await launch(isNobodys, 1);
  if (asked.is !== 'asking') throw new Error('It should be asked.');
  expect(asked.offers.map((offer) => Object.keys(offer).sort())).toEqual([['episode', 'name', 'since']]);
});

test('once it is theirs, the tablet and the LMS go on with one episode, and nobody is asked again', async () => {
  await turn(JO, readToStory);
  await launch(isOf('Jo'), 1);
  const away = await turn(JO, pass, 2);
  expect(away.record.episode).toBe(inLms().episode);
  const { asked, status } = await launch(async () => {}, 3);
  expect(asked.is).not.toBe('asking');
  expect(status).toBe('passed');
  const before = inLms();
  await launch(async () => {}, 4);
  expect(holdsWorkOf(before, inLms())).toBe(true);
});

test('an attempt that was opened once, to make the course available offline, asks for what was done here since', async () => {
  await launch(async () => {}, 0);
  await turn(JO, pass, 1);
  const { asked, status } = await launch(isOf('Jo'), 2);
  expect(asked).toMatchObject({ is: 'asking', offers: [{ name: 'Jo' }] });
  expect(status).toBe('passed');
  expect((await turn(JO, () => {}, 3)).record.episode).toBe(inLms().episode);
});

test('an attempt with work of its own takes the work from here in beside it, and goes on as one', async () => {
  await launch(async (episode) => {
    await episode.openModule('sample');
    episode.send({ type: 'next' });
  }, 0);
  const attempt = inLms().episode;
  await turn(JO, pass, 1);
  const { status } = await launch(isOf('Jo'), 2);
  expect(status).toBe('passed');
  expect(inLms().episode).toBe(attempt);
  expect((await turn(JO, () => {}, 3)).record.episode).toBe(attempt);
  expect((await launch(async () => {}, 4)).asked.is).not.toBe('asking');
});

test('work that was nobody’s of this attempt is asked about once, and again only when there is more of it', async () => {
  await turn(JO, readToStory);
  await launch(isNobodys, 1);
  expect((await launch(async () => {}, 2)).asked.is).not.toBe('asking');
  await turn(JO, pass, 3);
  expect((await launch(isNobodys, 4)).asked.is).toBe('asking');
  expect(inLms().modules).toEqual({});
});

test('work done here while the page of the LMS was left open is asked about once that page is closed', async () => {
  const api = launchLms(memory);
  const left = startWorld({ device, api });
  await left.episode.start();
  await turn(JO, pass, 10);
  left.clock.date += 60 * 60_000;
  await left.episode.end();
  memory = { ...memory, suspendData: api.cmi.suspend_data, status: api.cmi.core.lesson_status };
  const { asked, status } = await launch(isOf('Jo'), 61);
  expect(asked).toMatchObject({ is: 'asking', offers: [{ name: 'Jo' }] });
  expect(status).toBe('passed');
});

test('more work is asked about after a no, though the clock of the device was put back before it was done', async () => {
  await turn(JO, readToStory, 100);
  await launch(isNobodys, 101);
  await turn(JO, pass, 0);
  expect((await launch(isNobodys, 1)).asked).toMatchObject({ is: 'asking', offers: [{ name: 'Jo' }] });
});

test('to have looked at work again, for however long, is no reason to ask about it again', async () => {
  await turn(JO, readToStory);
  await launch(isNobodys, 1);
  const { episode, clock } = startWorld({ device, person: JO });
  await episode.start();
  clock.time += 60_000;
  episode.home();
  await episode.end();
  expect((await launch(async () => {}, 3)).asked.is).not.toBe('asking');
});

test('a no is remembered when the work of somebody else is taken up in the same attempt, then or later', async () => {
  await turn(SAM, readToStory);
  await launch(isNobodys, 1);
  await turn(JO, readToStory, 2);
  expect((await launch(isOf('Jo'), 3)).asked).toMatchObject({ offers: [{ name: 'Jo' }] });
  expect((await launch(async () => {}, 4)).asked.is).not.toBe('asking');
});

test.each(['', 'damaged'])(
  'a launch to look at only asks nothing and shows nobody’s name, whatever the LMS has: "%s"',
  async (suspendData) => {
    await turn(JO, readToStory);
    memory = { ...memory, suspendData, mode: 'review' };
    expect((await launch(async () => {}, 1)).asked.is).toBe('home');
  },
);

test('when the LMS will not begin, each learner of a shared computer is offered their own work', async () => {
  for (const learner of ['staff-1', 'staff-2']) {
    memory = { suspendData: '', status: 'not attempted', learner };
    await launch(readToStory, 0);
  }
  const { episode } = await launchStrict('scorm12', device, new Map(), 'it will not begin');
  if (episode.view.is !== 'asking') throw new Error('It should be asked.');
  expect(new Set(episode.view.offers.map((offer) => offer.episode))).toEqual(new Set(device.kept.keys()));
});

test('when the LMS will not begin, work of which nobody is known is offered piece by piece', async () => {
  memory = { suspendData: '', status: 'not attempted', learner: '' };
  await launch(readToStory, 0);
  memory = { suspendData: '', status: 'not attempted', learner: '' };
  await launch(async (episode) => {
    await isNobodys(episode);
    await readToStory(episode);
  }, 1);
  const { episode } = await launchStrict('scorm12', device, new Map(), 'it will not begin');
  if (episode.view.is !== 'asking') throw new Error('It should be asked.');
  expect(new Set(episode.view.offers.map((offer) => offer.episode))).toEqual(new Set(device.kept.keys()));
});

test('work that one learner of the LMS has taken up is offered to no other', async () => {
  await turn(JO, readToStory);
  await launch(isOf('Jo'), 1);
  await turn(JO, pass, 2);
  memory = { suspendData: '', status: 'not attempted', learner: 'staff-2' };
  expect((await launch(async () => {}, 3)).asked.is).not.toBe('asking');
});

test('a code of somebody’s work, taken in by somebody else on the same device, leaves each an episode of their own', async () => {
  const sam = await turn(SAM, readToStory);
  const { episode, settle } = startWorld({ device, person: JO });
  await episode.start();
  expect(await episode.bringIn(sam.record)).toEqual({ ok: true, value: 'new' });
  await settle();
  expect(episode.record.episode).not.toBe(sam.record.episode);
  expect(device.kept.get(sam.record.episode)?.person).toBe(SAM);
});
