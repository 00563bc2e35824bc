import type { AllocatedVisit, PersonId, Rota, RotaInput, VisitId, WorkerId } from '@homeround/domain';
import type { Move } from '../move/move';
import { mustFind, type RotaLookup } from '../rota/rota-lookup';

/** A small input and rota that the judge reads like any other. */
export interface World {
  readonly input: RotaInput;
  readonly rota: Rota;
}

/**
 * One person's visits with all their workers, and nobody's duties: enough for every rule of the person's side. Gives the
 * world as it is, or after a move of one of the visits.
 */
export function toPersonWorlds(lookup: RotaLookup, personId: PersonId): (move?: Move) => World {
  const visitIds = lookup.visitIdsOfPerson.get(personId) ?? [];
  const input = restrictInput(lookup, personId, new Set(visitIds));
  const known = [...(lookup.knownWorkers.get(personId)?.known ?? [])];
  return (move) => {
    const visits = visitIds.flatMap((visitId) => findAllocated(lookup, visitId, move));
    const allocated = new Set(visits.map(({ visitId }) => visitId));
    const workerIds = [...visits, ...input.pins].flatMap((one) => one.workerIds);
    return {
      input: { ...input, workers: findWorkers(lookup, [...known, ...workerIds]) },
      rota: {
        ...lookup.rota,
        visits,
        unallocated: visitIds.filter((visitId) => !allocated.has(visitId)),
        duties: [],
      },
    };
  };
}

function findAllocated(lookup: RotaLookup, visitId: VisitId, move?: Move): AllocatedVisit[] {
  const found = move?.visitId === visitId ? move : lookup.heldOf.get(visitId);
  return found ? [{ visitId, start: found.start, workerIds: found.workerIds }] : [];
}

const findWorkers = (lookup: RotaLookup, workerIds: readonly WorkerId[]) =>
  [...new Set(workerIds)].flatMap((workerId) => lookup.workerOf.get(workerId) ?? []);

function restrictInput(lookup: RotaLookup, personId: PersonId, own: ReadonlySet<VisitId>): RotaInput {
  const { published, ...input } = lookup.input;
  const isOwn = ({ visitId }: { readonly visitId: VisitId }) => own.has(visitId);
  return {
    ...input,
    ...(published ? { published: { ...published, visits: published.visits.filter(isOwn) } } : {}),
    people: [mustFind(lookup.personOf, personId)],
    workers: [],
    shifts: [],
    visits: [...own].map((visitId) => mustFind(lookup.visitOf, visitId)),
    choiceWeeks: input.choiceWeeks.filter(({ visitIds }) => visitIds.some((visitId) => own.has(visitId))),
    familiarity: input.familiarity.filter((one) => one.personId === personId),
    outerDuties: [],
    pins: input.pins.filter(isOwn),
  };
}
