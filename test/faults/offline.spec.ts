import { expect, type Frame, type Locator } from '@playwright/test';
import { type Cell, cellsOf, type OfflineFault, titleOf } from '../../scripts/faults/matrix';
import { FINISHED, TEST } from '../../src/content/places';
import type { Kept } from '../../src/episode/episode-view';
import { words } from '../../src/locale/words';
import type { LearningRecord } from '../../src/record/record';
import { LEAVINGS_OF } from './leavings';
import { MOMENTS_OF } from './moments';
import { OFFLINE_FAULTS_OF, type OfflineFaultOf } from './offline-faults';
import { brokenPromises } from './promise';
import { type Content, run, test } from './site';
import { Tablet } from './tablet';

test.afterEach(({ app }) => app.restore());

for (const cell of cellsOf('offline', run)) {
  const fault = OFFLINE_FAULTS_OF[cell.fault as OfflineFault];
  if (cell.fault === 'update') {
    test(titleOf(cell), ({ context, app, newer }) => playIn(new Tablet(app, context), cell, fault, newer));
  } else if (fault.needsOwnBrowser) {
    test(titleOf(cell), ({ app }) => playIn(new Tablet(app), cell, fault));
  } else test(titleOf(cell), ({ context, app }) => playIn(new Tablet(app, context), cell, fault));
}

async function playIn(tablet: Tablet, cell: Cell, fault: OfflineFaultOf, newer = ''): Promise<void> {
  try {
    await play(tablet, cell, fault, newer);
  } finally {
    await tablet.end();
  }
}

/**
 * The learner comes to the moment, the fault begins, they go on and leave; then they open the app
 * again. Whatever the screen called saved is there, and nothing was called saved that was not.
 */
async function play(tablet: Tablet, cell: Cell, fault: OfflineFaultOf, newer: string): Promise<void> {
  const { site } = tablet;
  const moment = MOMENTS_OF[cell.moment];
  const prepared = moment.prepare(site);
  await fault.before?.(tablet);
  await tablet.prepare(prepared);

  const beginsFirst = cell.moment === 'launch' && fault.isThereAtLaunch === true;
  if (beginsFirst) await fault.begin(tablet, { prepared, newer });
  let frame = await tablet.open();
  await moment.reach(frame);
  const before = prepared ? await onlyEpisode(tablet) : null;
  if (!beginsFirst) {
    const another = await fault.begin(tablet, { prepared, newer });
    if (another) await moment.reach(another);
    frame = another ?? frame;
  }
  const done = await moment.goOn(frame, site);
  const isRefused = fault.notKept?.from === 'the opening' || (fault.notKept && cell.moment !== 'leaving');
  await says(frame, isRefused ? { line: 'nowhere', notice: fault.notKept?.says ?? '' } : { line: 'here', notice: '' });
  await LEAVINGS_OF[cell.leaving](tablet, frame);

  await fault.end?.(tablet);
  if (!fault.losesPackage) await site.cut();
  const again = await tablet.open();
  const claim = fault.notKept ? null : done;
  await placeOn(again, claim?.at ?? before?.place.value.at ?? '', site).waitFor();
  await says(again, { line: 'here', notice: '' });
  const [records, { errors }] = [await tablet.records(), tablet];
  expect(brokenPromises({ content: site, records, before, claim, hasPassed: done.passed, errors })).toEqual([]);
}

async function onlyEpisode(tablet: Tablet): Promise<LearningRecord | null> {
  const [record = null, ...others] = await tablet.records();
  expect(others).toEqual([]);
  return record;
}

/** What the screen says of where the work is. */
async function says(frame: Frame, { line, notice }: { readonly line: Kept; readonly notice: string }): Promise<void> {
  await expect(frame.locator('ds-connection-line')).toHaveText(words.connection[line]);
  const bar = frame.locator('ds-notice-bar');
  await (notice === '' ? expect(bar).toHaveText('') : expect(bar).toContainText(notice));
}

/** What is on the screen at a place of the module. */
function placeOn(frame: Frame, at: string, { module }: Content): Locator {
  if (at === '') return frame.locator('ds-course-home');
  if (at === TEST) return frame.locator('ds-test');
  if (at === FINISHED) return frame.locator('ds-finished');
  return frame.getByRole('heading', {
    level: 1,
    name: module.screens.find(({ id }) => id === at)?.title ?? '',
    exact: true,
  });
}
