import { MINUTES_PER_DAY } from '@homeround/domain';
import type { Row, Sheet } from '../tables/sheet';
import { byId } from '../tables/sheet';
import type { Records } from '../tables/tables';

/**
 * A dose window counts from the day of its visit. Where the visit may reach into the next day and the window is over
 * before the visit could bring the dose, the window is the next day's.
 */
export function besideTheirVisits(
  doses: Sheet<Records['doses']>,
  recurringVisits: Sheet<Records['recurringVisits']>,
): Sheet<Records['doses']> {
  const lines = byId(recurringVisits, 'recurringVisitId');
  const rows = doses.rows.map((dose): Row<Records['doses']> => {
    const { windowStart, windowEnd, minutesIntoVisit, recurringVisitId } = dose.record;
    const line = lines.get(recurringVisitId)?.record;
    if (!line) return dose;
    const first = line.earliestStart + minutesIntoVisit;
    const last = line.latestStart + minutesIntoVisit;
    if (last < MINUTES_PER_DAY || first <= windowEnd) return dose;
    const nextDay = {
      windowStart: windowStart + MINUTES_PER_DAY,
      windowEnd: windowEnd + MINUTES_PER_DAY,
    };
    return { row: dose.row, record: { ...dose.record, ...nextDay } };
  });
  return { ...doses, rows };
}
