import { beforeEach, expect, test } from 'vitest';
import { noReporter } from '../../src/report/none';
import { readToStory, sayMine } from './learner';
import { type LmsMemory, launchLms, MemoryDevice, sampleCourse, startWorld } from './world';

let device: MemoryDevice;
let memory: LmsMemory;
beforeEach(() => {
  device = new MemoryDevice();
  memory = { suspendData: '', status: 'not attempted', learner: 'staff-1' };
});

/** A learner who has read to the third screen, and whom the LMS knows there. */
async function hasReadToStory() {
  const api = launchLms(memory);
  const { episode, settle } = startWorld({ device, api });
  await episode.start();
  await readToStory(episode);
  await settle();
  memory = { ...memory, suspendData: api.cmi.suspend_data, status: api.cmi.core.lesson_status };
}

test('leaving while the course is still opening takes nothing away from what the LMS has', async () => {
  await hasReadToStory();
  const api = launchLms(memory);
  const { episode, settle } = startWorld({ device: new MemoryDevice(), api });
  const opening = episode.start();
  episode.leave();
  await opening;
  await settle();
  expect(api.cmi.suspend_data).toBe(memory.suspendData);
});

test('leaving without an answer to the offer leaves it open: it is made again at the next launch', async () => {
  await hasReadToStory();
  memory.suspendData = '';
  const api = launchLms(memory);
  const first = startWorld({ device, api });
  await first.episode.start();
  expect(first.episode.view.is).toBe('asking');
  first.episode.leave();
  memory.suspendData = api.cmi.suspend_data;

  const second = startWorld({ device, api: launchLms(memory) });
  await second.episode.start();
  expect(second.episode.view.is).toBe('asking');
});

test('[row 7] going out of view keeps the time of this sitting on the device: the page may never come back', async () => {
  const { episode, clock, settle } = startWorld({ device });
  await episode.start();
  await readToStory(episode);
  await settle();
  clock.time = 45_000;
  episode.hide();
  const kept = () => Object.values([...device.kept.values()][0]?.record.sittings ?? {});
  await expect.poll(kept).toEqual([45]);
});

test('a course that was only looked at is no work: the first launch from an LMS does not ask about it', async () => {
  const bookmark = startWorld({ device, reporter: noReporter() });
  await bookmark.episode.start();
  bookmark.clock.time = 20_000;
  bookmark.episode.leave();
  await bookmark.settle();
  expect(device.kept.size).toBe(1);

  const { episode } = startWorld({ device, api: launchLms(memory) });
  await episode.start();
  expect(episode.view.is).toBe('home');
});

test('an LMS that will not begin does not hand one learner’s work to another unasked', async () => {
  await hasReadToStory();
  const refusing = Object.create(launchLms(memory));
  refusing.LMSInitialize = () => 'false';
  refusing.LMSGetLastError = () => '101';
  refusing.LMSGetErrorString = () => 'General exception';
  const { episode } = startWorld({ device, api: refusing });
  await episode.start();
  expect(episode.view.is).toBe('asking');
  await sayMine(episode);
  expect(episode.view).toMatchObject({ is: 'screen', view: { screen: { id: 'story' } } });
});

test('a module that arrives after a later choice does not push that one from the screen', async () => {
  const [outline] = sampleCourse.modules;
  if (!outline) throw new Error('The course should have a module.');
  const { sampleModule } = await import('../machine/sample-module');
  const arrive: (() => void)[] = [];
  const course = { ...sampleCourse, modules: [outline, { ...outline, id: 'other' }] };
  const openModule = (id: string) =>
    new Promise<typeof sampleModule>((open) => arrive.push(() => open({ ...sampleModule, id })));
  const { episode } = startWorld({ device, but: { course, openModule } });
  await episode.start();
  const slow = episode.openModule('sample');
  const quick = episode.openModule('other');
  await expect.poll(() => arrive.length).toBe(2);
  arrive[1]?.();
  await quick;
  arrive[0]?.();
  await slow;
  expect(episode.view).toMatchObject({ is: 'screen', module: { id: 'other' } });
});
