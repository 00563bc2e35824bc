import { groupBy, type PersonId, type RotaInput } from '@homeround/domain';
import { toSupply } from '../capacity/openings';
import { findFewestColumns } from './fewest-columns';
import { toPersonCover } from './person-cover';

/** Far more than nearly every person's cover takes; those few that take more get a bound that may be too low by one. */
const MOST_NODES = 5_000;

/**
 * For each person with visits, a lower bound on the different workers who come in the period, on these work patterns: the
 * fewest who together could do every visit that can be done at all, each seen by itself (skills, refusals, pins, windows,
 * a shift long enough with the way from and to a hub) and with daily rest between one worker's visits to the person.
 * Visits whose day is free to choose count as done on any of their days.
 *
 * Always a lower bound for a rota that allocates those visits: workers' other visits are not looked at, and a search
 * that takes too long stops at what it has proved. 0 where nobody can do any visit of the person.
 */
export function coverBound(input: RotaInput): Map<PersonId, number> {
  const boundOf = toCoverBoundOf(input);
  const personIds = new Set(input.visits.map((visit) => visit.personId));
  return new Map([...personIds].map((personId) => [personId, boundOf(personId)]));
}

/** The same bound for one person at a time, for those who ask about few. 0 for somebody without visits. */
export function toCoverBoundOf(input: RotaInput): (personId: PersonId) => number {
  const toCover = toPersonCover(input, toSupply(input));
  const visitsOf = groupBy(input.visits, (visit) => visit.personId);
  return (personId) => findFewestColumns(toCover(visitsOf.get(personId) ?? []), MOST_NODES);
}

/** Mean over the people whom somebody can visit; 0 where there is none. */
export function meanCoverBound(bound: ReadonlyMap<PersonId, number>): number {
  const counts = [...bound.values()].filter((count) => count > 0);
  return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
}
