import { expect, test } from '@playwright/test';
import { exampleNames, fired, settle, show } from './gallery-page';

test('showing an element in any state fires nothing: events come from people', async ({ page }) => {
  test.slow();
  const names = await exampleNames(page);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    await show(page, name);
    expect(await fired(page), name).toEqual([]);
  }
});

test('an answer that is set by code is shown, and fires nothing', async ({ page }) => {
  await show(page, 'single');
  await page.locator('ds-question').evaluate((element) => Object.assign(element, { response: 'a', told: true }));
  await expect(page.getByText('Not this one. The right answer is marked below.')).toBeVisible();
  expect(await fired(page)).toEqual([]);
});

test('a scenario that is moved by code is shown where it is, and fires nothing', async ({ page }) => {
  await show(page, 'scenario');
  await page
    .locator('ds-scenario')
    .evaluate((element) => Object.assign(element, { state: { is: 'over', step: 'end' } }));
  await expect(page.getByRole('heading', { name: 'How it ends' })).toBeVisible();
  expect(await fired(page)).toEqual([]);
});

test('opening a module says which', async ({ page }) => {
  await show(page, 'home-four');
  await page.getByRole('button', { name: 'Carry on Coercive control' }).click();
  expect(await fired(page)).toEqual([{ name: 'ds-open-module', detail: { module: 'control' } }]);
});

test('the job that somebody chooses is told, and the way to change it has the focus then', async ({ page }) => {
  await show(page, 'home-role-asked');
  await page.getByRole('button', { name: 'Contact centre' }).click();
  await expect(page.getByRole('button', { name: 'Change your job' })).toBeFocused();
  await page.getByRole('button', { name: 'Change your job' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'What is your job?' })).toBeFocused();
  await page.getByRole('button', { name: 'Contact centre' }).click();
  expect(await fired(page)).toEqual([
    { name: 'ds-choose-role', detail: { role: 'contact-centre' } },
    { name: 'ds-choose-role', detail: { role: 'contact-centre' } },
  ]);
});

test('the learner’s answer to an offer is told, either way', async ({ page }) => {
  await show(page, 'offer');
  await page.getByRole('button', { name: 'Carry on here' }).click();
  await page.getByRole('button', { name: 'Close this page' }).click();
  expect((await fired(page)).map(({ name }) => name)).toEqual(['ds-yes', 'ds-no']);
});

test('which work is theirs is told by its episode, and that none of it is', async ({ page }) => {
  await show(page, 'work-offer-many');
  await page.getByRole('button', { name: /^Jo,/ }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  expect(await fired(page)).toEqual([
    { name: 'ds-choose-work', detail: { episode: 'two' } },
    { name: 'ds-choose-work', detail: { episode: null } },
  ]);
});

test('who is learning is told by the person or by a name, and an empty name is none', async ({ page }) => {
  await show(page, 'who-is-learning');
  await page.getByRole('textbox').press('Enter');
  await page.getByRole('textbox').fill('Kim');
  await page.getByRole('textbox').press('Enter');
  await page.getByRole('button', { name: 'Sam', exact: true }).click();
  await page.getByRole('button', { name: 'Go on without a name' }).click();
  expect(await fired(page)).toEqual([
    { name: 'ds-new-learner', detail: { name: 'Kim' } },
    { name: 'ds-go-on-as', detail: { person: 'person-s' } },
    { name: 'ds-without-name', detail: {} },
  ]);
});

test('nobody is removed by one press: it is asked again, and Cancel comes first', async ({ page }) => {
  await show(page, 'remove-me');
  await page.getByRole('button', { name: 'Remove me from this device' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Remove me from this device' }).click();
  expect(await fired(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove me', exact: true }).click();
  expect(await fired(page)).toEqual([{ name: 'ds-remove-me', detail: {} }]);
});

test('a newer version is taken or put off, and asked about, each by its own event', async ({ page }) => {
  await show(page, 'device-newer');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('button', { name: 'Use it now' })).toHaveCount(0);
  await page.getByRole('button', { name: 'On this device' }).click();
  await page.getByRole('button', { name: 'Check for a newer version' }).click();
  await page.getByText('This is the newest version.').waitFor();
  const names = (await fired(page)).map(({ name }) => name);
  expect(names).toEqual(['ds-use-newer', 'ds-later', 'ds-open-device', 'ds-check-version']);
});

test('a message that is put away names its problem', async ({ page }) => {
  await show(page, 'problem');
  await page.getByRole('button', { name: 'Close this message' }).click();
  expect(await fired(page)).toEqual([{ name: 'ds-dismiss', detail: { code: 'gallery-slow' } }]);
  await expect(page.getByText('is not answering')).toBeHidden();
});

test('what is picked and not yet chosen survives the same state being set again, as when the LMS has been told', async ({
  page,
}) => {
  await show(page, 'scenario');
  const scenario = page.locator('ds-scenario');
  await scenario.getByRole('radio').nth(1).check();
  await scenario.evaluate((element) => {
    const story = element as HTMLElementTagNameMap['ds-scenario'];
    story.state = structuredClone(story.state);
  });
  await settle(page);
  await expect(scenario.getByRole('radio').nth(1)).toBeChecked();
});
