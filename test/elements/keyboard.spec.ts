import { expect, test } from '@playwright/test';
import { fired, focusedText, settle, show, tabTo } from './gallery-page';

test('a reveal opens and closes with Enter, and all of it at once', async ({ page }) => {
  await show(page, 'reveal');
  await tabTo(page, 'Economic');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Keeping wages or a bank card.')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('Keeping wages or a bank card.')).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focusedText(page)).toBe('Show all');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rules about where to go')).toBeVisible();
  expect(await focusedText(page)).toBe('Hide all');
});

test('a scenario is gone through by keyboard: a choice, its feedback, choosing again, the end, and again', async ({
  page,
}) => {
  await show(page, 'scenario');
  await tabTo(page, 'Skip this scenario');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Pick one of the choices first.' })).toBeAttached();
  expect(await fired(page)).toEqual([]);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Choose');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('Not the safest choice');
  await tabTo(page, 'Choose again');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('What would you do?');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, 'Choose');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('A safer choice');
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('What happens next');
  await expect(page.getByText('You fit a new bathroom lock')).toBeVisible();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, 'Choose');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('How it ends');
  await tabTo(page, 'Start again');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('The third bathroom lock');
});

test('a scenario can be skipped, and begun after all', async ({ page }) => {
  await show(page, 'scenario');
  await tabTo(page, 'Skip this scenario');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toMatch(/^You skipped this scenario/);
  await tabTo(page, 'Start the scenario');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio')).toHaveCount(3);
});

test('a question that has no answer yet says what is missing, and answers nothing', async ({ page }) => {
  for (const [name, reason] of [
    ['single', 'Pick an answer first.'],
    ['multiple', 'Pick at least one answer first.'],
    ['match', 'Pick a match for each one first.'],
  ] as const) {
    await show(page, name);
    const check = page.getByRole('button', { name: 'Check my answer' });
    await expect(check).toHaveAttribute('aria-disabled', 'true');
    await expect(check).toHaveAccessibleDescription(reason);
    await check.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: reason })).toBeAttached();
    await expect(check).toBeFocused();
    expect(await fired(page), name).toEqual([]);
  }
});

test('several options are ticked by keyboard, and told sorted', async ({ page }) => {
  await show(page, 'multiple');
  await page.getByRole('checkbox').nth(2).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await tabTo(page, 'Check my answer');
  await page.keyboard.press('Enter');
  expect(await fired(page)).toEqual([{ name: 'ds-answer', detail: { question: 'dy-03', response: 'ac' } }]);
  await expect.poll(() => focusedText(page)).toBe('Not quite. The right answers are marked below.');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('matching is done with native lists, and told in the author’s order of left-hand sides', async ({ page }) => {
  await show(page, 'match');
  for (const [side, sign] of [
    ['Repairs visit', 'Repeat repairs to inside doors and locks'],
    ['Income team', 'One person takes control of all money, and arrears begin'],
    ['Contact centre', 'A second voice tells the caller what to say'],
    ['Antisocial behaviour officer', 'A complaint of noise about a tenant who is being harmed'],
  ] as const) {
    const list = page.getByRole('combobox', { name: side });
    await list.focus();
    // Typing the first words picks, as it does in every browser's own list.
    await page.keyboard.type(sign.slice(0, 8));
    await expect(list.locator('option:checked')).toHaveText(sign);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  }
  await tabTo(page, 'Check my answer');
  await page.keyboard.press('Enter');
  expect(await fired(page)).toEqual([{ name: 'ds-answer', detail: { question: 'dy-07', response: 'abcd' } }]);
  await expect.poll(() => focusedText(page)).toBe('Right.');
});

test('a sequence is put in order with buttons; focus stays with what moves, and its place is said', async ({
  page,
}) => {
  await show(page, 'sequence');
  const said = page.getByRole('status').filter({ hasText: 'Listen without hurry' });
  await page.getByRole('listitem').filter({ hasText: 'Listen' }).getByRole('button', { name: 'Move up' }).focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Listen without hurry.: now 2 of 4.');
  await settle(page);
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Listen without hurry.: now 1 of 4.');
  await settle(page);
  await expect(page.getByRole('listitem').first().getByRole('button', { name: 'Move up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'It is first already.' })).toBeAttached();
  await tabTo(page, 'Check my answer');
  await page.keyboard.press('Enter');
  expect(await fired(page)).toEqual([{ name: 'ds-answer', detail: { question: 'dy-08', response: 'abdc' } }]);
});

test('a sequence that comes without an order is not shown in the right one', async ({ page }) => {
  await show(page, 'sequence');
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByText('Not quite.')).toBeVisible();
});

test('a whole test is taken by keyboard', async ({ page }) => {
  await show(page, 'test-ready');
  await tabTo(page, 'Start the test');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('Question 1 of 4');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, 'Answer');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('Right.');
  await tabTo(page, 'Next question');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('Question 2 of 4');
});

test('who is asked whether they are still there can answer by keyboard', async ({ page }) => {
  await show(page, 'still-there');
  await tabTo(page, 'I am still here');
  await page.keyboard.press('Enter');
  expect(await fired(page)).toEqual([{ name: 'ds-still-here', detail: {} }]);
  await expect(page.getByText('Are you still there?')).toHaveCount(0);
});

test('the question whether they are still there takes no focus as it comes, and gives it back when answered', async ({
  page,
}) => {
  await show(page, 'still-there');
  await page.getByRole('button', { name: 'I am still here' }).click();
  const help = page.getByRole('button', { name: 'Help', exact: true });
  await help.focus();
  await page.locator('ds-still-there').evaluate((element) => Object.assign(element, { seconds: 60 }));
  await expect(page.getByText('Are you still there?')).toBeVisible();
  await expect(help).toBeFocused();
  await page.getByRole('button', { name: 'I am still here' }).press('Enter');
  await expect(help).toBeFocused();
});
