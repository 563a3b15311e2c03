import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type StaticServer, serve } from '../../scripts/static-server';
import { ONE_MODULE_APP } from '../one-module/folders';
import { finishForNow, goHome, inFront, openToLearn, readTo, startLearning } from './learn';
import { launch, lmsPage } from './lms';

// Nothing here is about being offline; to keep the package for each test takes a tenth of its time.
test.use({ serviceWorkers: 'block' });

let app: StaticServer;
test.beforeAll(async () => {
  app = await serve(ONE_MODULE_APP, { more: { 'lms.html': await lmsPage() } });
});
test.afterAll(() => app.down());

async function press(page: Page, name: string | RegExp): Promise<void> {
  await inFront(page);
  await page.getByRole('button', { name }).click();
}
const chooser = (page: Page) => page.getByRole('heading', { name: 'Who is learning?' });
/** What asks, at the foot of the page, before a turn ends by itself. */
const stillThere = (page: Page) => page.locator('ds-shell > ds-still-there').getByRole('status');
const names = (page: Page) => page.getByRole('list', { name: 'Names on this device' }).getByRole('button');
/** Everything that a person could read on the page, its shadow roots included. */
const seen = (page: Page) => page.locator('ds-shell').ariaSnapshot();

async function removeMe(page: Page): Promise<void> {
  await press(page, 'On this device');
  await press(page, 'Remove me from this device');
  await page.getByRole('button', { name: 'Remove me', exact: true }).click();
}

/** All that this browser keeps for this site, as text. */
function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => opened(request.result);
    });
    const all = [...db.objectStoreNames].map(
      (store) =>
        new Promise<unknown>((read) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => read(request.result);
        }),
    );
    const text = JSON.stringify([await Promise.all(all), { ...localStorage }, { ...sessionStorage }]);
    db.close();
    return text;
  });
}

test('two people have their own places, and neither sees more of the other than a name', async ({ page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 3);
  await finishForNow(page);
  await startLearning(page, 'Jo');
  await expect(page.getByText('Not started')).toBeVisible();
  await press(page, 'On this device');
  await expect(page.getByRole('dialog')).toContainText('0 of 13 screens seen');
  await page.keyboard.press('Escape');
  await readTo(page, 2);
  await finishForNow(page);
  await expect(names(page)).toHaveText(['Jo', 'Sam']);
  expect(await seen(page)).not.toMatch(/screens|%|Passed|Carry on|On this device|Module/);
  await startLearning(page, 'Sam');
  await expect(page.getByText('2 of 13 screens')).toBeVisible();
  await press(page, /^Carry on/);
  await page.getByText('Screen 3 of').waitFor();
});

test('a reload comes back to the same place at once; a new window asks', async ({ context, page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await page.reload();
  await page.getByText('Screen 2 of').waitFor();
  await page.close();
  const next = await context.newPage();
  await next.goto(app.url);
  await chooser(next).waitFor();
  expect(await seen(next)).not.toContain('Screen 2');
  await startLearning(next, 'Sam');
  await next.getByText('Screen 2 of').waitFor();
});

test('Exit forgets whose turn it was: the next opening shows names, in the same window too', async ({ page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await press(page, 'Exit');
  await page.getByRole('link', { name: 'Open again' }).click();
  await chooser(page).waitFor();
  await expect(names(page)).toHaveText(['Sam']);
});

test('who gives no name gets one of their own, and never the work of another', async ({ context, page }) => {
  await page.goto(app.url);
  await press(page, 'Go on without a name');
  await readTo(page, 2);
  const next = await context.newPage();
  await next.goto(app.url);
  await press(next, 'Go on without a name');
  await expect(next.getByText('Learning as Learner 2')).toBeVisible();
  await expect(next.getByText('Not started')).toBeVisible();
});

test('a name that is taken is told of, and is either gone on under or given a letter', async ({ context, page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await finishForNow(page);
  const field = page.getByRole('textbox', { name: 'Your name or initials' });
  await page.getByRole('button', { name: 'Start' }).press('Enter');
  await expect(chooser(page)).toBeVisible();
  await field.fill('  sam ');
  await field.press('Enter');
  await expect(page.getByText('There is a Sam on this device already.')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await field.fill('Sam \u0007 Brown ');
  await field.press('Enter');
  await expect(page.getByText('Learning as Sam Brown')).toBeVisible();
  await expect(page.getByText('Not started')).toBeVisible();

  const next = await context.newPage();
  await next.goto(app.url);
  await next.getByRole('textbox').fill('SAM');
  await next.getByRole('textbox').press('Enter');
  await press(next, 'Go on as Sam');
  await next.getByText('1 of 13 screens').waitFor();
});

test('two windows that ask at the same time make nobody twice', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) await page.goto(app.url);
  await chooser(second).waitFor();
  await startLearning(first, 'Sam');
  await readTo(first, 2);
  await finishForNow(first);
  await second.getByRole('textbox').fill('sam');
  await second.getByRole('textbox').press('Enter');
  await press(second, 'Go on as Sam');
  await second.getByText('1 of 13 screens').waitFor();

  const third = await context.newPage();
  await third.goto(app.url);
  await chooser(third).waitFor();
  await press(first, 'Go on without a name');
  await first.getByText('Learning as Learner 1').waitFor();
  await press(third, 'Go on without a name');
  await third.getByText('Learning as Learner 2').waitFor();
});

test('the whole of it goes by keyboard alone: a name, its turn, the end of the turn, the next name', async ({
  page,
}) => {
  await page.goto(app.url);
  await chooser(page).waitFor();
  const tabTo = async (target: ReturnType<Page['getByRole']>) => {
    const isFocused = () => target.evaluate((element) => element.matches(':focus'));
    for (let tabs = 0; tabs < 40 && !(await isFocused()); tabs++) await page.keyboard.press('Tab');
    expect(await isFocused()).toBe(true);
  };
  await tabTo(page.getByRole('textbox'));
  await page.keyboard.type('Sam');
  await page.keyboard.press('Enter');
  await page.getByText('Learning as Sam').waitFor();
  await tabTo(page.getByRole('button', { name: 'Finish for now' }));
  await page.keyboard.press('Enter');
  await expect(chooser(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Sam' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByText('Learning as Sam').waitFor();
});

test.describe('when nobody is there for the time that the council sets', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await openToLearn(page, app.url, 'Sam');
    await readTo(page, 2);
  });

  test('it asks who is learning, and all that was done is kept', async ({ page }) => {
    await page.clock.runFor('09:00');
    await expect(page.getByText('Screen 2 of')).toBeVisible();
    await page.clock.runFor('01:30');
    await chooser(page).waitFor();
    expect(await seen(page)).not.toContain('Screen 2');
    await startLearning(page, 'Sam');
    await page.getByText('Screen 2 of').waitFor();
  });

  test('whatever somebody does begins the time again', async ({ page }) => {
    for (let turn = 0; turn < 3; turn++) {
      await page.clock.runFor('08:00');
      await page.keyboard.press('ArrowDown');
    }
    await expect(page.getByText('Screen 2 of')).toBeVisible();
  });

  test('whoever goes through the page with a screen reader is there, though no key of theirs is heard', async ({
    page,
  }) => {
    const selectText = () => getSelection()?.selectAllChildren(document.body);
    const focusNext = () => void document.querySelector('ds-app')?.dispatchEvent(new FocusEvent('focusin'));
    for (const read of [selectText, focusNext]) {
      await page.clock.runFor('08:00');
      await page.evaluate(read);
    }
    await page.clock.runFor('08:00');
    await expect(page.getByText('Screen 2 of')).toBeVisible();
  });

  test('a minute before, it asks whether anybody is there, and moves neither focus nor the page', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    const next = page.getByRole('button', { name: 'Next' });
    await next.focus();
    const standing = async () => ({ scrolled: await page.evaluate(() => scrollY), next: await next.boundingBox() });
    const before = await standing();
    await page.clock.runFor('08:50');
    await expect(stillThere(page)).toHaveText('');
    await page.clock.runFor('00:20');
    await expect(stillThere(page)).toContainText('Are you still there? Your work is kept.');
    await expect(stillThere(page)).toContainText('asks again who is learning in about a minute.');
    await expect(next).toBeFocused();
    expect(await standing()).toEqual(before);
    // And what asks is no sign of anybody.
    await page.clock.runFor('01:00');
    await chooser(page).waitFor();
    await expect(stillThere(page)).toHaveText('');
  });

  test.describe('by finger', () => {
    test.use({ hasTouch: true });
    test('its button goes on with the page as it was, and nothing behind the button is pressed', async ({ page }) => {
      await page.clock.runFor('09:10');
      const pressed = await page.evaluateHandle(() => {
        const texts: string[] = [];
        addEventListener('click', (event) => texts.push((event.composedPath()[0] as Element).textContent ?? ''), true);
        return texts;
      });
      const before = await page.evaluate(() => scrollY);
      await page.getByRole('button', { name: 'I am still here' }).tap();
      await expect(stillThere(page)).toHaveText('');
      expect(await pressed.jsonValue()).toEqual(['I am still here']);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.clock.runFor('08:50');
      await expect(stillThere(page)).toHaveText('');
      await expect(page.getByText('Screen 2 of')).toBeVisible();
    });
  });

  for (const [sign, give] of [
    ['a touch anywhere', (page: Page) => page.mouse.click(5, 200)],
    ['any key', (page: Page) => page.keyboard.press('Shift')],
    ['a mouse that moves', (page: Page) => page.mouse.move(7, 300)],
  ] as const) {
    test(`${sign} is an answer too`, async ({ page }) => {
      await page.clock.runFor('09:10');
      await expect(stillThere(page)).toContainText('Are you still there?');
      await give(page);
      await expect(stillThere(page)).toHaveText('');
      await page.clock.runFor('08:50');
      await expect(page.getByText('Screen 2 of')).toBeVisible();
    });
  }

  test('over an open dialog it can be heard and pressed too, and the dialog stays', async ({ page }) => {
    for (const [opener, element] of [
      ['Help', 'ds-help'],
      ['On this device', 'ds-on-this-device'],
    ] as const) {
      await press(page, opener);
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await page.clock.runFor('09:10');
      const overDialog = page.locator(`${element} ds-still-there`);
      await expect(overDialog.getByText('Are you still there?')).toBeVisible();
      await overDialog.getByRole('button', { name: 'I am still here' }).click();
      await expect(page.getByText('Are you still there?')).toHaveCount(0);
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
    }
  });

  for (const [dialog, opener] of [
    ['help', 'Help'],
    ['what is on this device', 'On this device'],
  ] as const) {
    test(`an open dialog goes too: ${dialog}`, async ({ page }) => {
      await press(page, opener);
      await page.getByRole('dialog').waitFor();
      await page.clock.runFor('11:00');
      await chooser(page).waitFor();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await startLearning(page, 'Sam');
      await page.getByText('Screen 2 of').waitFor();
    });
  }

  test('a tablet that slept, its timers with it, asks as it wakes, whoever touches it', async ({ page }) => {
    // Time goes on, and no timer runs.
    await page.clock.setSystemTime(Date.now() + 60 * 60_000);
    await page.mouse.move(5, 5);
    await page.mouse.down();
    await chooser(page).waitFor();
  });

  test('a tab that was put away for too long asks when it comes back, and sooner does not', async ({ page }) => {
    await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 5000)));
    await page.clock.setSystemTime(await page.evaluate(() => Date.now() + 5 * 60_000));
    await page.reload();
    await page.getByText('Screen 2 of').waitFor();
    await page.clock.setSystemTime(await page.evaluate(() => Date.now() + 11 * 60_000));
    await page.reload();
    await chooser(page).waitFor();
  });

  test('a clock that is put back a day does no harm', async ({ page }) => {
    await page.clock.setSystemTime(await page.evaluate(() => Date.now() - 24 * 60 * 60_000));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(page.getByText('Screen 2 of')).toBeVisible();
    await press(page, 'Next');
    await page.getByText('Screen 3 of').waitFor();
    await page.reload();
    await page.getByText('Screen 3 of').waitFor();
  });
});

test('in an LMS nobody is asked, and no time of idleness ends anything', async ({ page }) => {
  await page.clock.install();
  const frame = await launch(page, app.url);
  await frame.getByRole('button', { name: 'Start' }).click();
  await frame.getByText('Screen 1 of').waitFor();
  await page.clock.runFor('30:00');
  await expect(frame.getByText('Screen 1 of')).toBeVisible();
  await expect(frame.locator('ds-still-there')).toHaveCount(0);
  await goHome(frame);
  await expect(frame.getByRole('button', { name: 'Finish for now' })).toHaveCount(0);
  await frame.getByRole('button', { name: 'On this device' }).click();
  await frame.getByRole('heading', { name: 'What is here' }).waitFor();
  await expect(frame.getByRole('button', { name: 'Remove me from this device' })).toHaveCount(0);
});

test('who is removed is gone with all their work, and nobody else’s is touched', async ({ page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await finishForNow(page);
  await startLearning(page, 'Josephine');
  await readTo(page, 3);
  await goHome(page);
  await press(page, 'On this device');
  await press(page, 'Remove me from this device');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('What has not been sent is lost for good');
  await press(page, 'Cancel');
  await expect(dialog.getByRole('button', { name: 'Remove me', exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await removeMe(page);
  await chooser(page).waitFor();
  await expect(names(page)).toHaveText(['Sam']);
  expect(await keptText(page)).not.toContain('Josephine');
  expect((await keptText(page)).match(/"record":/g)).toHaveLength(1);
  await startLearning(page, 'Sam');
  await page.getByText('1 of 13 screens').waitFor();
});

/** As if a learning system had shown back all that is on this device; and, if it is said, long ago. */
function receiveAll(page: Page, daysAgo = 0): Promise<void> {
  return page.evaluate(async (days) => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => opened(request.result);
    });
    const writing = db.transaction('episodes', 'readwrite');
    const walk = writing.objectStore('episodes').openCursor();
    walk.onsuccess = () => {
      const cursor = walk.result;
      const updated = (cursor?.value.updated ?? 0) - days * 24 * 60 * 60 * 1000;
      cursor?.update({ ...cursor.value, received: cursor.value.record.clock, updated });
      cursor?.continue();
    };
    await new Promise<void>((written) => {
      writing.oncomplete = () => written();
    });
    db.close();
  }, daysAgo);
}

test('what a learner of the LMS did on a shared device is gone in the end, and never what somebody with a name did', async ({
  page,
}) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await finishForNow(page);
  const player = await launch(page, app.url);
  await player.getByRole('button', { name: 'No', exact: true }).click();
  await player.getByRole('button', { name: /^Start/ }).click();
  await player.getByRole('button', { name: 'Next' }).click();
  await player.getByText('Screen 2 of').waitFor();
  await page.goto(app.url);
  await chooser(page).waitFor();
  const records = async () => (await keptText(page)).match(/"record":/g)?.length;
  expect(await records()).toBe(2);
  await receiveAll(page, 300);
  await page.reload();
  await expect.poll(records).toBe(1);
  await startLearning(page, 'Sam');
  await page.getByText('1 of 13 screens').waitFor();
});

test('who did work here that a learning system has all of reads so, and loses nothing by being removed', async ({
  page,
}) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await finishForNow(page);
  await receiveAll(page);
  await startLearning(page, 'Sam');
  await press(page, 'On this device');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Nothing. Your learning system has all of your work.');
  await press(page, 'Remove me from this device');
  await expect(dialog).toContainText('There is no work here that would be lost.');
});

test('the code is offered before anything is removed, and leads to it', async ({ page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await goHome(page);
  await press(page, 'On this device');
  await press(page, 'Remove me from this device');
  await page.getByRole('dialog').getByRole('button', { name: 'Take it to your learning system' }).click();
  await expect(page.getByRole('textbox', { name: 'The code as text' })).toHaveValue(/^DSC1/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

/** Two windows of one person: in the first they have the course open, and the second waits for it. */
async function twoWindows(context: BrowserContext): Promise<[Page, Page]> {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openToLearn(first, app.url, 'Sam');
  await readTo(first, 2);
  await second.clock.install();
  await openToLearn(second, app.url, 'Sam');
  await isElsewhere(second).waitFor();
  // Whoever opened it may have gone by now.
  await second.clock.runFor('00:10');
  return [first, second];
}

const isElsewhere = (page: Page) => page.getByRole('heading', { name: 'This is open in another tab' });

test('a second window that waits shows nothing of who has finished for now in the first, until it is asked to', async ({
  context,
}) => {
  const [first, second] = await twoWindows(context);
  await finishForNow(first);
  await startLearning(first, 'Jo');
  await expect(isElsewhere(second)).toBeVisible();
  expect(await seen(second)).not.toMatch(/Screen 2|1 of 13/);
  await press(second, 'Carry on here');
  await second.getByText('1 of 13 screens').waitFor();
});

test('a second window that waits on somebody who is removed shows nothing of them, and brings nothing back', async ({
  context,
}) => {
  const [first, second] = await twoWindows(context);
  await goHome(first);
  await removeMe(first);
  await chooser(first).waitFor();
  await press(second, 'Carry on here');
  await chooser(second).waitFor();
  await expect(names(second)).toHaveCount(0);
  expect((await keptText(first)).match(/"record":/g)).toBeNull();
});

test('where windows cannot know of each other, one that is still open brings nobody back either', async ({
  context,
}) => {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openToLearn(first, app.url, 'Sam');
  await readTo(first, 2);
  await openToLearn(second, app.url, 'Sam');
  await second.getByText('Screen 2 of').waitFor();
  await goHome(first);
  await removeMe(first);
  await chooser(first).waitFor();
  await press(second, 'Next');
  await chooser(second).waitFor();
  await expect(second.locator('ds-notice-bar')).toContainText('You were removed from this device');
  await expect(names(second)).toHaveCount(0);
  expect((await keptText(first)).match(/"record":/g)).toBeNull();
});

test('a name that was removed while another window still showed it is not brought back by choosing it', async ({
  context,
}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openToLearn(first, app.url, 'Sam');
  await second.goto(app.url);
  await expect(names(second)).toHaveText(['Sam']);
  await removeMe(first);
  await chooser(first).waitFor();
  await press(second, 'Sam');
  await expect(names(second)).toHaveCount(0);
  await chooser(second).waitFor();
});

test('a device that cannot keep anything asks nobody', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  });
  await page.goto(app.url);
  await page.getByText('Not started').waitFor();
  await expect(page.locator('ds-notice-bar')).toContainText('does not let us keep anything on this device');
  await expect(page.getByRole('button', { name: 'Finish for now' })).toHaveCount(0);
});

test('a device that cannot keep anything puts away what one did once nobody is there, and begins afresh', async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  });
  await page.goto(app.url);
  await readTo(page, 2);
  await page.clock.runFor('09:10');
  await expect(stillThere(page)).toContainText('What you did can be kept nowhere on this device.');
  await page.clock.runFor('01:00');
  await page.getByText('Not started').waitFor();
  // An untouched page asks nobody.
  await page.clock.runFor('09:10');
  await expect(stillThere(page)).toHaveText('');
});

test('names that cannot be read at the first try are asked for all the same', async ({ context, page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await page.close();
  const next = await context.newPage();
  await next.addInitScript(() => {
    const { getAll } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = () => {
      IDBObjectStore.prototype.getAll = getAll;
      throw new DOMException('Try later', 'UnknownError');
    };
  });
  await next.goto(app.url);
  await expect(names(next)).toHaveText(['Sam']);
});

test('a full device still removes whoever asks for it', async ({ page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await goHome(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = function () {
      this.transaction.abort();
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await removeMe(page);
  await chooser(page).waitFor();
  await expect(names(page)).toHaveCount(0);
  await expect(page.locator('ds-notice-bar')).toHaveText('');
  expect((await keptText(page)).match(/"record":/g)).toBeNull();
});

test('who cannot be removed is told that they are still here, and what to do', async ({ page }) => {
  await openToLearn(page, app.url, 'Sam');
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('Refused', 'UnknownError');
    };
  });
  await removeMe(page);
  await expect(page.locator('ds-notice-bar')).toContainText('You could not be removed from this device.');
  await expect(names(page)).toHaveText(['Sam']);
  await startLearning(page, 'Sam');
  await expect(page.locator('ds-notice-bar')).toHaveText('');
});

test('a browser that clears the device under an open page loses neither who was learning nor their work', async ({
  page,
}) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: app.url, storageTypes: 'indexeddb' });
  await press(page, 'Next');
  await page.getByText('Screen 3 of').waitFor();
  await finishForNow(page);
  await expect(names(page)).toHaveText(['Sam']);
  await startLearning(page, 'Sam');
  await page.getByText('2 of 13 screens').waitFor();
});

test('a full device still lets everybody on it go on from their place', async ({ context, page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  await page.close();
  const full = await context.newPage();
  await full.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await full.goto(app.url);
  await startLearning(full, 'Sam');
  await full.getByText('Screen 2 of').waitFor();
});

test('what somebody looked for in help, and how they left, is kept nowhere', async ({ page }) => {
  await openToLearn(page, app.url, 'Sam');
  await readTo(page, 2);
  const before = Object.keys(JSON.parse(await keptText(page))[1]);
  await press(page, 'Help');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await press(page, 'Exit');
  await page.getByRole('link', { name: 'Open again' }).waitFor();
  const after = await keptText(page);
  expect(Object.keys(JSON.parse(after)[1])).toEqual(before);
  expect(after).not.toMatch(/help|exit/i);
});
