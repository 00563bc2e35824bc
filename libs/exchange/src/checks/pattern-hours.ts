import { groupBy } from '@homeround/domain';
import type { FaultList } from '../fault-list';
import { hoursText } from '../hours-text';
import { type Row, spotOf } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Folder } from './folder';
import { layOutPatterns, MINUTES_A_WEEK, type PatternShifts } from './pattern-shifts';

/** Share of the contract by which pattern and contract may differ before it looks like a slip. */
const FAR = 0.25;

/** Reports patterns above the average weekly hours, and workers whose contract is far from their pattern. */
export function checkPatternHours(folder: Folder, faults: FaultList): void {
  const workersOn = groupBy(folder.sheets.workers.rows, ({ record }) => record.workPatternId);
  for (const laidOut of layOutPatterns(folder)) {
    const { pattern } = laidOut;
    const workers = workersOn.get(pattern.record.workPatternId) ?? [];
    const on = { pattern, workers, minutes: weeklyMinutes(folder, laidOut) };
    checkAverage(folder, on, faults);
    checkContracts(folder, on, faults);
  }
}

interface OnPattern {
  readonly pattern: Row<Records['workPatterns']>;
  readonly workers: readonly Row<Records['workers']>[];
  /** Average core minutes of a week. */
  readonly minutes: number;
}

function checkAverage({ sheets, rules }: Folder, on: OnPattern, faults: FaultList): void {
  const { pattern, workers, minutes } = on;
  const most = rules.values.weeklyHours;
  if (minutes <= most) return;
  const optedOut = workers.length > 0 && workers.every(({ record }) => record.optedOutOfWeeklyHours);
  const code = optedOut ? 'PATTERN_HOURS_OPTED_OUT' : 'PATTERN_WEEKLY_HOURS';
  const cause = `${pattern.record.workPatternId}: ${hoursText(minutes)} a week on average, above ${hoursText(most)}`;
  faults.add(code, spotOf(sheets.workPatterns, pattern, 'workPatternId'), cause);
}

function checkContracts({ sheets }: Folder, on: OnPattern, faults: FaultList): void {
  const { pattern, workers, minutes } = on;
  if (!sheets.patternShifts.whole || minutes === 0) return;
  for (const worker of workers) {
    const contracted = worker.record.contractedMinutes;
    if (Math.abs(minutes - contracted) <= FAR * contracted) continue;
    const cause = `${hoursText(contracted)} contracted, ${hoursText(minutes)} a week on ${pattern.record.workPatternId}`;
    faults.add('CONTRACT_FAR_FROM_PATTERN', spotOf(sheets.workers, worker, 'contractedMinutes'), cause);
  }
}

/** Average working time of the core shifts in a week; the break that a long shift must have is no working time. */
function weeklyMinutes({ rules }: Folder, { core, cycle }: PatternShifts): number {
  const { breakAfter, breakMinutes } = rules.values;
  const worked = core.map(({ start, end }) => end - start - (end - start > breakAfter ? breakMinutes : 0));
  return worked.reduce((sum, minutes) => sum + minutes, 0) / (cycle / MINUTES_A_WEEK);
}
