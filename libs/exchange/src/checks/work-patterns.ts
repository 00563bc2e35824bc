import type { FaultList } from '../fault-list';
import { hoursText } from '../hours-text';
import { byId, spotOf } from '../tables/sheet';
import type { Folder } from './folder';
import { dayText, layOutPatterns, type PatternShifts } from './pattern-shifts';

const LONG_SHIFT = 720;

/** Reports work patterns whose shifts do not fit into their cycle or each other. */
export function checkWorkPatterns(folder: Folder, faults: FaultList): void {
  const { workPatterns, patternShifts } = folder.sheets;
  const patterns = byId(workPatterns, 'workPatternId');
  for (const shift of patternShifts.rows) {
    const { workPatternId, week, start, end } = shift.record;
    const cycleWeeks = patterns.get(workPatternId)?.record.cycleWeeks;
    if (cycleWeeks !== undefined && week > cycleWeeks) {
      const cause = `week ${week} of ${workPatternId}, whose cycle has ${cycleWeeks}`;
      faults.add('SHIFT_OUTSIDE_CYCLE', spotOf(patternShifts, shift, 'week'), cause);
    }
    if (end - start > LONG_SHIFT) {
      const cause = `the shift on ${dayText(shift)} lasts ${hoursText(end - start)}`;
      faults.add('SHIFT_LONG', spotOf(patternShifts, shift, 'end'), cause);
    }
  }
  for (const laidOut of layOutPatterns(folder)) {
    checkOverlaps(folder, laidOut, faults);
    if (laidOut.all.length > 0 || !patternShifts.whole) continue;
    const { workPatternId } = laidOut.pattern.record;
    const spot = spotOf(workPatterns, laidOut.pattern, 'workPatternId');
    faults.add('PATTERN_WITHOUT_SHIFTS', spot, `${workPatternId} has no shift`);
  }
}

/** The last shift of the cycle may reach into its first week again. */
function checkOverlaps({ sheets }: Folder, { pattern, cycle, all }: PatternShifts, faults: FaultList): void {
  all.forEach((shift, index) => {
    const next = all[index + 1];
    const nextStart = next?.start ?? all[0]!.start + cycle;
    if (shift.end <= nextStart) return;
    const other = next?.shift ?? all[0]!.shift;
    const cause = `${pattern.record.workPatternId}: the shift on ${dayText(other)} begins before that on ${dayText(shift.shift)} (row ${shift.shift.row}) ends`;
    faults.add('SHIFTS_OVERLAP', spotOf(sheets.patternShifts, other, 'start'), cause);
  });
}
