import type { BoardDay } from '@homeround/contract';
import { expect } from '@playwright/test';
import { test } from './journey';
import { untilLoaded } from './screens';

const FACES = 'Mini-team|Known worker|New face|No history yet';

test('the board is a grid whose rows and visits say what they are', async ({ openAs, scene }) => {
  const page = await openAs('read-only');
  const { localityId, publishedRotaId, from, visitId } = scene;
  const rota = `/localities/${localityId}/rotas/${publishedRotaId}/board`;
  const answer = await page.request.get(
    `/api/localities/${localityId}/rotas/${publishedRotaId}/board/days/${from}`,
  );
  const day = (await answer.json()) as BoardDay;
  await page.goto(`${rota}?view=day&date=${from}&visit=${encodeURIComponent(visitId)}`);
  await untilLoaded(page);
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAccessibleName(/\w/);

  const rowCount = Number(await grid.getAttribute('aria-rowcount'));
  const busy = day.rows.filter(({ visits }) => visits.length > 0);
  expect(rowCount).toBeGreaterThan(busy.length);
  const drawn = grid.locator('[role="row"][aria-rowindex]');
  const indexes = await drawn.evaluateAll((rows) =>
    rows.map((row) => Number(row.getAttribute('aria-rowindex'))),
  );
  expect(new Set(indexes).size).toBe(indexes.length);
  expect(Math.max(...indexes)).toBeLessThanOrEqual(rowCount);

  const cells = grid.getByRole('gridcell');
  const names = await cells.evaluateAll((found) =>
    found.map((cell) => cell.getAttribute('aria-label') ?? ''),
  );
  const said = new RegExp(`^.+, \\d\\d:\\d\\d to \\d\\d:\\d\\d, .*(minute|hour).*\\. (${FACES})\\.`);
  expect(names.filter((name) => !said.test(name))).toEqual([]);

  const visit = day.rows.flatMap(({ visits }) => visits).find((one) => one.visitId === visitId)!;
  const cell = grid
    .getByRole('gridcell', { name: visit.person })
    .and(grid.locator(`[data-cell="${visitId}"]`));
  await expect(cell).toHaveAccessibleName(new RegExp(`${visit.startClock} to ${visit.endClock}`));
  expect(await grid.locator('[tabindex="0"]').count(), 'tab stops of the grid').toBe(1);
  const row = cell.locator('xpath=ancestor::*[@role="row"]');
  await expect(row.getByRole('rowheader')).toHaveAccessibleName(/visits?/);
});

test('the list view says the same as a table', async ({ openAs, scene }) => {
  const page = await openAs('read-only');
  const { localityId, publishedRotaId, from } = scene;
  await page.goto(`/localities/${localityId}/rotas/${publishedRotaId}/board?view=list&date=${from}`);
  await untilLoaded(page);
  const table = page.getByRole('table');
  expect(await table.getByRole('columnheader').count()).toBeGreaterThan(3);
  expect(await table.getByRole('row').count()).toBeGreaterThan(5);
});
