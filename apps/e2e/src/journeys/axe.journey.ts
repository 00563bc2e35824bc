import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './journey';
import { openScreen, SCREENS } from './screens';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
];

for (const screen of SCREENS)
  test(`axe finds nothing on ${screen.name}`, async ({ page, openAs, scene }) => {
    const { account = 'administrator' } = screen;
    const shown = account === 'nobody' ? page : await openAs(account);
    for (const size of WIDTHS) {
      await shown.setViewportSize(size);
      await openScreen(shown, screen, scene);
      expect(await violations(shown), `${screen.name} at ${size.width} pixels`).toEqual([]);
    }
  });

/** What axe finds, as few words as one needs to mend it. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')}: ${any[0]?.message ?? ''}`);
    return `${id}: ${help} (${nodes.length}) ${where.join(' | ')}`;
  });
}
