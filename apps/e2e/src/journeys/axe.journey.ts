import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './journey';
import { NARROW, openScreen, type Screen, SCREENS, untilLoaded, WIDE } from './screens';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const screen of SCREENS.filter(({ redirects }) => redirects !== true))
  test(`axe finds nothing on ${screen.name}`, async ({ page, openAs, scene }) => {
    const { account = 'administrator' } = screen;
    const shown = account === 'nobody' ? page : await openAs(account);
    await shown.setViewportSize(WIDE);
    await openScreen(shown, screen, scene);
    expect(await violations(shown, screen), `${screen.name} at ${WIDE.width} pixels`).toEqual([]);
    await shown.setViewportSize(NARROW);
    await untilLoaded(shown);
    expect(await violations(shown, screen), `${screen.name} at ${NARROW.width} pixels`).toEqual([]);
  });

/** What axe finds, in as few words as one needs to mend it. */
async function violations(page: Page, { moreOfTheSame }: Screen): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS);
  if (moreOfTheSame !== undefined) axe.exclude(moreOfTheSame);
  const found = await axe.analyze();
  return found.violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')}: ${any[0]?.message ?? ''}`);
    return `${id}: ${help} (${nodes.length}) ${where.join(' | ')}`;
  });
}
