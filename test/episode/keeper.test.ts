import { expect, test } from 'vitest';
import { Keeper } from '../../src/episode/keeper';
import { storageFull } from '../../src/problems/store';
import { newRecord } from '../../src/record/new-record';
import type { DeviceEpisode } from '../../src/store/device-episode';
import { readToStory } from './learner';
import { MemoryDevice, startWorld } from './world';

const at = (clock: number): DeviceEpisode => ({
  record: { ...newRecord({ course: 'c', episode: 'e', started: 0, by: 's' }), clock },
  person: '',
  learner: '',
  received: -1,
  updated: 0,
  declined: {},
});

test('what changes in the very moment that a write ends is written too', async () => {
  const device = new MemoryDevice();
  let clock = 1;
  const again: Promise<void>[] = [];
  const keeper = new Keeper(
    device,
    () => at(clock),
    () => {
      if (clock > 1) return;
      clock = 2;
      queueMicrotask(() => again.push(keeper.keep()));
    },
    () => {},
  );
  await keeper.keep();
  await Promise.all(again);
  expect(device.kept.get('e')?.record.clock).toBe(2);
});

test('all that one press changes is one write, so that nobody waits for a second', async () => {
  const device = new MemoryDevice();
  const { episode, settle } = startWorld({ device });
  await episode.start();
  await readToStory(episode);
  await settle();
  let writes = 0;
  const keep = device.keep.bind(device);
  device.keep = (written) => {
    writes++;
    return keep(written);
  };
  episode.send({ type: 'back' });
  await settle();
  expect(writes).toBe(1);
});

test('a write that the device refuses is told as soon as it is known, and so is the end of the trouble', async () => {
  const device = new MemoryDevice();
  let shown = '';
  const { episode, settle } = startWorld({ device, but: { changed: () => (shown = look()) } });
  const look = () => `${episode.kept} ${episode.problems.map(({ code }) => code)}`;
  await episode.start();
  await readToStory(episode);
  await settle();
  const keep = device.keep;
  device.keep = async () => ({ ok: false, problem: storageFull() });
  episode.send({ type: 'back' });
  await settle();
  expect(shown).toBe('nowhere store-write-failed');
  device.keep = keep;
  episode.send({ type: 'back' });
  await settle();
  expect(shown).toMatch(/^here/);
});
