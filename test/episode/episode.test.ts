import { beforeEach, expect, test } from 'vitest';
import type { Episode } from '../../src/episode/episode';
import { sampleModule } from '../machine/sample-module';
import { answerAll, readToStory, readToTest, sayMine } from './learner';
import { type LmsMemory, launchLms, MemoryDevice, startWorld } from './world';

let device: MemoryDevice;
let memory: LmsMemory;
beforeEach(() => {
  device = new MemoryDevice();
  memory = { suspendData: '', status: 'not attempted', learner: 'staff-1' };
});

const freshDevice = () => new MemoryDevice();

/** A sitting in the LMS that is cut off without any warning: what had been committed is all there is. */
async function sitting(work: (episode: Episode) => Promise<void> | void, on = device) {
  const api = launchLms(memory);
  const { episode, settle } = startWorld({ device: on, api });
  await episode.start();
  await settle();
  await work(episode);
  await settle();
  memory = { ...memory, suspendData: api.cmi.suspend_data, status: api.cmi.core.lesson_status };
  return { episode, settle, api };
}

test('corrupt suspend data is set aside, told in one calm sentence, and the learner’s own work here is taken up', async () => {
  await sitting(readToStory);
  memory.suspendData = '{"bookmark": 12';
  const { episode } = await sitting(() => {});
  expect(episode.view).toMatchObject({ is: 'screen', view: { screen: { id: 'story' } } });
  expect(device.aside).toMatchObject([{ value: '{"bookmark": 12' }]);
  expect(episode.problems).toHaveLength(1);
});

test('a device that can keep nothing still runs the module, reports to the LMS and says so once', async () => {
  device.isBlocked = true;
  const { episode } = await sitting(readToStory);
  expect(episode.problems.map(({ code }) => code)).toEqual(['store-blocked']);
  expect(memory.suspendData).not.toBe('');
});

test('without an LMS and without storage the learner is told that nothing is kept', async () => {
  device.isBlocked = true;
  const { episode, settle } = startWorld({ device });
  await episode.start();
  await readToStory(episode);
  await settle();
  expect(episode.kept).toBe('nowhere');
});

test('once the device can keep things again, the message that it could not goes, and comes back if it must', async () => {
  const { episode, settle } = startWorld({ device });
  await episode.start();
  device.isBlocked = true;
  await readToStory(episode);
  await settle();
  expect(episode.problems.map(({ code }) => code)).toEqual(['store-blocked']);
  device.isBlocked = false;
  await settle();
  expect([episode.kept, episode.problems]).toEqual(['here', []]);
  device.isBlocked = true;
  await settle();
  expect([episode.kept, episode.problems.map(({ code }) => code)]).toEqual(['nowhere', ['store-blocked']]);
});

test('[row 6] a step that the device is slow to write is shown, and is not called saved until it is', async () => {
  const { episode, settle, wait } = startWorld({ device });
  await episode.start();
  await episode.openModule(sampleModule.id);
  await settle();
  const end = device.holdWrites();
  episode.send({ type: 'next' });
  await wait(1000);
  expect(episode.kept).toBe('keeping');
  end();
  await settle();
  expect(episode.kept).toBe('here');
});

test('[row 17] what the browser has cleared under the learner is not called saved until all of it is kept again', async () => {
  const { episode, settle } = startWorld({ device });
  await episode.start();
  await readToStory(episode);
  await settle();
  device.kept.clear();
  const end = device.holdWrites();
  const again = episode.keepAgain();
  expect(episode.kept).toBe('keeping');
  end();
  await again;
  expect(episode.kept).toBe('here');
  expect(device.kept.get(episode.record.episode)?.record).toEqual(episode.record);
});

test('an LMS that throws on every call leaves the learner’s work on the device', async () => {
  const broken = new Proxy(
    {},
    {
      get: () => () => {
        throw new Error('gone');
      },
    },
  ); // prettier-ignore
  const { episode, settle } = startWorld({ device, api: broken as never });
  await episode.start();
  await readToStory(episode);
  await settle();
  expect(episode.kept).toBe('waiting');
  expect([...device.kept.values()][0]?.record.place.value.at).toBe('story');
});

test('the same screen comes back from the LMS alone, on another machine', async () => {
  await sitting(readToStory);
  const { episode } = await sitting(() => {}, freshDevice());
  expect(episode.view).toMatchObject({ is: 'screen', view: { screen: { id: 'story' } } });
});

test('the same screen comes back from the device alone, once the learner has said that it was theirs', async () => {
  await sitting(readToStory);
  memory.suspendData = '';
  const { episode } = await sitting(async (again) => {
    expect(again.view.is).toBe('asking');
    await sayMine(again);
  });
  expect(episode.view).toMatchObject({ is: 'screen', view: { screen: { id: 'story' } } });
});

test('[row 29] the same question comes back in the middle of a test, with its options in the same order', async () => {
  let before: unknown;
  await sitting(async (episode) => {
    await readToTest(episode);
    const { view } = episode;
    if (view.is !== 'test' || view.view.is !== 'asking') throw new Error('A question should be on the screen.');
    episode.send({ type: 'answer', question: view.view.question.id, response: 'a' });
    episode.send({ type: 'next' });
    before = episode.view;
  });
  for (const on of [device, freshDevice()]) {
    const saved = memory;
    const { episode } = await sitting(() => {}, on);
    expect(episode.view).toEqual(before);
    memory = saved;
  }
});

test('[row 29] closing in the middle of a test neither changes its questions nor gives an answer back', async () => {
  await sitting(async (episode) => {
    await readToTest(episode);
    const { view } = episode;
    if (view.is !== 'test' || view.view.is !== 'asking') throw new Error('A question should be on the screen.');
    episode.send({ type: 'answer', question: view.view.question.id, response: 'b' });
  });
  const { episode } = await sitting(() => {});
  expect(episode.view).toMatchObject({ is: 'test', view: { is: 'told', response: 'b', right: false } });
});

test('a practice answer and a step of a scenario survive a killed tab', async () => {
  const killed = startWorld({ device });
  await killed.episode.start();
  await readToStory(killed.episode);
  killed.episode.send({ type: 'choose', block: 'door', choice: 'b' });
  await killed.settle();
  const { episode, settle } = startWorld({ device });
  await episode.start();
  await settle();
  expect(episode.view).toMatchObject({ view: { blocks: { door: { is: 'told', step: 'at-the-door', choice: 'b' } } } });
  episode.send({ type: 'back' });
  expect(episode.view).toMatchObject({ view: { blocks: { 'try-it': { is: 'answered', response: 'b' } } } });
});

test('passing the test finishes the module, and the LMS has the status and the score', async () => {
  const { episode, api } = await sitting(async (learner) => {
    await readToTest(learner);
    answerAll(learner, 'a');
    learner.send({ type: 'finish' });
  });
  expect(episode.view.is).toBe('finished');
  expect(api.cmi.core.lesson_status).toBe('passed');
  expect(api.cmi.core.score.raw).toBe('100');
});

test('[row 16] a practice retake after a pass cannot lower what is reported', async () => {
  const { api } = await sitting(async (learner) => {
    await readToTest(learner);
    answerAll(learner, 'a');
    learner.send({ type: 'retake' });
    answerAll(learner, 'b');
  });
  expect(api.cmi.core).toMatchObject({ lesson_status: 'passed' });
  expect(api.cmi.core.score.raw).toBe('100');
});

test('a failed test can be taken again at once, with other questions, and can then be passed', async () => {
  const asked: string[][] = [[], []];
  const { api } = await sitting(async (learner) => {
    await readToTest(learner);
    for (const [attempt, response] of ['b', 'a'].entries()) {
      for (let question = 0; question < 4; question++) {
        const { view } = learner;
        if (view.is !== 'test' || view.view.is !== 'asking') throw new Error('A question should be on the screen.');
        asked[attempt]?.push(view.view.question.id);
        learner.send({ type: 'answer', question: view.view.question.id, response });
        learner.send({ type: 'next' });
      }
      if (attempt === 0) learner.send({ type: 'retake' });
    }
  });
  expect(asked[1]?.filter((id) => asked[0]?.includes(id))).toEqual([]);
  expect(api.cmi.core.lesson_status).toBe('passed');
});

test('[row 26] a completion that the LMS never heard of is told at the next launch', async () => {
  await sitting(async (learner) => {
    await readToTest(learner);
    answerAll(learner, 'a');
  });
  memory.status = 'incomplete';
  const { api } = await sitting(() => {});
  expect(api.cmi.core.lesson_status).toBe('passed');
});

test('a new attempt after one that the LMS has shown us is a new episode, and last year’s work stays out of it', async () => {
  await sitting(async (learner) => {
    await readToTest(learner);
    answerAll(learner, 'a');
  });
  await sitting(() => {}); // Here the LMS shows it back.
  memory = { ...memory, suspendData: '', status: 'not attempted' };
  const { episode, api } = await sitting(() => {});
  expect(episode.view.is).toBe('home');
  expect(episode.facts.completed).toBe(false);
  expect(api.cmi.core.lesson_status).toBe('incomplete');
});

test('another learner on the same device is never shown, or given, somebody’s work', async () => {
  await sitting(readToStory);
  memory = { suspendData: '', status: 'not attempted', learner: 'staff-2' };
  const { episode } = await sitting(() => {});
  expect(episode.view.is).toBe('home');
});

test('saying that the work was somebody else’s begins afresh and leaves that work alone', async () => {
  await sitting(readToStory);
  const kept = [...device.kept.keys()];
  memory.suspendData = '';
  const { episode } = await sitting((again) => again.answerOffer(null));
  expect(episode.view.is).toBe('home');
  expect([...device.kept.keys()]).toEqual(expect.arrayContaining(kept));
});

test('a review launch shows the module and changes nothing, here or in the LMS', async () => {
  await sitting(readToStory);
  const before = [...device.kept.values()];
  memory.mode = 'review';
  const { episode, api } = await sitting((learner) => learner.send({ type: 'back' }));
  expect(episode.kept).toBe('review');
  expect([...device.kept.values()]).toEqual(before);
  expect(api.cmi.suspend_data).toBe(memory.suspendData);
});

test('[row 32] time is counted while the page is in view, and a long time away is not', async () => {
  const { episode, clock } = startWorld({ device });
  await episode.start();
  clock.time = 30_000;
  episode.hide();
  clock.time = 50_000;
  episode.show();
  clock.time = 60_000;
  episode.hide();
  clock.time = 600_000;
  episode.show();
  clock.time = 610_000;
  episode.leave();
  expect(episode.facts.secondsThisSitting).toBe(70);
});

test('[row 22] two tabs that work in turn both keep what they earned', async () => {
  const before = startWorld({ device });
  await before.episode.start();
  await before.episode.openModule('sample');
  await before.settle();
  const one = startWorld({ device });
  const two = startWorld({ device });
  await one.episode.start();
  await two.episode.start();
  one.episode.send({ type: 'next' });
  await one.settle();
  two.episode.send({ type: 'next' });
  two.episode.send({ type: 'next' });
  await two.settle();
  one.episode.send({ type: 'answer', question: 'try-it', response: 'a' });
  await one.settle();
  const [kept] = [...device.kept.values()];
  expect(kept?.record.modules.sample?.seen).toEqual(['first', 'practice']);
  expect(kept?.record.modules.sample?.blocks['try-it']?.value).toBe('a');
});
