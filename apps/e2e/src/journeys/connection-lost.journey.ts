import type { SolveBody } from '@homeround/contract';
import { expect } from '@playwright/test';
import { HEADERS } from './ask-as';
import { BreakableLine } from './breakable-line';
import { test } from './journey';

test('a solve goes on while the browser has no connection, and the screen catches up', async ({
  openAs,
  scene: { url, localityId, from },
}) => {
  test.setTimeout(120_000);
  const line = await BreakableLine.open(url);
  const page = await openAs('scheduler');
  const solves = `${url}/api/localities/${localityId}/solves`;
  const data = { from, seconds: 10, name: 'Watched with breaks' };
  const asked = (await (await page.request.post(solves, { data, headers: HEADERS })).json()) as SolveBody;
  const ready = page.getByRole('heading', { name: 'The rota is ready' });
  const lost = page.getByText(/^Connection lost/);

  await page.goto(`${line.url}/localities/${localityId}/solves/${asked.solveId}`);
  await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible();
  line.cut();
  await expect(lost).toBeVisible();
  // Asked past the line.
  const state = async () => {
    const answer = await page.request.get(`${solves}/${asked.solveId}`);
    return ((await answer.json()) as SolveBody).state;
  };
  await expect.poll(state, { timeout: 60_000 }).toBe('finished');
  await expect(ready).toBeHidden();
  line.mend();
  await expect(ready).toBeVisible({ timeout: 20_000 });
  await expect(lost).toBeHidden();
  line.close();
});
