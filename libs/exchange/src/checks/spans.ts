import type { FaultList } from '../fault-list';
import { type Sheet, spotOf } from '../tables/sheet';
import type { Folder } from './folder';

/** Reports spans of days that end before they begin. */
export function checkSpans({ sheets }: Folder, faults: FaultList): void {
  checkSheet(sheets.recurringVisits, 'validTo', ({ validFrom, validTo }) => [validFrom, validTo], faults);
  checkSheet(sheets.suspensions, 'to', ({ from, to }) => [from, to], faults);
  checkSheet(sheets.workerSkills, 'validTo', ({ validFrom, validTo }) => [validFrom, validTo], faults);
  const moment = (date: string, clock: number) => `${date} ${String(clock).padStart(4, '0')}`;
  checkSheet(
    sheets.absences,
    'toDate',
    ({ fromDate, fromClock, toDate, toClock }) => [moment(fromDate, fromClock), moment(toDate, toClock)],
    faults,
  );
}

function checkSheet<R>(
  sheet: Sheet<R>,
  lastField: keyof R & string,
  spanOf: (record: R) => readonly [string, string | undefined],
  faults: FaultList,
): void {
  for (const row of sheet.rows) {
    const [first, last] = spanOf(row.record);
    if (last === undefined || first <= last) continue;
    const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
    const cause = from === to ? `it ends on ${to} before it begins` : `it ends on ${to}, before ${from}`;
    faults.add('SPAN_REVERSED', spotOf(sheet, row, lastField), cause);
  }
}
