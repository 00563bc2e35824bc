import { toClockText } from '@homeround/domain';
import type { FaultList } from '../fault-list';
import { hoursText } from '../hours-text';
import { isReversed } from '../tables/after-midnight';
import { type Row, spotOf } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Folder } from './folder';

/** Reports recurring visits whose window, length or number of workers cannot be meant. */
export function checkVisitTimes(folder: Folder, faults: FaultList): void {
  const { recurringVisits, patternShifts } = folder.sheets;
  const longestShift = patternShifts.rows.reduce(
    (longest, { record }) => Math.max(longest, record.end - record.start),
    0,
  );
  for (const line of recurringVisits.rows) {
    checkWindow(folder, line, faults);
    checkDoubleUp(folder, line, faults);
    const { minutes } = line.record;
    if (!patternShifts.whole || patternShifts.rows.length === 0 || minutes <= longestShift) continue;
    const cause = `the visit lasts ${hoursText(minutes)}, the longest shift ${hoursText(longestShift)}`;
    faults.add('VISIT_TOO_LONG', spotOf(recurringVisits, line, 'minutes'), cause);
  }
}

function checkWindow({ sheets }: Folder, line: Row<Records['recurringVisits']>, faults: FaultList): void {
  const { earliestStart, latestStart, preferredStart } = line.record;
  const [earliest, latest] = [toClockText(earliestStart), toClockText(latestStart)];
  if (isReversed(earliestStart, latestStart)) {
    const cause = `latest_start ${latest} is before earliest_start ${earliest}`;
    faults.add('WINDOW_IMPOSSIBLE', spotOf(sheets.recurringVisits, line, 'latestStart'), cause);
  } else if (preferredStart < earliestStart || latestStart < preferredStart) {
    const cause = `preferred_start ${toClockText(preferredStart)} is not between ${earliest} and ${latest}`;
    faults.add('PREFERRED_OUTSIDE_WINDOW', spotOf(sheets.recurringVisits, line, 'preferredStart'), cause);
  }
}

function checkDoubleUp({ sheets }: Folder, line: Row<Records['recurringVisits']>, faults: FaultList): void {
  const { workers, doubleUpReason } = line.record;
  const spot = spotOf(sheets.recurringVisits, line, 'doubleUpReason');
  if (workers === 2 && !doubleUpReason) {
    faults.add('DOUBLE_UP_REASON_MISSING', spot, 'the visit needs two workers and gives no reason');
  }
  if (workers === 1 && doubleUpReason) {
    faults.add('DOUBLE_UP_REASON_UNEXPECTED', spot, `the visit needs one worker and says ${doubleUpReason}`);
  }
}
