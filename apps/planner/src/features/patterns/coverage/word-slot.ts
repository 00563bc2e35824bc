import { formatMean } from '../../../shared/format/numbers';
import { clockOfSlot, type WeekCover } from './week-cover';

/** "07:15: 34.2 needed, 30.1 on duty today, 4.1 too few; 33.0 on the option, 1.2 too few." */
export function wordSlot({ needed, today, after }: WeekCover, slot: number): string {
  const wanted = needed[slot] ?? 0;
  const now = `${formatMean(today[slot] ?? 0)} on duty on today’s patterns, ${wordMiss(wanted, today[slot] ?? 0)}`;
  const then =
    after && `; ${formatMean(after[slot] ?? 0)} on the option, ${wordMiss(wanted, after[slot] ?? 0)}`;
  return `${clockOfSlot(slot)}: ${formatMean(wanted)} needed, ${now}${then ?? ''}.`;
}

/** "4.1 too few", "0.3 too many", "as needed". */
export function wordMiss(needed: number, cover: number): string {
  const miss = Math.abs(cover - needed);
  if (formatMean(miss) === formatMean(0)) return 'as needed';
  return `${formatMean(miss)} too ${cover < needed ? 'few' : 'many'}`;
}
