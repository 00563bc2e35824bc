import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { demoAccount } from './demo-account';
import { test } from './journey';
import { KeyboardWalk } from './keyboard-walk';

/** Milliseconds: the shortest search takes ten seconds. */
const SEARCH = 60_000;

// Kept in out/journeys also when it passes: `npx playwright show-trace` plays it, and the way of the focus lies beside it.
test.use({ trace: 'on' });

test('by keyboard alone: sign in, ask for a rota, read why a visit is where it is, publish', async ({
  page,
}, testInfo) => {
  test.setTimeout(180_000);
  const walk = new KeyboardWalk(page);
  const pointer = await countPointer(page);
  try {
    await signIn(page, walk);
    await askForRota(page, walk);
    await readVisit(page, walk);
    await publish(page, walk);
    expect(await pointer(), 'uses of a pointer').toBe(0);
  } finally {
    writeFileSync(testInfo.outputPath('way-of-the-focus.txt'), `${walk.path.join('\n')}\n`);
  }
});

/** Counts what a mouse, a finger or a pen would do. */
async function countPointer(page: Page): Promise<() => Promise<number>> {
  let uses = 0;
  await page.exposeFunction('notePointer', () => void (uses += 1));
  await page.addInitScript(() => {
    const note = () => void (window as unknown as { notePointer(): void }).notePointer();
    for (const kind of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(kind, note, true);
  });
  return () => Promise.resolve(uses);
}

async function signIn(page: Page, walk: KeyboardWalk): Promise<void> {
  const { username, password } = demoAccount('scheduler');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await walk.press('Tab');
  await walk.tabTo(page.getByLabel('Username'));
  await walk.type(username);
  await walk.tabTo(page.getByRole('textbox', { name: 'Password' }));
  await walk.type(password);
  await walk.press('Enter');
  await walk.arriveAt(page.getByRole('heading', { name: 'Rotas', level: 1 }));
}

async function askForRota(page: Page, walk: KeyboardWalk): Promise<void> {
  await walk.tabTo(page.getByRole('link', { name: 'New rota' }));
  await walk.press('Enter');
  await walk.arriveAt(page.getByRole('heading', { name: 'New rota', level: 1 }));
  await walk.tabTo(page.getByLabel('Name', { exact: true }));
  await walk.type('By keyboard');
  await chooseShortest(page, walk);
  await walk.tabTo(page.getByRole('button', { name: 'Make the rota' }));
  await walk.press('Enter');
  await walk.arriveAt(page.getByRole('heading', { level: 1 }));
  await expect(page).toHaveURL(/\/solves\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The rota is ready' })).toBeVisible({ timeout: SEARCH });
}

async function chooseShortest(page: Page, walk: KeyboardWalk): Promise<void> {
  const field = page.getByRole('combobox', { name: 'How long to search' });
  await walk.tabTo(field);
  await walk.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  const shortest = page.getByRole('option', { name: /^10 seconds/ });
  await expect(async () => {
    await walk.press('ArrowUp');
    await expect(shortest).toHaveAttribute('data-combobox-selected', 'true', { timeout: 200 });
  }).toPass();
  await walk.press('Enter');
  await expect(field).toHaveValue(/^10 seconds/);
}

async function readVisit(page: Page, walk: KeyboardWalk): Promise<void> {
  await walk.tabTo(page.getByRole('link', { name: 'Open the board' }));
  await walk.press('Enter');
  await walk.arriveAt(page.getByRole('heading', { level: 1 }));
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  await walk.tabTo(grid.locator('[tabindex="0"]'));
  await walk.press('Control+Home');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowLeft'])
    await walk.press(key);
  const visit = grid.locator('[role="gridcell"]:focus');
  await expect(visit).toHaveAccessibleName(/, \d\d:\d\d to \d\d:\d\d, /);
  const name = (await visit.getAttribute('aria-label'))!;
  await walk.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details of the visit' });
  await expect(details.getByRole('heading', { name: /^Why / }).first()).toBeVisible();
  await walk.arriveAt(details.getByRole('heading', { level: 2 }));
  await walk.press('Escape');
  await walk.arriveAt(grid.getByRole('gridcell', { name, exact: true }));
}

async function publish(page: Page, walk: KeyboardWalk): Promise<void> {
  await walk.tabTo(page.getByRole('link', { name: 'Publish…' }), 'Shift+Tab');
  await walk.press('Enter');
  await walk.arriveAt(page.getByRole('heading', { name: 'Publish the rota', level: 1 }));
  await expect(page.getByRole('heading', { name: 'Before you publish' })).toBeVisible();
  const reason = page.getByLabel('Why are the broken rules accepted?');
  if (await reason.isVisible()) {
    await walk.tabTo(reason);
    await walk.type('Nobody else is on duty then.');
  }
  await walk.tabTo(page.getByRole('button', { name: 'Publish', exact: true }));
  await walk.press('Enter');
  await expect(page.getByText('The rota is published.')).toBeVisible();
  await walk.arriveAt(page.getByRole('heading', { name: 'Rotas', level: 1 }));
  const rows = page.getByRole('row').filter({ hasText: 'By keyboard' });
  await expect(rows.filter({ hasText: 'Published' }).first()).toBeVisible();
}
