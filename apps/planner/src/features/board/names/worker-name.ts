import type { BoardRow, BoardWeek, WeekCell } from '@homeround/contract';
import { countOf } from '../../../shared/format/numbers';
import { toDurationWords } from './durations';

/** What a screen reader says of a worker's row on a day. */
export function workerName(row: BoardRow, team: string): string {
  const duty = row.dutyMinutes > 0 ? `on duty for ${toDurationWords(row.dutyMinutes)}` : whyNoDuty(row);
  return `${row.name}, ${team}, ${duty}, ${countOf(row.visits.length, 'visit')}`;
}

function whyNoDuty(row: BoardRow): string {
  return row.shifts.length > 0 ? 'on shift without visits' : 'not on shift';
}

/** What a screen reader says of a worker's row in a week. */
export function workerWeekName(row: BoardWeek['rows'][number], team: string): string {
  const contracted = toDurationWords(row.contractedMinutes);
  return `${row.name}, ${team}, on duty for ${toDurationWords(row.dutyMinutes)} of ${contracted} contracted`;
}

/** What a screen reader says of one day of a worker. */
export function weekCellName(day: string, cell: WeekCell): string {
  if (cell.duties.length === 0) return `${day}: ${cell.free ? 'on shift without visits' : 'not on shift'}.`;
  const duties = cell.duties.map((duty) => duty.replace('–', ' to ')).join(' and ');
  const facts = [`${day}: ${duties}`, countOf(cell.visits, 'visit')];
  return [facts.join(', '), ...cellRemarks(cell)].map((sentence) => `${sentence}.`).join(' ');
}

function cellRemarks(cell: WeekCell): string[] {
  return [
    ...(cell.warnings > 0 ? [countOf(cell.warnings, 'warning')] : []),
    ...(cell.newFaces > 0 ? [countOf(cell.newFaces, 'new face')] : []),
    ...(cell.changed > 0 ? [`${cell.changed} changed`] : []),
  ];
}
