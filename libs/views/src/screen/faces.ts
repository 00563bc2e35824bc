import type { Face } from '@homeround/contract';
import { findKnownWorkers, type PersonId, type RotaInput, type WorkerId } from '@homeround/domain';

/** How well a person knows a worker. Nobody is a new face to somebody who knows nobody yet. */
export type FaceOf = (personId: PersonId, workerId: WorkerId) => Face;

export function toFaces(input: RotaInput): FaceOf {
  const knownWorkers = findKnownWorkers(input);
  return (personId, workerId) => {
    const knows = knownWorkers.get(personId);
    if (!knows || knows.known.size === 0) return 'no-history';
    if (knows.usual.has(workerId)) return 'mini-team';
    return knows.known.has(workerId) ? 'known' : 'new-face';
  };
}
