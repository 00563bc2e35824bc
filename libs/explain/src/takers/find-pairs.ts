import type { WorkerId } from '@homeround/domain';
import type { Judge } from '../judge/judge';
import type { Move } from '../move/move';
import { remember } from '../remember';
import { mustFind, type RotaLookup } from '../rota/rota-lookup';
import { totalOf } from '../judge/total-of';
import type { Candidate } from './candidate';
import type { Fit } from './slots';
import type { StartTable } from './start-table';

/** Finds the cheapest move that brings a worker and any second one to a double-up that nobody has. */
export type FindPair = (candidate: Candidate) => Move | undefined;

interface Pair {
  readonly fit: Fit;
  readonly other: { readonly workerId: WorkerId; readonly fit: Fit };
  readonly points: number;
}

export function toFindPair(
  lookup: RotaLookup,
  judge: Judge,
  table: StartTable,
  candidates: readonly Candidate[],
): FindPair {
  const { visit } = table;
  const pinned = lookup.input.pins.find(({ visitId }) => visitId === visit.visitId)?.workerIds ?? [];
  const isPinnable = (workerId: WorkerId) => pinned.length === 0 || pinned.includes(workerId);
  const free = candidates.filter(({ workerId }) => isPinnable(workerId));
  const startsOf = new Map(free.map(({ workerId, open }) => [workerId, byStart(open)]));
  const extraOf = toPersonPoints(lookup, judge, table);
  const pairsOf = (workerId: WorkerId): Pair[] =>
    [...(startsOf.get(workerId) ?? [])].flatMap(([start, fits]) =>
      fits.flatMap((fit) =>
        free.flatMap((other) =>
          other.workerId === workerId
            ? []
            : (startsOf.get(other.workerId)!.get(start) ?? []).map((otherFit) => ({
                fit,
                other: { workerId: other.workerId, fit: otherFit },
                points:
                  fit.points + otherFit.points + table.pointsAt(start) + extraOf(workerId, other.workerId),
              })),
        ),
      ),
    );
  return ({ workerId }) => {
    for (const { fit, other } of pairsOf(workerId).sort((a, b) => a.points - b.points)) {
      if (table.isBlocked(fit.start)) continue;
      const offers = [{ workerId, fit }, other].sort((a, b) => (a.workerId < b.workerId ? -1 : 1));
      const move = table.toMove(fit.start, offers);
      if (offers.some((offer) => judge.findForWorker(move, offer.workerId).length > 0)) continue;
      if (judge.findAll(move).length === 0) return move;
    }
    return undefined;
  };
}

function byStart(fits: readonly Fit[]): Map<number, Fit[]> {
  const groups = new Map<number, Fit[]>();
  for (const fit of fits) groups.set(fit.start, [...(groups.get(fit.start) ?? []), fit]);
  return groups;
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
