import type { FrontBody } from '@homeround/contract';
import { expect } from '@playwright/test';
import { test } from './journey';
import { KeyboardWalk } from './keyboard-walk';
import { untilLoaded } from './screens';

test('a manager reads a front by keyboard and goes on to an option of it', async ({ openAs, scene }) => {
  const page = await openAs('manager');
  const answer = await page.request.get(`/api/fronts/${scene.frontId}`);
  const { points } = (await answer.json()) as FrontBody;
  const second = points.find(({ patterns }) => patterns === 2)!;
  await page.goto(`/patterns/fronts/${scene.frontId}`);
  await untilLoaded(page);
  const walk = new KeyboardWalk(page);
  const slider = page.getByRole('slider', { name: /number of patterns$/ });
  await walk.press('Tab');
  await walk.tabTo(slider);
  await walk.press('Home');
  await walk.press('ArrowRight');
  const total = Math.round(second.figures.total).toLocaleString('en-GB');
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^At most 2 patterns: ${total} points`));
  const cards = page.getByRole('list', { name: 'Patterns of the catalogue' }).getByRole('listitem');
  await expect(cards).toHaveCount(second.workPatternIds.length);
  const picture = cards.first().getByRole('img');
  await expect(picture).toHaveAccessibleName(/Cycle of \d+ weeks?: .*weekends? worked$/);

  const details = cards.first().getByRole('link');
  await walk.tabTo(details);
  await walk.press('Enter');
  await expect(page.getByRole('dialog').getByRole('table', { name: /^Shifts of/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await walk.arriveAt(details);

  await walk.tabTo(page.getByRole('link', { name: 'Make an option of this' }), 'Shift+Tab');
  await walk.press('Enter');
  await walk.arriveAt(page.getByRole('heading', { name: 'New option', level: 1 }));
  await expect(page).toHaveURL(/patterns=2/);
});

test('the cover of a day is said quarter-hour by quarter-hour, and stands in a table', async ({ openAs }) => {
  const page = await openAs('manager');
  await page.goto('/patterns/coverage?day=6');
  await untilLoaded(page);
  const slider = page.getByRole('slider', { name: 'Quarter-hour of Sunday' });
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageUp');
  const said = /^01:00: ([\d.,]+) needed, ([\d.,]+) on duty on today’s patterns, /;
  await expect(slider).toHaveAttribute('aria-valuetext', said);
  const [, needed, onDuty] = said.exec((await slider.getAttribute('aria-valuetext'))!)!;
  await page.getByRole('radio', { name: 'Table' }).press('Space');
  const row = page
    .getByRole('table', { name: /on Sunday, by quarter-hour/ })
    .getByRole('row', { name: /^01:00/ });
  await expect(row.getByRole('cell')).toContainText([needed!, onDuty!]);
});

test('a scheduler has no way to the work patterns', async ({ openAs }) => {
  const page = await openAs('scheduler');
  await page.goto('/patterns');
  await expect(page.getByRole('heading', { level: 1, name: 'Not allowed' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Work patterns' })).toHaveCount(0);
});
