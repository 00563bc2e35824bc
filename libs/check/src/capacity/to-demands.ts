import type { Person, PersonId, RotaInput, Visit } from '@homeround/domain';
import type { Demand } from './demand';
import { findLeastGaps, type TimedVisit } from './least-gaps';
import { toStartWindow } from './openings';
import type { ShiftGroup } from './usable-shifts';

/** The visits of known days as pieces of demand, and the most travel that any of them counts. */
export interface Demands {
  readonly demands: readonly Demand[];
  readonly mostTravel: number;
}

/** `others` are visits that count as places to come from only. */
export function toDemands(
  input: RotaInput,
  groups: readonly ShiftGroup[],
  served: readonly TimedVisit[],
  others: readonly Visit[],
): Demands {
  const people = new Map(input.people.map((person) => [person.personId, person]));
  const gaps = findLeastGaps(input, groups, [...served, ...others.map(toWidestTimes)]);
  const mostTravel = findMostTravel([...gaps.values()], groups);
  const demands = served
    .filter(({ visit }) => visit.options.length === 1)
    .map((timed) => toDemand(timed, people, Math.min(mostTravel, gaps.get(timed.visit.visitId)!)));
  return { demands, mostTravel };
}

function toDemand(
  { visit, earliest, latest }: TimedVisit,
  people: ReadonlyMap<PersonId, Person>,
  travel: number,
): Demand {
  return {
    visit,
    person: people.get(visit.personId),
    date: visit.options[0]!.date,
    earliest: earliest - travel,
    latest: latest - travel,
    minutes: visit.minutes + travel,
  };
}

function toWidestTimes(visit: Visit): TimedVisit {
  const windows = visit.options.map((option) => toStartWindow(option));
  return {
    visit,
    earliest: Math.min(...windows.map((window) => window.earliest)),
    latest: Math.max(...windows.map((window) => window.latest)),
  };
}

/** Of ten visits of home starters in a span, about two are the first of a duty: the other eight keep their travel. */
const KEPT_SHARE = 0.8;

/**
 * The most travel that counts before a visit. Home starters do it before their first visit outside working time, so
 * that their shifts count as longer by this much: counting a few very long ways in full would cost more than it shows.
 */
function findMostTravel(gaps: readonly number[], groups: readonly ShiftGroup[]): number {
  if (groups.every((group) => group.reach !== undefined)) return Infinity;
  const finite = gaps.filter((gap) => Number.isFinite(gap)).sort((a, b) => a - b);
  return finite[Math.floor(KEPT_SHARE * finite.length)] ?? 0;
}
