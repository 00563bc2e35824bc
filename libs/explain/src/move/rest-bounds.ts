import type { Duty, Minute, Shift } from '@homeround/domain';
import { mustFind, type RotaLookup } from '../rota/rota-lookup';

/**
 * The minutes between which daily rest allows a duty on a shift: after the last end of the working day before, and
 * before the first start of the next, duties outside the period included. Infinite where there is none.
 */
export function findRestBounds(
  lookup: RotaLookup,
  shift: Shift,
  duties: readonly Duty[],
): { readonly from: Minute; readonly to: Minute } {
  const { dailyRest } = lookup.input.rules.values;
  const others = [
    ...duties.map(({ shiftId, start, end }) => ({
      date: mustFind(lookup.shiftOf, shiftId).date,
      start,
      end,
    })),
    ...(lookup.outerDutiesOfWorker.get(shift.workerId) ?? []),
  ];
  const before = others.filter(({ date }) => date < shift.date);
  const after = others.filter(({ date }) => date > shift.date);
  const dayBefore = before.reduce((latest, { date }) => (date > latest ? date : latest), '');
  const dayAfter = after.reduce((first, { date }) => (first === '' || date < first ? date : first), '');
  const ends = before.filter(({ date }) => date === dayBefore).map(({ end }) => end);
  const starts = after.filter(({ date }) => date === dayAfter).map(({ start }) => start);
  return { from: Math.max(...ends) + dailyRest, to: Math.min(...starts) - dailyRest };
}
