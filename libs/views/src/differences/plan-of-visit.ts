import type { RotaDifferences } from '@homeround/contract';
import type { Visit, VisitId } from '@homeround/domain';
import type { Screen } from '../screen/screen';

export type VisitDifference = RotaDifferences['people'][number]['visits'][number];
export type VisitState = NonNullable<VisitDifference['before']>;

/** A visit and what one rota makes of it. */
export interface PlanOfVisit {
  readonly visit: Visit;
  readonly state: VisitState;
}

/** Every visit of a rota by its id; those that nobody has stand at their preferred start without workers. */
export function toPlans({ heldOf, open, clock }: Screen): Map<VisitId, PlanOfVisit> {
  const plans = new Map<VisitId, PlanOfVisit>();
  for (const { visit, date, start } of open)
    plans.set(visit.visitId, { visit, state: { date, startClock: clock.text(start), workers: [] } });
  for (const { visit, start, workers } of heldOf.values()) {
    if (workers.length === 0) continue;
    const named = workers.map(({ workerId, name }) => ({ workerId, name }));
    const state = { date: clock.dateOf(start), startClock: clock.text(start), workers: named };
    plans.set(visit.visitId, { visit, state });
  }
  return plans;
}
