import { groupBy } from '@homeround/domain';
import type { FaultList } from '../fault-list';
import { shown } from '../shown';
import { byId, type Row, spotOf } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Folder } from './folder';

type ChoiceRow = Row<Records['dayChoices']>;

/** Reports day choices that do not agree with the recurring visits they join. */
export function checkDayChoices(folder: Folder, faults: FaultList): void {
  const { dayChoices, recurringVisits } = folder.sheets;
  const rowsOf = groupBy(dayChoices.rows, ({ record }) => record.dayChoiceId);
  if (dayChoices.whole) checkLines(folder, rowsOf, faults);
  if (!recurringVisits.whole) return;
  for (const rows of rowsOf.values()) {
    checkRows(folder, rows, faults);
    for (const ofAlternative of groupBy(rows, ({ record }) => record.alternative).values()) {
      checkRepeats(folder, ofAlternative, faults);
    }
  }
}

/** Every visit whose days are a choice must occur in that choice. */
function checkLines(
  { sheets }: Folder,
  rowsOf: ReadonlyMap<string, readonly ChoiceRow[]>,
  faults: FaultList,
): void {
  for (const line of sheets.recurringVisits.rows) {
    const { days, recurringVisitId } = line.record;
    if (days.kind !== 'choice') continue;
    const spot = spotOf(sheets.recurringVisits, line, 'days');
    const rows = rowsOf.get(days.dayChoiceId);
    if (!rows) {
      faults.add('UNKNOWN_ID', spot, `${shown(days.dayChoiceId)} is not in day_choices.csv`);
    } else if (!rows.some(({ record }) => record.recurringVisitId === recurringVisitId)) {
      const cause = `no alternative of ${days.dayChoiceId} has a row for ${recurringVisitId}`;
      faults.add('DAY_CHOICE_CONTRADICTS', spot, cause);
    }
  }
}

/** Every visit of a choice must say so, and all must be for one person. */
function checkRows({ sheets }: Folder, rows: readonly ChoiceRow[], faults: FaultList): void {
  const lines = byId(sheets.recurringVisits, 'recurringVisitId');
  const first = lines.get(rows[0]!.record.recurringVisitId)?.record;
  for (const row of rows) {
    const { dayChoiceId, recurringVisitId } = row.record;
    const line = lines.get(recurringVisitId)?.record;
    if (!line) continue;
    const spot = spotOf(sheets.dayChoices, row, 'recurringVisitId');
    if (line.days.kind !== 'choice' || line.days.dayChoiceId !== dayChoiceId) {
      const cause = `the days of ${recurringVisitId} are not "choice ${dayChoiceId}"`;
      faults.add('DAY_CHOICE_CONTRADICTS', spot, cause);
    } else if (first && line.personId !== first.personId) {
      const cause = `${recurringVisitId} is for ${line.personId}, the choice's first visit for ${first.personId}`;
      faults.add('DAY_CHOICE_CONTRADICTS', spot, cause);
    }
  }
}

function checkRepeats({ sheets }: Folder, rows: readonly ChoiceRow[], faults: FaultList): void {
  const seen = new Set<string>();
  for (const row of rows) {
    for (const weekday of row.record.weekdays) {
      const day = `${row.record.recurringVisitId} ${weekday}`;
      if (seen.has(day)) {
        const cause = `an alternative names a day of ${row.record.recurringVisitId} twice`;
        faults.add('DAY_CHOICE_CONTRADICTS', spotOf(sheets.dayChoices, row, 'weekdays'), cause);
      }
      seen.add(day);
    }
  }
}
