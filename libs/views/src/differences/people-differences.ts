import type { RotaDifferences } from '@homeround/contract';
import { groupBy, type PersonId } from '@homeround/domain';
import { compareNames } from '../screen/by-name';
import type { Screen } from '../screen/screen';
import type { ChangedVisit } from './visit-differences';

/** Those for whom a visit differs, by name. */
export function toPeopleDifferences(
  before: Screen | null,
  after: Screen,
  changed: readonly ChangedVisit[],
): RotaDifferences['people'] {
  return [...groupBy(changed, ({ personId }) => personId)]
    .map(([personId, visits]) => {
      const [old, now] = [countFaces(before, personId), countFaces(after, personId)];
      return {
        personId,
        name: (after.personOf.get(personId) ?? before?.personOf.get(personId))?.name ?? personId,
        workersBefore: old.workers,
        workersAfter: now.workers,
        newFacesBefore: old.newFaces,
        newFacesAfter: now.newFaces,
        visits: visits.map(({ difference }) => difference),
      };
    })
    .sort(compareNames);
}

function countFaces(screen: Screen | null, personId: PersonId): { workers: number; newFaces: number } {
  const visits = screen?.view.visitsOfPerson.get(personId) ?? [];
  const workerIds = new Set(visits.flatMap(({ workers }) => workers.map(({ workerId }) => workerId)));
  const isNew = (workerId: string) => screen?.faceOf(personId, workerId) === 'new-face';
  return { workers: workerIds.size, newFaces: [...workerIds].filter(isNew).length };
}
