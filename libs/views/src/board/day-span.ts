import type { BoardDay, BoardRow, BoardVisit } from '@homeround/contract';
import type { LocalDate, Minute } from '@homeround/domain';
import type { Screen } from '../screen/screen';

/** What a board shows at least, so that days look alike: clock minutes. */
const SHOWN_FROM = 6 * 60;
const SHOWN_TO = 22 * 60;

/** Clocks change by whole or half hours: every full hour of the clock is on one of these steps. */
const STEP = 30;

/** From the full hour before everything of the day to the one after it, with the full hours for the axis. */
export function toDaySpan(
  { clock, view }: Screen,
  date: LocalDate,
  rows: readonly BoardRow[],
  open: readonly BoardVisit[],
): Pick<BoardDay, 'start' | 'end' | 'hours'> {
  const shown = { start: view.clock.minuteOf(date, SHOWN_FROM), end: view.clock.minuteOf(date, SHOWN_TO) };
  const spans = [
    shown,
    ...open,
    ...rows.flatMap(({ shifts, duties, visits, legs }) => [...shifts, ...duties, ...visits, ...legs]),
  ];
  const first = spans.reduce((least, { start }) => Math.min(least, start), shown.start);
  const last = spans.reduce((most, { end }) => Math.max(most, end), shown.end);
  const start = first - clock.pastHour(first);
  const end = last + ((60 - clock.pastHour(last)) % 60);
  return { start, end, hours: toHours(clock, start, end) };
}

function toHours(clock: Screen['clock'], start: Minute, end: Minute): BoardDay['hours'] {
  const steps = Array.from(
    { length: Math.floor((end - start) / STEP) + 1 },
    (_, step) => start + step * STEP,
  );
  return steps
    .filter((minute) => clock.pastHour(minute) === 0)
    .map((minute) => ({ minute, label: clock.text(minute) }));
}
