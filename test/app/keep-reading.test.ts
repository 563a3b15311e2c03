import { expect, test } from 'vitest';
import { ReadingKeeper, timesOnDevice } from '../../src/app/keep-reading';
import { storageFull } from '../../src/problems/store';
import { readingsOf } from '../../src/record/reading-times';
import type { CourseStore } from '../../src/store/course-store';
import { sampleCourse } from '../record/sample-course';

const READING = { module: 'dynamics', place: 'welcome', seconds: 40 };

interface Kept {
  readonly episode: string;
  readonly person: string;
  readonly isPast?: true;
}

/** A device with these episodes, and with what was written on it before. */
function device(episodes: readonly Kept[], before = '') {
  let text = before;
  const store = {
    episodes: async () => ({
      ok: true,
      value: { episodes: episodes.map(({ episode, ...rest }) => ({ record: { episode }, ...rest })), damaged: 0 },
    }),
    recall: async () => ({ ok: true, value: text }),
    revise: async (_: string, change: (now: string) => string) => {
      text = change(text);
      return { ok: true, value: null };
    },
  } as unknown as CourseStore;
  const counted = async () => {
    const times = await timesOnDevice(store);
    return times.ok ? readingsOf(times.value) : Number.NaN;
  };
  return { keeper: new ReadingKeeper(store, sampleCourse), counted, text: () => text };
}

test('who takes the course again has read it before, and is not counted twice; the next person is counted', async () => {
  const { keeper, counted } = device([
    { episode: 'last-year', person: 'sam', isPast: true },
    { episode: 'this-year', person: 'sam' },
    { episode: 'first', person: 'kit' },
  ]);
  await keeper.keep(READING, 'this-year');
  expect(await counted()).toBe(0);
  await keeper.keep(READING, 'first');
  expect(await counted()).toBe(1);
});

test('what was damaged is begun again, and no reading after it is lost', async () => {
  const { keeper, counted } = device([{ episode: 'e1', person: 'sam' }], '{"format": 1, "times": [');
  await keeper.keep(READING, 'e1');
  await keeper.keep({ ...READING, place: 'signs' }, 'e1');
  expect(await counted()).toBe(2);
});

test('nothing that is kept says who read, or in which episode', async () => {
  const { keeper, text } = device([{ episode: 'k2_Xw9-Q', person: 'kit-1234' }]);
  await keeper.keep(READING, 'k2_Xw9-Q');
  expect(text()).toContain('welcome');
  expect(text()).not.toMatch(/k2_Xw9-Q|kit/);
});

test('a device that can be read no longer counts nothing, and nobody is told', async () => {
  const full = async () => ({ ok: false, problem: storageFull() });
  const store = { episodes: full, recall: full, revise: full } as unknown as CourseStore;
  await expect(new ReadingKeeper(store, sampleCourse).keep(READING, 'e1')).resolves.toBeUndefined();
  expect(await timesOnDevice(store)).toEqual({ ok: false, problem: storageFull() });
});
