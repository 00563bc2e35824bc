import { shownDate } from './shown-date';

const period = { from: '2026-03-23', days: 7 };

it('shows the day asked for, else today, else the first', () => {
  expect(shownDate(period, '2026-03-25', '2026-03-26')).toBe('2026-03-25');
  expect(shownDate(period, undefined, '2026-03-26')).toBe('2026-03-26');
  expect(shownDate(period, undefined, '2026-11-21')).toBe('2026-03-23');
});

it('shows no day outside the rota', () => {
  expect(shownDate(period, '2026-03-30', '2026-03-22')).toBe('2026-03-23');
  expect(shownDate(period, '2026-03-29', '2026-03-22')).toBe('2026-03-29');
});
