import { isLocalDate, type LocalDate, type RecurringVisitId, type VisitId } from '@homeround/domain';
import { type Cell, ID } from './cell';

/** What a visit id says: `recurringVisit@date`, or `recurringVisit@firstDayOfWeek#n` where the day is free to choose. */
export interface VisitIdParts {
  readonly recurringVisitId: RecurringVisitId;
  readonly date: LocalDate;
  readonly number?: number;
}

export function readVisitId(visitId: VisitId): VisitIdParts | undefined {
  const match = /^([^@#]+)@([^@#]+?)(?:#([1-9]\d?))?$/.exec(visitId);
  if (!match) return undefined;
  const [, recurringVisitId = '', date = '', number] = match;
  if (ID.read(recurringVisitId) === undefined || !isLocalDate(date)) return undefined;
  return { recurringVisitId, date, ...(number === undefined ? {} : { number: Number(number) }) };
}

export const VISIT_ID: Cell<VisitId> = {
  code: 'BAD_VISIT_ID',
  wants: 'a visit id such as R1@2026-03-23',
  read: (text) => (readVisitId(text) ? text : undefined),
  write: (visitId) => visitId,
};
