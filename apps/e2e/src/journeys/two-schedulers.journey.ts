import type { RotaSummary } from '@homeround/contract';
import { expect, type Page } from '@playwright/test';
import { demoAccount } from './demo-account';
import { test } from './journey';
import { untilLoaded } from './screens';

test('two schedulers publish at once: one wins, the other hears who it was and when, nothing is lost', async ({
  openAs,
  scene: { localityId, rivalRotaIds },
}) => {
  const rivals = await Promise.all(
    (['scheduler', 'manager'] as const).map(async (account, index) => {
      const page = await openAs(account);
      await page.goto(`/localities/${localityId}/rotas/${rivalRotaIds[index]}/publish`);
      await expect(page.getByText('this is the first version')).toBeVisible();
      await giveReason(page);
      return { account: demoAccount(account), page, rotaId: rivalRotaIds[index]! };
    }),
  );
  await Promise.all(rivals.map(({ page }) => publishButton(page).click()));
  const outcomes = await Promise.all(
    rivals.map(async (rival) => ({ ...rival, won: await hasWon(rival.page) })),
  );
  expect(outcomes.filter(({ won }) => won)).toHaveLength(1);
  const winner = outcomes.find(({ won }) => won)!;
  const loser = outcomes.find(({ won }) => !won)!;

  const alert = loser.page.getByRole('alert');
  await expect(alert).toContainText(winner.account.name);
  await expect(alert).toContainText(/\d\d:\d\d/);
  expect(await stateOf(loser.page, localityId, winner.rotaId)).toBe('published');
  expect(await stateOf(loser.page, localityId, loser.rotaId)).toBe('draft');

  await loser.page.getByRole('button', { name: 'Load what is published now' }).click();
  await expect(loser.page.getByText(/^It replaces what is published now/)).toBeVisible();
  await giveReason(loser.page);
  await publishButton(loser.page).click();
  expect(await hasWon(loser.page)).toBe(true);
  expect(await stateOf(loser.page, localityId, loser.rotaId)).toBe('published');
  expect(await stateOf(loser.page, localityId, winner.rotaId)).toBe('superseded');

  await loser.page.goto(`/localities/${localityId}/rotas/${winner.rotaId}/board`);
  await untilLoaded(loser.page);
  await expect(loser.page.getByRole('grid').getByRole('gridcell').first()).toBeVisible();
});

const publishButton = (page: Page) => page.getByRole('button', { name: 'Publish', exact: true });

async function giveReason(page: Page): Promise<void> {
  const reason = page.getByLabel('Why are the broken rules accepted?');
  if (await reason.isVisible()) await reason.fill('Nobody else is on duty then.');
}

async function hasWon(page: Page): Promise<boolean> {
  const done = page.getByText('The rota is published.');
  const refused = page.getByRole('alert').filter({ hasText: /publish/i });
  await expect(done.or(refused).first()).toBeVisible();
  return done.isVisible();
}

async function stateOf(page: Page, localityId: string, rotaId: string): Promise<string> {
  const answer = await page.request.get(`/api/localities/${localityId}/rotas/${rotaId}`);
  return ((await answer.json()) as RotaSummary).state;
}
