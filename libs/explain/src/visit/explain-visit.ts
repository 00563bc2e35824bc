import type { Rota, RotaInput, Visit, VisitId } from '@homeround/domain';
import { type RotaLookup, toRotaLookup } from '../rota/rota-lookup';
import type { Wording } from '../words/wording';
import { findTakers } from '../takers/find-takers';
import { explainSeat } from './explain-seat';
import type { VisitExplanation } from './explanation';
import { explainUnallocated } from './unallocated-reasons';
import { toVisitFacts } from './visit-facts';
import { explainWorkers } from './worker-reasons';

/**
 * Why a visit is with its workers, who else could take it and what that would cost, and who could not and why; for one
 * that nobody has, what is in the way and what would have to change. Every taker is judged as the checker judges the whole
 * rota with that one visit given away at the best start, everything else staying as it is. Undefined for an unknown id.
 */
export function explainVisit(
  input: RotaInput,
  rota: Rota,
  visitId: VisitId,
  wording?: Wording,
): VisitExplanation | undefined {
  const visit = input.visits.find((one) => one.visitId === visitId);
  return visit && explainInLookup(toRotaLookup(input, rota, wording), visit);
}

/** The same for many visits of one rota. */
export function explainInLookup(lookup: RotaLookup, visit: Visit): VisitExplanation {
  const takers = findTakers(lookup, visit);
  const seats = takers.map((seatTakers) => explainSeat(lookup, visit, seatTakers));
  const isAllocated = lookup.heldOf.has(visit.visitId);
  return {
    what: toVisitFacts(lookup, visit),
    workers: explainWorkers(lookup, visit, seats),
    seats,
    ...(isAllocated ? {} : { unallocated: explainUnallocated(lookup, visit, seats) }),
  };
}
