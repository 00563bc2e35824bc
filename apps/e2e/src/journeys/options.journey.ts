import { expect, type Page } from '@playwright/test';
import { test } from './journey';
import { untilLoaded } from './screens';

/** Milliseconds: a pack's letters, or a small search, on a busy machine. */
const PATIENCE = 120_000;

const option = (optionId: string, rest = '') => `/patterns/options/${optionId}${rest}`;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await untilLoaded(page);
}

test('a manager makes an option with a rule of its own and sees its patterns', async ({ openAs, scene }) => {
  test.setTimeout(2 * PATIENCE);
  const page = await openAs('manager');
  await open(page, `/patterns/options/new?front=${scene.frontId}&patterns=3`);
  await page.getByLabel('Name', { exact: true }).fill('Three, at most five days');
  await page.getByLabel('Most days in a row, days').fill('99');
  await page.getByRole('button', { name: 'Make the option' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Most days in a row/ })
    .click();
  await expect(page.getByLabel('Most days in a row, days')).toBeFocused();
  await page.getByLabel('Most days in a row, days').fill('5');
  await expect(page.getByText(/^A search for just this number/)).toBeVisible();
  await page.getByRole('button', { name: 'Make the option' }).click();
  const title = page.getByRole('heading', { level: 1, name: 'Three, at most five days' });
  await expect(title).toBeVisible({ timeout: PATIENCE });
  await expect(page.getByText('Most days in a row: 5 days')).toBeVisible();
  const patterns = page.getByRole('table', { name: /^Patterns of the catalogue/ });
  await expect(patterns).toBeVisible({ timeout: PATIENCE });
});

test('by keyboard: from the list of workers into one worker’s change and back', async ({ openAs, scene }) => {
  const page = await openAs('manager');
  await open(page, option(scene.optionId, '/workers'));
  const worker = page
    .getByRole('table', { name: /^Workers by/ })
    .locator('tbody button')
    .first();
  const name = (await worker.textContent()) ?? '';
  await worker.focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('dialog', { name });
  await expect(details.getByRole('table', { name: 'The weeks before and after' })).toBeVisible();
  await expect(details.getByRole('img', { name: /Every week|Weeks? \d/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(worker).toBeFocused();
  await page.getByLabel('Find by name or number').fill(name);
  await expect(page).toHaveURL(/find=/);
  await page.reload();
  await expect(page.getByLabel('Find by name or number')).toHaveValue(name);
});

test('a pack is made and its files can be taken', async ({ openAs, scene }) => {
  test.setTimeout(2 * PATIENCE);
  const page = await openAs('manager');
  await open(page, option(scene.optionId, '/packs'));
  await page.getByLabel('How staff can comment').fill('Write to the rota team.');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  const file = page.getByRole('link', { name: /^Web page of version/ }).first();
  await expect(file).toBeVisible({ timeout: PATIENCE });
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
  expect(download.suggestedFilename()).toMatch(/\.html$/);
});

test('a comparison prints without the frame', async ({ openAs, scene }) => {
  const page = await openAs('manager');
  await open(page, `/patterns/options/compare?ids=${scene.optionId}`);
  await expect(page.getByRole('table', { name: 'Patterns, by option' })).toContainText('Today');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Money, by option' })).toBeVisible();
});
