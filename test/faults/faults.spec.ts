import { type BrowserContext, expect, type Frame } from '@playwright/test';
import { type Cell, cellsOf, type LmsFault, titleOf } from '../../scripts/faults/matrix';
import { encode } from '../../src/record/codec';
import type { LearningRecord } from '../../src/record/record';
import { storedAs } from '../app/lms';
import { disagreements } from './agree';
import { Device } from './device';
import { begin, FAULTS_OF } from './faults';
import { LEAVINGS_OF } from './leavings';
import { MOMENTS_OF } from './moments';
import { run, type Site, test } from './site';

/** The standard's own limit of suspend data, in characters. */
const LIMIT = { scorm12: 4096, scorm2004: 64_000 }[run.standard];

for (const cell of cellsOf('lms', run)) {
  test(titleOf(cell), ({ context, site }) => play(cell, context, site));
}

/**
 * The learner comes to the moment, the fault begins, they go on and leave; the fault ends, and they
 * launch again. Then nothing is lost, and the LMS and the device agree.
 */
async function play(cell: Cell, context: BrowserContext, site: Site): Promise<void> {
  const [fault, moment] = [FAULTS_OF[cell.fault as LmsFault], MOMENTS_OF[cell.moment]];
  const device = new Device(context, site);
  const prepared = moment.prepare(site);
  if (fault.minutes !== undefined) await context.clock.install();

  const isThereAtLaunch = fault.isOfLaunch === true || (cell.moment === 'launch' && !fault.minutes);
  const frame = await device.launch(isThereAtLaunch ? fault.manner : fault.otherwise, kept(prepared, site));
  await moment.reach(frame);
  await begin(fault, device, frame, cell.leaving);
  const keptBefore = (await device.history()).length;
  const claim = await moment.goOn(frame, site);
  await LEAVINGS_OF[cell.leaving](device, frame);

  await device.goOnline();
  await carryOn(await device.launch(fault.otherwise));
  await expect
    .poll(
      async () => {
        const [history, onDevice] = await Promise.all([device.history(), device.records()]);
        const { standard } = run;
        return disagreements({ standard, site, history, keptBefore, onDevice, prepared, claim, errors: device.errors });
      },
      { timeout: 8000 },
    )
    .toEqual([]);
}

/** The LMS as an earlier sitting left it. */
function kept(record: LearningRecord | null, { course }: Site) {
  if (!record) return undefined;
  const { module, at, within } = record.place.value;
  return storedAs(run.standard, {
    suspendData: encode(record, course, LIMIT),
    status: { scorm12: 'incomplete', scorm2004: 'incomplete unknown' }[run.standard],
    score: '',
    location: [module, at, within].filter((part) => part !== '').join('/'),
  });
}

/**
 * Says yes where the learner is asked whether the work on the device is theirs, or whether to go on in
 * this page: one that was closed in the middle of slow calls holds the episode until they are made.
 */
async function carryOn(frame: Frame): Promise<void> {
  const offer = frame.getByRole('button', { name: /^(Yes, it was me|Carry on here)$/ });
  const open = frame.locator('ds-screen, ds-test, ds-finished, ds-course-home');
  await offer.or(open).first().waitFor();
  // The page goes on by itself when the other one ends meanwhile, and then there is nothing to press.
  if (await offer.isVisible()) await Promise.any([offer.click(), open.waitFor()]);
  await open.waitFor();
}
