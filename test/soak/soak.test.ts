import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { PLANTED_BUGS } from './planted-bugs';
import { runSchedule, withoutThreads } from './schedule';

withoutThreads();

test('the same seed replays step by step, with every call that the LMS got', async () => {
  const once = await runSchedule(7, true);
  const again = await runSchedule(7, true);
  expect(once.steps.join('\n')).toContain('LMS');
  expect(once.steps.filter((step) => step.includes('set cmi.')).length).toBeGreaterThan(0);
  expect(again).toEqual(once);
});

test.each(PLANTED_BUGS)('a bug can still be planted: $name', async ({ file, from }) => {
  const code = await readFile(new URL(`../../src/${file}`, import.meta.url), 'utf8');
  expect(code.split(from)).toHaveLength(2);
});
