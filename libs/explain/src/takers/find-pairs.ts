import { groupBy, type Minute, type WorkerId } from '@homeround/domain';
import type { Judge } from '../judge/judge';
import { totalOf } from '../judge/total-of';
import type { Move } from '../move/move';
import { remember } from '../remember';
import { compareText, mustFind, type RotaLookup } from '../rota/rota-lookup';
import type { Candidate } from './candidate';
import type { Fit } from './slots';
import type { Offer, StartTable } from './start-table';

/** Finds the cheapest move that brings a worker and any second one to a double-up that nobody has. */
export type FindPair = (candidate: Candidate) => Move | undefined;

interface Pair {
  readonly fit: Fit;
  readonly other: Offer;
  readonly points: number;
}

/** Every offer for a start, of those who may come at all. */
type OffersAt = ReadonlyMap<Minute, readonly Offer[]>;

export function toFindPair(
  lookup: RotaLookup,
  judge: Judge,
  table: StartTable,
  candidates: readonly Candidate[],
): FindPair {
  const offersAt = groupOffers(lookup, table, candidates);
  const extraOf = toPersonPoints(lookup, judge, table);
  return (candidate) => {
    const pairs = listPairs(candidate, offersAt, (start, a, b) => table.pointsAt(start) + extraOf(a, b));
    for (const { fit, other } of pairs.sort((a, b) => a.points - b.points)) {
      if (table.isBlocked(fit.start)) continue;
      const offers = [{ workerId: candidate.workerId, fit }, other];
      const move = table.toMove(
        fit.start,
        offers.sort((a, b) => compareText(a.workerId, b.workerId)),
      );
      if (offers.some(({ workerId }) => judge.findForWorker(move, workerId).length > 0)) continue;
      if (judge.findAll(move).length === 0) return move;
    }
    return undefined;
  };
}

/** A pin leaves only the pinned ones. */
function groupOffers(lookup: RotaLookup, { visit }: StartTable, candidates: readonly Candidate[]): OffersAt {
  const pinned = lookup.input.pins.find(({ visitId }) => visitId === visit.visitId)?.workerIds ?? [];
  const free = candidates.filter(({ workerId }) => pinned.length === 0 || pinned.includes(workerId));
  return groupBy(
    free.flatMap(({ workerId, open }) => open.map((fit) => ({ workerId, fit }))),
    ({ fit }) => fit.start,
  );
}

function listPairs(
  { workerId }: Candidate,
  offersAt: OffersAt,
  extraOf: (start: Minute, a: WorkerId, b: WorkerId) => number,
): Pair[] {
  return [...offersAt].flatMap(([start, offers]) => {
    const own = offers.filter((offer) => offer.workerId === workerId);
    const others = own.length === 0 ? [] : offers.filter((offer) => offer.workerId !== workerId);
    return own.flatMap(({ fit }) =>
      others.map((other) => ({
        fit,
        other,
        points: fit.points + other.fit.points + extraOf(start, workerId, other.workerId),
      })),
    );
  });
}

/**
 * Points of the person's side for two workers together, whatever the start: those of each alone, but for the mini-team,
 * where only what is above its size counts.
 */
function toPersonPoints(
  lookup: RotaLookup,
  judge: Judge,
  { visit, starts }: StartTable,
): (a: WorkerId, b: WorkerId) => number {
  const { miniTeam } = lookup.input.weights;
  const { miniTeamSize } = mustFind(lookup.personOf, visit.personId);
  const others = (lookup.visitsOfPerson.get(visit.personId) ?? []).filter(
    ({ visitId }) => visitId !== visit.visitId,
  );
  const team = new Set(others.flatMap(({ workerIds }) => workerIds));
  const above = (more: number) => miniTeam * Math.max(0, team.size + more - miniTeamSize);
  const alone = remember((workerId: WorkerId) => {
    const move = { visitId: visit.visitId, start: starts[0]!, workerIds: [workerId], shiftIds: {} };
    const parts = judge.findDifferenceForPerson(move);
    return totalOf(parts) - parts['mini-team'];
  });
  const isNew = (workerId: WorkerId) => (team.has(workerId) ? 0 : 1);
  return (a, b) => alone(a) + alone(b) + above(isNew(a) + isNew(b));
}
