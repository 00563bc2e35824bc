import type { PersonPage } from '@homeround/contract';
import { findKnownWorkers, type Person, type WorkerId } from '@homeround/domain';
import { continuityOfPerson } from '@homeround/check';
import { causeOf, type PersonBound, wordPersonBound } from '@homeround/explain';
import { compareNames } from '../screen/by-name';
import type { Screen } from '../screen/screen';

/** How few faces the person meets beside how few these work patterns allow at best. */
export function toContinuity(screen: Screen, person: Person): PersonPage['continuity'] {
  const { personId, name, miniTeamSize } = person;
  const knows = findKnownWorkers({ ...screen.input, people: [person] }).get(personId)!;
  const figures = continuityOfPerson(person, knows, screen.view.visitsOfPerson.get(personId) ?? []);
  const { distinctWorkers, newFaces, miniTeamShare } = figures;
  const lowerBound = screen.lowerBoundOf(personId);
  const bound = { personId, name, distinctWorkers, lowerBound, miniTeamSize };
  return {
    distinctWorkers,
    lowerBound: lowerBound === 0 ? null : lowerBound,
    miniTeamShare: miniTeamShare ?? null,
    newFaces,
    ...toCause(bound),
    text: wordPersonBound(bound),
  };
}

/** Why somebody meets more workers than the mini-team size; nothing to say of anybody else. */
export const toCause = (bound: PersonBound): Pick<PersonPage['continuity'], 'cause'> =>
  bound.lowerBound > 0 && bound.distinctWorkers > bound.miniTeamSize ? { cause: causeOf(bound) } : {};

/** Everyone who comes, and the named ones who do not, by number of visits. */
export function toPersonWorkers(screen: Screen, person: Person): PersonPage['workers'] {
  const { personId, miniTeam, preferredWorkers } = person;
  const visits = countBy(
    (screen.view.visitsOfPerson.get(personId) ?? []).flatMap(({ workers }) =>
      workers.map(({ workerId }) => ({ workerId, visits: 1 })),
    ),
  );
  const recent = countBy(screen.input.familiarity.filter((one) => one.personId === personId));
  return [...new Set([...visits.keys(), ...miniTeam, ...preferredWorkers])]
    .map((workerId) => ({
      workerId,
      name: screen.workerOf.get(workerId)?.name ?? workerId,
      face: screen.faceOf(personId, workerId),
      named: miniTeam.includes(workerId),
      visits: visits.get(workerId) ?? 0,
      recentVisits: recent.get(workerId) ?? 0,
    }))
    .sort((a, b) => b.visits - a.visits || b.recentVisits - a.recentVisits || compareNames(a, b));
}

function countBy(counts: readonly { workerId: WorkerId; visits: number }[]): Map<WorkerId, number> {
  const sums = new Map<WorkerId, number>();
  for (const { workerId, visits } of counts) sums.set(workerId, (sums.get(workerId) ?? 0) + visits);
  return sums;
}
