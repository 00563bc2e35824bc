import type { AllocatedVisit, RotaInput, VisitId, WorkerId } from '@homeround/domain';
import { findOtherVisits, toChangedDuties } from '../move/change-duties';
import type { Move } from '../move/move';
import { mustFind, type RotaLookup } from '../rota/rota-lookup';
import type { World } from './person-world';

/**
 * One worker's visits and duties, outer ones too: enough for every rule of the worker's side. Gives the world as it is,
 * or after a move.
 */
export function toWorkerWorlds(lookup: RotaLookup, workerId: WorkerId): (move?: Move) => World {
  const held = lookup.visitsOfWorker.get(workerId) ?? [];
  const toWorld = (
    visits: readonly { readonly visitId: VisitId; readonly start: number }[],
    duties: World['rota']['duties'],
  ): World => ({
    input: restrictInput(
      lookup,
      workerId,
      visits.map(({ visitId }) => visitId),
    ),
    rota: {
      ...lookup.rota,
      visits: visits.map(({ visitId, start }): AllocatedVisit => ({
        visitId,
        start,
        workerIds: [workerId],
      })),
      unallocated: [],
      duties,
    },
  });
  return (move) => {
    if (!move) return toWorld(held, lookup.dutiesOfWorker.get(workerId) ?? []);
    const others = findOtherVisits(lookup, workerId, move.visitId);
    const visits = move.workerIds.includes(workerId) ? [...others, move] : others;
    return toWorld(visits, toChangedDuties(lookup, move, workerId));
  };
}

function restrictInput(lookup: RotaLookup, workerId: WorkerId, visitIds: readonly VisitId[]): RotaInput {
  const { input } = lookup;
  const visits = visitIds.map((visitId) => mustFind(lookup.visitOf, visitId));
  const personIds = new Set(visits.map(({ personId }) => personId));
  return {
    ...input,
    ...(input.published ? { published: { ...input.published, visits: [] } } : {}),
    people: [...personIds].map((personId) => mustFind(lookup.personOf, personId)),
    workers: [mustFind(lookup.workerOf, workerId)],
    shifts: lookup.shiftsOfWorker.get(workerId) ?? [],
    visits,
    choiceWeeks: [],
    familiarity: [],
    outerDuties: lookup.outerDutiesOfWorker.get(workerId) ?? [],
    pins: [],
  };
}
