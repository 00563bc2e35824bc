import { groupBy, toClockText } from '@homeround/domain';
import type { FaultList } from '../fault-list';
import { isReversed } from '../tables/after-midnight';
import { byId, type Row, spotOf } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Folder } from './folder';

type Dose = Row<Records['doses']>;

/** Reports doses that their visit can never give in time. */
export function checkMedication(folder: Folder, faults: FaultList): void {
  const lines = byId(folder.sheets.recurringVisits, 'recurringVisitId');
  const dosesOf = groupBy(folder.sheets.doses.rows, ({ record }) => record.recurringVisitId);
  for (const [recurringVisitId, doses] of dosesOf) {
    const line = lines.get(recurringVisitId)?.record;
    if (!line) continue;
    const possible = doses.filter((dose) => checkDose(folder, dose, line, faults));
    if (possible.length === doses.length) checkWindows(folder, doses, line, faults);
  }
}

function checkDose(
  { sheets }: Folder,
  dose: Dose,
  line: Records['recurringVisits'],
  faults: FaultList,
): boolean {
  const { personId, minutesIntoVisit, windowStart, windowEnd } = dose.record;
  const reversed = isReversed(windowStart, windowEnd);
  if (reversed) {
    const cause = `window_end ${toClockText(windowEnd)} is before window_start ${toClockText(windowStart)}`;
    faults.add('WINDOW_IMPOSSIBLE', spotOf(sheets.doses, dose, 'windowEnd'), cause);
  }
  if (personId !== line.personId) {
    const cause = `${line.recurringVisitId} is a visit to ${line.personId}, not ${personId}`;
    faults.add('DOSE_OF_OTHER_PERSON', spotOf(sheets.doses, dose, 'personId'), cause);
  }
  if (minutesIntoVisit > line.minutes) {
    const cause = `${minutesIntoVisit} minutes into a visit of ${line.minutes}`;
    faults.add('DOSE_AFTER_VISIT', spotOf(sheets.doses, dose, 'minutesIntoVisit'), cause);
  }
  return !reversed && minutesIntoVisit <= line.minutes;
}

/** One start must suit the visit window and every dose; the first dose that leaves none is reported. */
function checkWindows(
  { sheets }: Folder,
  doses: readonly Dose[],
  line: Records['recurringVisits'],
  faults: FaultList,
): void {
  const fixed = line.timing === 'fixed';
  let earliest = fixed ? line.preferredStart : line.earliestStart;
  let latest = fixed ? line.preferredStart : line.latestStart;
  if (earliest > latest) return;
  for (const dose of doses) {
    const { medicineId, minutesIntoVisit, windowStart, windowEnd } = dose.record;
    const left = `${toClockText(earliest)}–${toClockText(latest)}`;
    earliest = Math.max(earliest, windowStart - minutesIntoVisit);
    latest = Math.min(latest, windowEnd - minutesIntoVisit);
    if (earliest <= latest) continue;
    const window = `${toClockText(windowStart)}–${toClockText(windowEnd)}`;
    const into = minutesIntoVisit > 0 ? ` (${minutesIntoVisit} minutes into the visit)` : '';
    const cause = `${medicineId} is due ${window}${into}; ${line.recurringVisitId} can start ${left} only`;
    faults.add('MEDICATION_WINDOW_MISSED', spotOf(sheets.doses, dose, 'windowStart'), cause);
    return;
  }
}
