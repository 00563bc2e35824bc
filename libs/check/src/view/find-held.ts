import { groupBy, type VisitId } from '@homeround/domain';
import type { HeldVisit, RotaView } from './rota-view';

/** The allocated visits with these ids, by id; one that the rota lists twice is there twice. */
export function findHeld(
  view: RotaView,
  visitIds: readonly VisitId[],
): ReadonlyMap<VisitId, readonly HeldVisit[]> {
  const wanted = new Set(visitIds);
  const found = view.visits.filter(({ visit }) => wanted.has(visit.visitId));
  return groupBy(found, ({ visit }) => visit.visitId);
}
