import type { LocalDate } from '@homeround/domain';
import { minutesWithin } from './demand';
import type { Overload } from './find-overloads';
import type { Shortage } from './shortage';
import type { TeamShares, Weighed } from './team-shares';

/** A visit's worker-minutes that must lie in the span, and those of the whole visit without travel. */
interface Part extends Weighed {
  readonly contact: number;
}

/**
 * Words an overload. Whatever stays unallocated must take at least the missing minutes out of the span. The fewest visits
 * that do are those with the most minutes in it. Their contact minutes are at least those of as many of the shortest
 * visits, and at least what taking visits (in part, as a bound may) in order of minutes in the span per contact minute
 * comes to.
 */
export function toOverloadShortage(overload: Overload, date: LocalDate, teamShares: TeamShares): Shortage {
  const { start, end, missing, requirement, demands } = overload;
  const parts = demands.map((demand): Part => ({
    visit: demand.visit,
    minutes: minutesWithin(demand, start, end) * demand.visit.workers,
    contact: demand.visit.minutes * demand.visit.workers,
  }));
  const neededMinutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  const leastUnallocated = findFewestVisits(parts, missing);
  return {
    kind: 'too-few-minutes',
    date,
    start,
    end,
    ...requirement,
    teams: teamShares(parts),
    neededMinutes,
    availableMinutes: neededMinutes - missing,
    missingMinutes: Math.max(
      findFewestContactMinutes(parts, missing),
      sumOfShortest(parts, leastUnallocated),
    ),
    leastUnallocated,
    visitIds: [...demands].sort((a, b) => a.earliest - b.earliest).map(({ visit }) => visit.visitId),
  };
}

function findFewestVisits(parts: readonly Part[], missing: number): number {
  const most = parts.map(({ minutes }) => minutes).sort((a, b) => b - a);
  let left = missing;
  let count = 0;
  for (; left > 0 && count < most.length; count++) left -= most[count]!;
  return count;
}

function sumOfShortest(parts: readonly Part[], count: number): number {
  const shortest = parts.map(({ contact }) => contact).sort((a, b) => a - b);
  return shortest.slice(0, count).reduce((sum, contact) => sum + contact, 0);
}

function findFewestContactMinutes(parts: readonly Part[], missing: number): number {
  let left = missing;
  let contact = 0;
  for (const part of [...parts].sort((a, b) => b.minutes / b.contact - a.minutes / a.contact)) {
    const share = Math.min(1, left / part.minutes);
    contact += share * part.contact;
    left -= share * part.minutes;
    if (left <= 0) break;
  }
  return Math.ceil(contact - 1e-6);
}
