import type { SolveBody } from '@homeround/contract';
import { expect } from '@playwright/test';
import { HEADERS } from './ask-as';
import { test } from './journey';

test('a solve goes on while the browser has no connection, and the screen catches up', async ({
  openAs,
  scene: { localityId, from },
}) => {
  test.setTimeout(120_000);
  const page = await openAs('scheduler');
  const solves = `/api/localities/${localityId}/solves`;
  const data = { from, seconds: 8, name: 'Watched with breaks' };
  const asked = await page.request.post(solves, { data, headers: HEADERS });
  const { solveId } = (await asked.json()) as SolveBody;
  await page.goto(`/localities/${localityId}/solves/${solveId}`);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText(/^Connection lost/)).toBeVisible({ timeout: 30_000 });
  // What asks here is not the page: it has its connection still.
  await expect
    .poll(async () => ((await (await page.request.get(`${solves}/${solveId}`)).json()) as SolveBody).state, {
      timeout: 60_000,
    })
    .toBe('finished');
  await expect(page.getByRole('heading', { name: 'The rota is ready' })).toBeHidden();
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'The rota is ready' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^Connection lost/)).toBeHidden();
});
