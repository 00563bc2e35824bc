import { type RotaInput, toPeriodClock, type Visit } from '@homeround/domain';
import { findOverloads } from './find-overloads';
import { toUnserved, toUnservedShortages, type Unserved } from './find-unserved';
import type { TimedVisit } from './least-gaps';
import { type Supply, toSupply } from './openings';
import type { Shortage } from './shortage';
import { findStartSpan } from './start-span';
import { toTeamShares } from './team-shares';
import { toDemands } from './to-demands';
import { toOverloadShortage } from './to-overload-shortage';

/**
 * What the workers on duty cannot do, worst first: found without any search, before it. Each shortage is a proof: if there
 * is one, no rota that keeps every hard constraint allocates every visit. None is no promise that such a rota exists.
 *
 * First each visit by itself (who could start it when), then spans of every day: the minutes that must lie in a span
 * however starts are chosen, with travel that none can avoid, against the minutes of those on duty who fit. Visits
 * whose day is free to choose are left out of the spans.
 */
export function findShortages(input: RotaInput): Shortage[] {
  const supply = toSupply(input);
  const teamShares = toTeamShares(input);
  const clock = toPeriodClock(input.period);
  const { served, unserved } = sortVisits(input, supply);
  const { demands, mostTravel } = toDemands(
    input,
    supply.groups,
    served,
    unserved.map(({ visit }) => visit),
  );
  const overloads = findOverloads(input, supply.groups, demands, mostTravel).map((overload) =>
    toOverloadShortage(overload, clock.dateOf(overload.start), teamShares),
  );
  return [...toUnservedShortages(unserved, teamShares), ...overloads].sort(
    (a, b) => b.missingMinutes - a.missingMinutes || a.start - b.start,
  );
}

interface SortedVisits {
  readonly served: TimedVisit[];
  readonly unserved: Unserved[];
}

/** Visits that, each by itself, enough workers can do at some start, and the others. */
function sortVisits(input: RotaInput, supply: Supply): SortedVisits {
  const people = new Map(input.people.map((person) => [person.personId, person]));
  const sorted: SortedVisits = { served: [], unserved: [] };
  const place = (visit: Visit) => {
    const openings = supply.findOpenings(visit);
    const span = findStartSpan(openings, visit.workers);
    if (span) sorted.served.push({ visit, ...span });
    else sorted.unserved.push(toUnserved({ supply, people }, visit, openings));
  };
  input.visits.forEach(place);
  return sorted;
}
