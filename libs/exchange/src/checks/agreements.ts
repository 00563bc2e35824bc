import type { FaultList } from '../fault-list';
import { spotOf } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Folder } from './folder';

/** Warns of agreements from which nothing follows: what was agreed has most likely been forgotten. */
export function checkAgreements({ sheets: { agreements } }: Folder, faults: FaultList): void {
  for (const row of agreements.rows) {
    if (saysSomething(row.record)) continue;
    const cause = `the agreement with ${row.record.workerId} limits nothing`;
    faults.add('AGREEMENT_EMPTY', spotOf(agreements, row, 'kind'), cause);
  }
}

function saysSomething(agreement: Records['agreements']): boolean {
  const { earliestStart, latestEnd, weekdaysOff, weekendsInFour, daysInARow, keepsPattern } = agreement;
  const limits = [earliestStart, latestEnd, weekendsInFour, daysInARow];
  return keepsPattern || weekdaysOff.length > 0 || limits.some((limit) => limit !== undefined);
}
