import {
  test as base,
  type Browser,
  type BrowserContext,
  type Page,
  type ViewportSize,
} from '@playwright/test';
import { WIDE } from './screens';
import { type AccountName, readScene, type Scene } from '../testing/scene/scene';

interface JourneyFixtures {
  readonly scene: Scene;
  /** Opens a page where an account is signed in already, in a browser context of its own. */
  readonly openAs: (account: AccountName) => Promise<Page>;
}

/** `test` of the journeys: with the scene, and pages of signed-in accounts that are closed at the end. */
export const test = base.extend<JourneyFixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what is asked for from this pattern.
  scene: async ({}, use) => use(readScene()),
  openAs: async ({ browser, scene }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (account) => {
      const context = await openContext(browser, scene, account);
      opened.push(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

/** A browser context with an account's session in it, or nobody's. */
export async function openContext(
  browser: Browser,
  { url, sessions }: Scene,
  account: AccountName | undefined,
  viewport: ViewportSize = WIDE,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // What moves is not yet what it will be.
    reducedMotion: 'reduce',
  });
  if (account === undefined) return context;
  const { hostname: domain } = new URL(url);
  const cookie = { name: 'homeround', value: sessions[account], domain, path: '/', httpOnly: true };
  await context.addCookies([{ ...cookie, sameSite: 'Strict' }]);
  return context;
}
