import { beforeEach, expect, test } from 'vitest';
import type { Course, Module } from '../../src/content/course';
import { choiceQuestion, sampleModule } from '../machine/sample-module';
import { answerAll, questionOf, readToStory, readToTest } from './learner';
import { launchLms, MemoryDevice, sampleCourse, startWorld } from './world';

let device: MemoryDevice;
beforeEach(() => {
  device = new MemoryDevice();
});

/** A sitting on this device with a course of one module, as it is published today. */
async function sitting(module: Module = sampleModule) {
  const outlines = sampleCourse.modules.map((outline) => ({
    ...outline,
    screens: module.screens.map(({ id }) => id),
    questions: module.questions.map(({ id }) => id),
  }));
  const course: Course = { ...sampleCourse, modules: outlines };
  const world = startWorld({ device, but: { course, openModule: async () => module } });
  await world.episode.start();
  return world;
}

const withExtraScreen: Module = {
  ...sampleModule,
  screens: [{ id: 'added', title: 'Added', blocks: [] }, ...sampleModule.screens],
};

test('a finished module can be looked at again from its end', async () => {
  const { episode } = await sitting();
  await readToTest(episode);
  answerAll(episode, 'a');
  episode.send({ type: 'finish' });
  await episode.openModule('sample');
  expect(episode.view).toMatchObject({ is: 'screen', view: { screen: { id: 'first' } } });
});

test('trying again is possible from a result and from nowhere else', async () => {
  const { episode } = await sitting();
  await readToStory(episode);
  episode.send({ type: 'retake' });
  episode.send({ type: 'skip', block: 'door' });
  episode.send({ type: 'next' });
  expect(episode.view).toMatchObject({ is: 'test', view: { is: 'ready' } });
  episode.send({ type: 'start' });
  const question = questionOf(episode);
  episode.send({ type: 'answer', question, response: 'a' });
  episode.send({ type: 'retake' });
  expect(episode.view).toMatchObject({ view: { is: 'told', question: { id: question } } });
});

test('[rows 29, 32] an attempt under way comes back even where the clock was set back before it', async () => {
  const first = await sitting();
  await readToTest(first.episode);
  answerAll(first.episode, 'b');
  first.clock.date -= 3_600_000;
  first.episode.send({ type: 'retake' });
  const question = questionOf(first.episode);
  first.episode.send({ type: 'answer', question, response: 'a' });
  await first.settle();

  const { episode } = await sitting();
  expect(episode.view).toMatchObject({ is: 'test', view: { is: 'told', question: { id: question } } });
});

test('[row 12] a screen that a correction adds is read before a passed module calls itself finished', async () => {
  const before = await sitting();
  await readToTest(before.episode);
  await before.settle();

  const { episode } = await sitting(withExtraScreen);
  answerAll(episode, 'a');
  episode.send({ type: 'finish' });
  expect(episode.view).toMatchObject({ is: 'screen', view: { screen: { id: 'added' } } });
  for (let screen = 0; screen < withExtraScreen.screens.length; screen++) episode.send({ type: 'next' });
  expect(episode.facts.completed).toBe(true);
  episode.send({ type: 'finish' });
  expect(episode.view.is).toBe('finished');
});

test('[rows 12, 26] a correction that takes away the only unread screen completes a passed module at the next launch', async () => {
  const { episode, settle } = await sitting();
  await readToTest(episode);
  await settle();
  const added = await sitting(withExtraScreen);
  answerAll(added.episode, 'a');
  added.episode.home();
  await added.settle();
  expect(added.episode.facts.completed).toBe(false);

  const taken = await sitting();
  expect(taken.episode.facts.completed).toBe(true);
});

test('[row 12] a test that a correction takes away holds nobody at a place that is no longer there', async () => {
  const before = await sitting();
  await readToTest(before.episode);
  await before.settle();

  const { episode } = await sitting({ ...sampleModule, questions: [], draw: 0 });
  expect(episode.view.is).toBe('screen');
});

test('[row 12] an attempt whose questions have all been replaced makes room for a new one', async () => {
  const before = await sitting();
  await readToTest(before.episode);
  await before.settle();

  const questions = ['n1', 'n2', 'n3', 'n4'].map((id, index) => choiceQuestion(id, index % 2 === 0 ? 'o1' : 'o2'));
  const { episode } = await sitting({ ...sampleModule, questions });
  expect(episode.view).toMatchObject({ is: 'test', view: { is: 'ready', total: 4 } });
  episode.send({ type: 'start' });
  answerAll(episode, 'a');
  expect(episode.view).toMatchObject({ is: 'test', view: { is: 'result', passed: true, total: 4 } });
});

test('a module whose file does not arrive is told, and opens when it is tried again', async () => {
  let isDown = true;
  const openModule = async () => {
    if (isDown) throw new TypeError('Failed to fetch');
    return sampleModule;
  };
  const { episode } = startWorld({
    device,
    api: launchLms({ suspendData: '', status: '', learner: 'a' }),
    but: { openModule },
  });
  await episode.start();
  await episode.openModule('sample');
  expect(episode.view.is).toBe('home');
  expect(episode.problems.map(({ code }) => code)).toEqual(['module-not-opened']);
  isDown = false;
  await episode.openModule('sample');
  expect(episode.view.is).toBe('screen');
  expect(episode.problems).toEqual([]);
});
