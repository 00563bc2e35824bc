import type { Dice } from '../dice';
import { LONGEST_RUN, runAround } from './shape';

/**
 * Days of the cycle on which somebody works: both days of the given weekends, and weekdays so that all weeks are about
 * alike. Undefined when the draw leads nowhere.
 */
export function drawDays(
  cycleWeeks: number,
  shifts: number,
  weekends: readonly number[],
  dice: Dice,
): number[] | undefined {
  const days = new Set(weekends.flatMap((week) => [week * 7 + 5, week * 7 + 6]));
  const inWeek = (week: number) => [...days].filter((day) => Math.floor(day / 7) === week).length;
  const free = new Set(Array.from({ length: cycleWeeks * 7 }, (_, day) => day).filter((day) => day % 7 < 5));
  while (days.size < shifts) {
    const open = [...free].filter((day) => runAround(day, days, cycleWeeks * 7) <= LONGEST_RUN);
    if (open.length === 0) return undefined;
    const fewest = Math.min(...open.map((day) => inWeek(Math.floor(day / 7))));
    const day = dice.pick(open.filter((candidate) => inWeek(Math.floor(candidate / 7)) === fewest));
    days.add(day);
    free.delete(day);
  }
  return days.size === shifts ? [...days].sort((a, b) => a - b) : undefined;
}
