import { randomUUID } from 'node:crypto';
import type { AccountBody } from '@homeround/contract';
import { expect, type Page } from '@playwright/test';
import { HEADERS } from './ask-as';
import { test } from './journey';
import { untilLoaded } from './screens';

const PASSWORD = 'a long enough password';

test('an administrator ends the session of somebody on the board, who signs in and is back there', async ({
  openAs,
  page,
  scene: { localityId, publishedRotaId, from },
}) => {
  const administrator = await openAs('administrator');
  const { accountId, username } = await makeAccount(administrator, localityId);
  const address = `/localities/${localityId}/rotas/${publishedRotaId}/board?view=day&date=${from}`;
  await page.goto(address);
  await signIn(page, username);
  await expect(page.getByRole('grid')).toBeVisible();

  const revoked = await administrator.request.post(`/api/accounts/${accountId}/revoke-sessions`, {
    headers: HEADERS,
  });
  expect(revoked.ok()).toBe(true);
  // The board asks for news of its own accord, and may have heard before the click.
  const nextDay = page.getByRole('button', { name: 'The day after' });
  await nextDay.click({ timeout: 5000 }).catch(() => expect(page).toHaveURL(/\/sign-in/));
  await expect(page.getByText('Your session has ended')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/sign-in');

  await signIn(page, username);
  await expect(page).toHaveURL(new RegExp(`/rotas/${publishedRotaId}/board`));
  await untilLoaded(page);
  await expect(page.getByRole('grid')).toBeVisible();
});

async function makeAccount(administrator: Page, localityId: string): Promise<AccountBody> {
  const data = {
    username: `visitor-${randomUUID().slice(0, 8)}`,
    name: 'Vera Visitor',
    password: PASSWORD,
    grants: [{ role: 'scheduler', localityId }],
  };
  const answer = await administrator.request.post('/api/accounts', { data, headers: HEADERS });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as AccountBody;
}

async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Username').fill(username);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
