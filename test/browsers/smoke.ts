import type { PageLaunch } from '../../scripts/simulator/lms-page';
import { NOTHING_STORED } from '../../scripts/simulator/stored';
import type { StaticServer } from '../../scripts/static-server';
import { attemptIn } from '../app/lms';
import type { DrivenBrowser } from './driven-browser';
import { Learner } from './learner';

/** What the smoke needs around it. */
export interface SmokeWorld {
  /** Serves the app. The smoke takes it off the network and puts it back. */
  readonly app: StaticServer;
  /** Serves the app with an LMS's page, at another address, so that nothing that the first one kept is there. */
  readonly lms: StaticServer;
  /** The script that lets pages be used; see `learner.ts`. */
  readonly hands: string;
  /** Starts the browser of the learner's tablet, each time with all that was there. */
  tablet(): Promise<DrivenBrowser>;
  /** Starts a browser on which nothing has been. */
  otherDevice(): Promise<DrivenBrowser>;
  /** Runs one part, and says how it went. */
  part(name: string, run: () => Promise<void>): Promise<void>;
}

/** Where a learner is: something that is only on that screen. */
const PLACE = /^(Screen|Question) \d+ of \d+.*$/m;

/** What a learner with a tablet does: learns, loses the network, finishes, comes back, and takes it to the LMS. */
export async function smoke(world: SmokeWorld): Promise<void> {
  let code = '';
  await withBrowser(world.tablet, world, (learner) => learnUntilFinished(learner, world));
  await withBrowser(world.tablet, world, async (learner) => {
    code = await comeBackForCode(learner, world);
  });
  await withBrowser(world.otherDevice, world, (learner) => takeToLms(learner, code, world));
}

async function withBrowser(
  start: () => Promise<DrivenBrowser>,
  { hands }: SmokeWorld,
  use: (learner: Learner) => Promise<void>,
): Promise<void> {
  const browser = await start();
  try {
    await use(new Learner(browser, hands));
  } finally {
    await browser.close();
  }
}

async function learnUntilFinished(learner: Learner, { app, part }: SmokeWorld): Promise<void> {
  await part('opened without a learning system', async () => {
    await learner.open(app.url);
    await goInAs(learner, /^Go on without a name$/);
    await learner.read(/^Not started$/m);
  });
  await part('screens read, questions answered, a choice made in a scenario', async () => {
    await learner.press(/^Start/);
    await learner.goOnTo(/^A safer choice$/m);
  });
  await part('available offline', () => availableOffline(learner));
  await part('server stopped and page reloaded: the same screen, the same choice', async () => {
    const place = await learner.read(PLACE);
    await app.down();
    await learner.reload();
    await learner.read(whole(place));
    await learner.read(/^A safer choice$/m);
  });
  await part(
    'a question of the test answered and page reloaded, still no server: the same question, the same answer',
    async () => {
      await learner.goOnTo(/^Right\.$/m);
      const place = await learner.read(PLACE);
      await learner.reload();
      await learner.read(whole(place));
      await learner.read(/^Right\.$/m);
    },
  );
  await part('finished, still no server', () => learner.goOnTo(/^You have finished$/m));
}

async function comeBackForCode(learner: Learner, { app, part }: SmokeWorld): Promise<string> {
  await part('browser closed and started again, still no server: it is finished there', async () => {
    await learner.open(app.url);
    await goInAs(learner, /^Learner 1/);
    await learner.read(/^You have finished$/m);
    await learner.read(/^Best score 100%$/m);
  });
  let code = '';
  await part('server back: the work as a code', async () => {
    await app.up();
    await learner.press(/^Take it to your learning system$/);
    await learner.type(/^Your name or initials/, 'Sam');
    code = await learner.until(
      'a code',
      async () => /^DSC1.*/.exec((await learner.try('valueOf', CODE_AS_TEXT)) ?? '')?.[0],
    );
  });
  return code;
}

const CODE_AS_TEXT = /^The code as text$/;

async function takeToLms(learner: Learner, code: string, { lms, part }: SmokeWorld): Promise<void> {
  await part('the code given on another device, opened from an LMS', async () => {
    await learner.open(`${lms.url}lms.html`);
    await learner.evaluate(`lmsPage.launch(${JSON.stringify(LAUNCH)})`);
    await learner.press(/^I did this offline$/);
    await learner.type(/^The code$/, code);
    await learner.press(/^Look at the code$/);
    await learner.read(/^Work of ‘Sam’$/m);
    await learner.press(/^Yes, I am Sam$/);
    await learner.read(/^Your work is here$/m);
  });
  await part('the LMS has it: passed, with the score', async () => {
    await learner.until('passed with 100 in the LMS', async () => {
      const { status, score } = attemptIn('scorm12', await learner.evaluate('lmsPage.simulator.stored'));
      return status === 'passed' && score === '100';
    });
  });
}

const LAUNCH: PageLaunch = { standard: 'scorm12', manner: 'plain', stored: NOTHING_STORED, learnerId: 'staff-1' };

/** Where learners are asked who they are, they answer; elsewhere there is nothing to answer. */
async function goInAs(learner: Learner, name: RegExp): Promise<void> {
  const heading = await learner.read(/^(Who is learning\?|Welcome|You have finished)$/m);
  if (heading === 'Who is learning?') await learner.press(name);
}

/** The worker has installed, and with it all files; the page says so too, where it has a line for it. */
async function availableOffline(learner: Learner): Promise<void> {
  await learner.until('a service worker that looks after this page', () =>
    learner.evaluate(`navigator.serviceWorker.controller?.state === 'activated'`),
  );
  await learner.until("'Available offline' at the foot of the page", async () => {
    const isLine = await learner.evaluate(`Boolean(customElements.get('ds-offline-line'))`);
    return !isLine || learner.try('read', /^Available offline$/m);
  });
}

function whole(line: string): RegExp {
  return new RegExp(`^${line}$`, 'm');
}
