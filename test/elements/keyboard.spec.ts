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

test('a statement is thought about by keyboard, and the answer that is told says nothing of what was thought', async ({
  page,
}) => {
  await show(page, 'myth');
  await expect(page.getByRole('group', { name: '“Once somebody has left, they are safe.”' })).toBeVisible();
  await expect(page.getByText('harm often grows')).toBeHidden();
  await tabTo(page, 'I think it is a fact');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('It is a myth');
  await expect(page.getByText('harm often grows')).toBeVisible();
  await expect(page.getByText('Source: A made-up survey for this page, 2025.')).toBeVisible();
  await expect(page.getByText('You thought that it was a fact.')).toBeVisible();
  expect(await fired(page)).toEqual([{ name: 'ds-judge', detail: { block: 'leaving-ends-it' } }]);
});

test('a statement that was thought about another day shows the evidence, and not what was thought', async ({
  page,
}) => {
  await show(page, 'myth-resumed');
  await expect(page.getByRole('heading', { name: 'It is a myth' })).toBeVisible();
  await expect(page.getByText('You thought')).toHaveCount(0);
  expect(await focusedText(page)).toBe('(body)');
});

test('a timeline is opened step by step by keyboard, and focus is on what is new', async ({ page }) => {
  await show(page, 'timeline');
  const steps = page.getByRole('list', { name: 'The first year in a new flat' }).getByRole('listitem');
  await expect(steps).toHaveCount(1);
  await tabTo(page, 'What happened next');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('After three months');
  await expect(steps).toHaveCount(2);
  await expect(page.getByText('2 of 3 shown')).toBeVisible();
  await tabTo(page, 'What happened next');
  await page.keyboard.press('Space');
  await expect.poll(() => focusedText(page)).toBe('After a year');
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await fired(page)).toEqual([]);
});

test('all of a timeline is opened at once, and focus is on the first of what is new', async ({ page }) => {
  await show(page, 'timeline');
  await tabTo(page, 'Show all');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('After three months');
  await expect(page.getByRole('heading', { name: 'After a year' })).toBeVisible();
});

test('a moment to think says that nothing is kept, is left by Tab, tells nobody, and ends with an empty box', async ({
  page,
}) => {
  await show(page, 'reflection');
  const box = page.getByRole('textbox', { name: 'Your own thoughts' });
  await expect(box).toHaveAccessibleDescription(/^What you write here is not kept and not sent to anybody\./);
  await expect(box).toHaveAttribute('autocomplete', 'off');
  await expect(box).toHaveAttribute('spellcheck', 'false');
  await box.focus();
  await page.keyboard.type('The third lock');
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('I have thought about it');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('Thank you for taking the time. Nothing was kept.');
  await tabTo(page, 'Think about it again');
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  expect(await fired(page)).toEqual([]);
});

test('what was written in a moment to think can be copied, and who does is told whose clipboard it is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await show(page, 'reflection');
  const copy = page.getByRole('button', { name: 'Copy what I wrote' });
  await expect(copy).toHaveCount(0);
  await page.getByRole('textbox').focus();
  await page.keyboard.type('The third lock');
  await tabTo(page, 'Copy what I wrote');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^Copied\. Whoever uses this device next could paste it/);
  await expect(copy).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('The third lock');
  // What is written afterwards takes nothing off the clipboard.
  await page.getByRole('textbox').press('s');
  await page.getByRole('button', { name: 'I have thought about it' }).press('Enter');
  await expect.poll(() => focusedText(page)).toBe('Thank you for taking the time. Nothing was kept.');
  await expect(page.getByText(/^What you copied can still be pasted/)).toBeVisible();
  expect(await fired(page)).toEqual([]);
});

test('where the frame forbids copying, what was written is selected, and how to copy it is said', async ({ page }) => {
  await show(page, 'reflection');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
  });
  const box = page.getByRole('textbox');
  await box.fill('The third lock');
  await page.getByRole('button', { name: 'Copy what I wrote' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^This browser does not let us copy\. Your words are selected/);
  await expect(box).toBeFocused();
  const selected = (element: HTMLTextAreaElement) => [element.selectionStart, element.selectionEnd];
  expect(await box.evaluate(selected)).toEqual([0, 'The third lock'.length]);
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Copy what I wrote' })).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('');
});

test('what was written in a moment to think does not outlast the moment’s place in the page', async ({ page }) => {
  await show(page, 'reflection');
  const box = page.getByRole('textbox');
  await box.fill('The third lock');
  const element = await page.locator('ds-reflection').elementHandle();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(box).toHaveValue('');
  await box.fill('The third lock');
  await element?.evaluate((host) => host.remove());
  expect(await element?.evaluate((host) => host.shadowRoot?.querySelector('textarea')?.value)).toBe('');
});

test('a scenario is gone through by keyboard: a choice, its feedback, choosing again, the end, and again', async ({
  page,
}) => {
  await show(page, 'scenario');
  await tabTo(page, 'Choose');
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

test('a scenario can be skipped before any of it is read, for what it shows in short, and begun after all', async ({
  page,
}) => {
  await show(page, 'scenario');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedText(page)).toBe('Skip to a summary');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toMatch(/^You skipped this story/);
  await expect(page.getByText('An operative sees a third lock in a year')).toBeVisible();
  await tabTo(page, 'Start the story');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio')).toHaveCount(3);
});

test('a heavier screen is shown when the learner asks for it, and told in short when they ask for that', async ({
  page,
}) => {
  await show(page, 'content-note');
  await expect(page.getByText('What she said stays with people.')).toBeHidden();
  await tabTo(page, 'Read a summary');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedText(page)).toBe('In short');
  await expect(page.getByText('Tell the lead the same day.')).toBeVisible();
  await tabTo(page, 'Show all of it');
  await page.keyboard.press('Enter');
  await expect(page.getByText('What she said stays with people.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'All of this page' })).toBeFocused();
  await expect.poll(() => focusedText(page)).toBe('What she said stays with people.');
  expect(await fired(page)).toEqual([{ name: 'ds-shown', detail: {} }]);
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
