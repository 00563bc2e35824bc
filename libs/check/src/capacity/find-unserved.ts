import { groupBy, type Gender, type RuleName, type SkillId, type Visit } from '@homeround/domain';
import { findReason, type Reasons } from './find-reason';
import type { Opening } from './openings';
import type { Shortage } from './shortage';
import type { TeamShares } from './team-shares';

/** A visit that not enough workers can ever do, and why. */
export interface Unserved {
  readonly visit: Visit;
  readonly kind: 'too-few-workers' | 'no-common-start';
  readonly reason?: RuleName;
  readonly skillIds: readonly SkillId[];
  readonly gender?: Gender;
}

/** Names what is in the way of a visit that has no start with enough workers. */
export function toUnserved(reasons: Reasons, visit: Visit, openings: readonly Opening[]): Unserved {
  const workers = new Set(openings.map(({ shift }) => shift.worker));
  return workers.size >= visit.workers
    ? { visit, kind: 'no-common-start', skillIds: [] }
    : { visit, kind: 'too-few-workers', ...findReason(reasons, visit) };
}

/** One shortage for unserved visits of one kind and reason that follow each other on one day. */
export function toUnservedShortages(unserved: readonly Unserved[], teamShares: TeamShares): Shortage[] {
  const alike = groupBy(unserved, ({ visit, kind, reason, skillIds, gender }) =>
    [kind, reason, gender, visit.options[0]!.date, ...skillIds].join('\n'),
  );
  return [...alike.values()].flatMap((group) => chain(group).map((part) => toShortage(part, teamShares)));
}

const startOf = ({ visit }: Unserved) => visit.options[0]!.earliest;
const endOf = ({ visit }: Unserved) => visit.options[0]!.latest + visit.minutes;

/** Splits where nothing of the group can go on. */
function chain(group: readonly Unserved[]): Unserved[][] {
  const parts: Unserved[][] = [];
  let end = -Infinity;
  for (const one of [...group].sort((a, b) => startOf(a) - startOf(b))) {
    if (startOf(one) > end) parts.push([]);
    parts.at(-1)!.push(one);
    end = Math.max(end, endOf(one));
  }
  return parts;
}

function toShortage(part: readonly Unserved[], teamShares: TeamShares): Shortage {
  const { visit, kind, reason, skillIds, gender } = part[0]!;
  const demand = part.map((one) => ({ visit: one.visit, minutes: one.visit.minutes * one.visit.workers }));
  const minutes = demand.reduce((sum, weighed) => sum + weighed.minutes, 0);
  return {
    kind,
    date: visit.options[0]!.date,
    start: startOf(part[0]!),
    end: part.reduce((end, one) => Math.max(end, endOf(one)), 0),
    skillIds,
    ...(gender ? { gender } : {}),
    ...(reason ? { reason } : {}),
    teams: teamShares(demand),
    neededMinutes: minutes,
    availableMinutes: 0,
    missingMinutes: minutes,
    leastUnallocated: part.length,
    visitIds: part.map((one) => one.visit.visitId),
  };
}
