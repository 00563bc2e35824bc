import { addDays, groupBy } from '@homeround/domain';
import type { FaultList } from '../fault-list';
import { hoursText } from '../hours-text';
import { byId, type Row, spotOf } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Folder } from './folder';

type Dose = Row<Records['doses']>;
type Line = Records['recurringVisits'];

/** Reports minimum gaps that contradict each other, or that two doses of one day can never keep. */
export function checkDoseGaps(folder: Folder, faults: FaultList): void {
  const { doses, recurringVisits } = folder.sheets;
  const lines = byId(recurringVisits, 'recurringVisitId');
  const ofMedicine = groupBy(doses.rows, ({ record }) => `${record.personId} ${record.medicineId}`);
  for (const group of ofMedicine.values()) {
    const first = group[0]!;
    for (const dose of group) {
      const gap = dose.record.minimumGapMinutes;
      if (gap === first.record.minimumGapMinutes) continue;
      const cause = `${dose.record.medicineId} has a gap of ${gap} here and ${first.record.minimumGapMinutes} in row ${first.row}`;
      faults.add('DOSE_GAPS_CONTRADICT', spotOf(doses, dose, 'minimumGapMinutes'), cause);
    }
    checkPairs(folder, group, lines, faults);
  }
}

function checkPairs(
  { sheets }: Folder,
  group: readonly Dose[],
  lines: ReadonlyMap<string, Row<Line>>,
  faults: FaultList,
): void {
  group.forEach((dose, index) => {
    for (const earlier of group.slice(0, index)) {
      const [a, b] = [earlier, dose].map(({ record }) => ({
        record,
        line: lines.get(record.recurringVisitId)?.record,
      }));
      if (!a?.line || !b?.line || a.line === b.line || !shareDays(a.line, b.line)) continue;
      const widest = Math.max(
        lastMoment(b.record, b.line) - firstMoment(a.record, a.line),
        lastMoment(a.record, a.line) - firstMoment(b.record, b.line),
      );
      const gap = dose.record.minimumGapMinutes;
      if (widest >= gap) continue;
      const apart = hoursText(Math.max(0, widest));
      const cause = `${dose.record.medicineId} here and in row ${earlier.row} can be ${apart} apart at most, not ${hoursText(gap)}`;
      faults.add('DOSE_GAP_IMPOSSIBLE', spotOf(sheets.doses, dose, 'minimumGapMinutes'), cause);
    }
  });
}

/** True when both surely happen on some same day: weekly, on fixed days, valid together for a week. */
function shareDays(a: Line, b: Line): boolean {
  if (a.days.kind !== 'fixed' || b.days.kind !== 'fixed' || a.everyWeeks > 1 || b.everyWeeks > 1)
    return false;
  const otherDays = b.days.weekdays;
  const [from] = [a.validFrom, b.validFrom].sort().reverse();
  const to = [a.validTo, b.validTo].filter((date) => date !== undefined).sort()[0];
  if (to !== undefined && addDays(from!, 6) > to) return false;
  return a.days.weekdays.some((weekday) => otherDays.includes(weekday));
}

function firstMoment(dose: Records['doses'], line: Line): number {
  return Math.max(dose.windowStart, startsFrom(line) + dose.minutesIntoVisit);
}

function lastMoment(dose: Records['doses'], line: Line): number {
  return Math.min(dose.windowEnd, startsBy(line) + dose.minutesIntoVisit);
}

const startsFrom = (line: Line) => (line.timing === 'fixed' ? line.preferredStart : line.earliestStart);
const startsBy = (line: Line) => (line.timing === 'fixed' ? line.preferredStart : line.latestStart);
