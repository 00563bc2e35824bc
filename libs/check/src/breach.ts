import type { Finding, Visit, WorkerId } from '@homeround/domain';

/** What one rule sees; its name and tier are added by `checkRota`. */
export type Breach = Omit<Finding, 'rule' | 'tier'>;

/** Builds a breach; the people are those of the visits. */
export function toBreach(
  about: { readonly visits?: readonly Visit[]; readonly workerIds?: readonly WorkerId[] },
  amount: number,
  detail: string,
): Breach {
  const visits = about.visits ?? [];
  return {
    visitIds: visits.map((visit) => visit.visitId),
    workerIds: about.workerIds ?? [],
    personIds: [...new Set(visits.map((visit) => visit.personId))],
    amount,
    detail,
  };
}

/** "1 minute", "12 minutes". */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
