import type { BoardWeek, RotaDetail } from '@homeround/contract';
import { expect, type Page } from '@playwright/test';
import { test } from './journey';
import { untilLoaded } from './screens';

async function openPrint(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await untilLoaded(page);
  await page.emulateMedia({ media: 'print' });
}

/** Pages of the PDF that the browser would print. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function expectPaperOnly(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
}

test('worker sheets print without the frame, each worker on a page of their own', async ({
  openAs,
  scene,
}) => {
  const page = await openAs('scheduler');
  const { localityId, publishedRotaId } = scene;
  const rota = `/api/localities/${localityId}/rotas/${publishedRotaId}`;
  const { workers } = (await (await page.request.get(rota)).json()) as RotaDetail;
  const shown = workers.slice(0, 3);
  const ids = shown.map(({ workerId }) => workerId).join(',');
  await openPrint(page, `/print/${localityId}/${publishedRotaId}/workers?workerIds=${ids}`);
  await expectPaperOnly(page);
  for (const { name } of shown) await expect(page.getByText(name).first()).toBeVisible();
  expect(await printedPages(page)).toBeGreaterThanOrEqual(shown.length);
});

test('the week at a glance prints every worker, landscape, without the frame', async ({ openAs, scene }) => {
  const page = await openAs('scheduler');
  const { localityId, publishedRotaId } = scene;
  const week = `/api/localities/${localityId}/rotas/${publishedRotaId}/board/week`;
  const { rows } = (await (await page.request.get(week)).json()) as BoardWeek;
  await openPrint(page, `/print/${localityId}/${publishedRotaId}/week`);
  await expectPaperOnly(page);
  const text = await page.locator('body').innerText();
  expect(rows.filter(({ name }) => !text.includes(name))).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});
