import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetBody } from '@homeround/contract';
import { expect, type Page } from '@playwright/test';
import { test } from './journey';

const DEMO = join(__dirname, '..', '..', '..', '..', 'data', 'demo-locality');
/** Lines of people.csv as an editor counts them: the first person, and another. */
const BROKEN_ROWS = [2, 7];

test('a broken dataset shows each problem by its row and changes nothing; mended, it is imported', async ({
  openAs,
}) => {
  test.setTimeout(120_000);
  const page = await openAs('manager');
  const folder = mkdtempSync(join(tmpdir(), 'homeround-import-'));
  try {
    const before = await currentDataset(page);
    await page.goto('/datasets');
    cpSync(DEMO, folder, { recursive: true });
    breakPeople(join(folder, 'people.csv'));
    await check(page, folder);
    await expect(page.getByText(/must be mended before anything is imported/).first()).toBeVisible({
      timeout: 30_000,
    });
    const problems = page.getByRole('table', { name: /^Problems/ });
    for (const row of BROKEN_ROWS)
      await expect(
        problems
          .getByRole('row')
          .filter({ hasText: 'people.csv' })
          .filter({ has: page.getByText(`${row}`, { exact: true }) })
          .first(),
      ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
    expect((await currentDataset(page))?.datasetId).toBe(before?.datasetId);

    await check(page, DEMO);
    await expect(page.getByText(/^The files can be imported/).first()).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('The dataset is imported and current.')).toBeVisible({ timeout: 60_000 });
    const after = await currentDataset(page);
    expect(after?.datasetId).not.toBe(before?.datasetId);
    expect(after?.counts).toEqual(before?.counts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function check(page: Page, folder: string): Promise<void> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => join(folder, file));
  await page.locator('input[type="file"]').setInputFiles(files);
  await page.getByRole('button', { name: 'Check the files' }).click();
}

/** Gives some people a team that nobody knows. */
function breakPeople(file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const row of BROKEN_ROWS) {
    const cells = lines[row - 1]!.split(',');
    cells[3] = 'NO-SUCH-TEAM';
    lines[row - 1] = cells.join(',');
  }
  writeFileSync(file, lines.join('\n'));
}

async function currentDataset(page: Page): Promise<DatasetBody | undefined> {
  const datasets = (await (await page.request.get('/api/datasets')).json()) as DatasetBody[];
  return datasets.find(({ current }) => current);
}
