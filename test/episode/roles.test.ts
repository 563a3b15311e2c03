import { beforeEach, expect, test } from 'vitest';
import type { Course, Module } from '../../src/content/course';
import { courseWithRole } from '../../src/content/course-in-scope';
import { choiceQuestion, sampleModule } from '../machine/sample-module';
import { answerAll } from './learner';
import { type LmsMemory, launchLms, MemoryDevice, sampleCourse, startWorld } from './world';

const [first, practice, story] = sampleModule.screens;

/** The practice is for the office, the story for repairs, and so is one question of the test. */
const module: Module = {
  ...sampleModule,
  screens: [first!, { ...practice!, roles: ['office'] }, { ...story!, roles: ['repairs'] }],
  questions: [...sampleModule.questions, { ...choiceQuestion('q-repairs'), roles: ['repairs'] }],
  draw: 9,
};

const without = { screens: [], blocks: [], questions: [] };
const course: Course = {
  ...sampleCourse,
  roles: [
    { id: 'office', title: 'Office' },
    { id: 'repairs', title: 'Repairs', largeType: true },
  ],
  modules: sampleCourse.modules.map((outline) => ({
    ...outline,
    questions: module.questions.map(({ id }) => id),
    forRoles: {
      office: { minutes: 5, without: { screens: ['story'], blocks: ['door'], questions: ['q-repairs'] } },
      repairs: { minutes: 4, without: { ...without, screens: ['practice'], blocks: ['try-it'] } },
    },
  })),
};

let device: MemoryDevice;
let lms: LmsMemory;
beforeEach(() => {
  device = new MemoryDevice();
  lms = { suspendData: '', status: 'not attempted', learner: '' };
});

async function sitting(opened: Course = course) {
  const { episode } = startWorld({ device, but: { course: opened, openModule: async () => module } });
  await episode.start();
  return episode;
}

/** A launch by an LMS, on a device that remembers nothing. */
async function launch() {
  const api = launchLms(lms);
  const world = startWorld({ device: new MemoryDevice(), api, but: { course, openModule: async () => module } });
  await world.episode.start();
  return { ...world, api };
}

test('a role that the course does not have changes nothing', async () => {
  const episode = await sitting();
  const before = episode.record;
  episode.chooseRole('plumber');
  expect(episode.record).toBe(before);
});

test('until somebody says otherwise the first role holds, and it is known to be a guess', async () => {
  const episode = await sitting();
  expect(episode).toMatchObject({ role: { id: 'office' }, isRoleGuessed: true });
  await episode.openModule('sample');
  expect(episode.view).toMatchObject({ view: { number: 1, total: 2 } });
});

test('a course of one role, or of none, asks nobody', async () => {
  expect(await sitting({ ...course, roles: [{ id: 'office', title: 'Office' }] })).toMatchObject({
    isRoleGuessed: false,
  });
  const { roles: _, ...unnamed } = course;
  const episode = await sitting(unnamed);
  expect(episode).toMatchObject({ role: undefined, isRoleGuessed: false });
  await episode.openModule('sample');
  expect(episode.view).toMatchObject({ view: { total: 3 } });
});

test('the learner’s role is there again after a reload', async () => {
  const episode = await sitting();
  episode.chooseRole('repairs');
  await episode.settle();
  expect(await sitting()).toMatchObject({ role: { id: 'repairs', largeType: true }, isRoleGuessed: false });
});

test('the learner’s role comes back by the LMS alone', async () => {
  const { episode, api, settle } = await launch();
  episode.chooseRole('repairs');
  await settle();
  episode.leave();
  lms = { ...lms, suspendData: api.cmi.suspend_data, status: 'incomplete' };
  const { episode: later } = await launch();
  expect(later).toMatchObject({ role: { id: 'repairs' }, isRoleGuessed: false });
});

test('a role that the launch settles wins over the one that the learner chose, which is kept', async () => {
  const episode = await sitting();
  episode.chooseRole('repairs');
  await episode.settle();
  expect(await sitting(courseWithRole(course, 'office'))).toMatchObject({
    role: { id: 'office' },
    isRoleGuessed: false,
  });
  expect(await sitting()).toMatchObject({ role: { id: 'repairs' } });
});

test('a role meets its own screens and its own questions, and is complete with them', async () => {
  const episode = await sitting();
  episode.chooseRole('repairs');
  expect(episode.course.modules[0]).toMatchObject({ minutes: 4, screens: ['first', 'story'] });
  await episode.openModule('sample');
  episode.send({ type: 'next' });
  expect(episode.view).toMatchObject({ view: { screen: { id: 'story' }, number: 2, total: 2, isLast: true } });
  expect(episode.facts.progress).toBeCloseTo(1 / 3);
  episode.send({ type: 'skip', block: 'door' });
  episode.send({ type: 'next' });
  episode.send({ type: 'start' });
  expect(episode.view).toMatchObject({ view: { total: 9 } });
  answerAll(episode, 'a');
  expect(Object.values(episode.record.modules.sample!.attempts)[0]!.questions).toContain('q-repairs');
  expect(episode.facts).toMatchObject({ progress: 1, completed: true, success: 'passed' });
});

test('somebody who changes their role in the middle loses nothing, and goes on at what is still to do', async () => {
  const episode = await sitting();
  await episode.openModule('sample');
  episode.send({ type: 'next' });
  expect(episode.view).toMatchObject({ view: { screen: { id: 'practice' } } });
  episode.send({ type: 'next' });
  episode.send({ type: 'start' });
  expect(episode.view).toMatchObject({ view: { total: 8 } });
  expect(episode.facts.progress).toBeCloseTo(2 / 3);
  answerAll(episode, 'a');
  expect(episode.facts.completed).toBe(true);

  episode.home();
  episode.chooseRole('repairs');
  expect(episode.record.modules.sample!.seen).toEqual(['first', 'practice']);
  // What is complete stays complete: nothing that was earned is taken away.
  expect(episode.facts).toMatchObject({ progress: 1, completed: true });
  await episode.openModule('sample');
  expect(episode.view).toMatchObject({ is: 'screen', view: { screen: { id: 'story' } } });
});

test('a place on a screen that the new role does not have is left for what is still to do', async () => {
  const episode = await sitting();
  await episode.openModule('sample');
  episode.send({ type: 'next' });
  expect(episode.facts.place.at).toBe('practice');
  await episode.settle();
  const later = await sitting(courseWithRole(course, 'repairs'));
  expect(later.view).toMatchObject({ is: 'screen', view: { screen: { id: 'story' } } });
  expect(later.facts.modules[0]).toMatchObject({ screensSeen: ['first'] });
});

test('progress is the role’s own: there and back again it is what it was', async () => {
  const episode = await sitting();
  await episode.openModule('sample');
  episode.send({ type: 'next' });
  episode.send({ type: 'next' });
  episode.home();
  expect(episode.facts.progress).toBeCloseTo(2 / 3);
  episode.chooseRole('repairs');
  expect(episode.facts.progress).toBeCloseTo(1 / 3);
  episode.chooseRole('office');
  expect(episode.facts.progress).toBeCloseTo(2 / 3);
});
