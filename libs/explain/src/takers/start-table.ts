import type { Minute, RuleName, Visit, WorkerId } from '@homeround/domain';
import type { Judge } from '../judge/judge';
import type { Move } from '../move/move';
import { once, remember } from '../remember';
import type { RotaLookup } from '../rota/rota-lookup';
import type { Seat } from './seat';
import type { Fit } from './slots';
import { toStayers } from './stayers';
import { toTimePoints } from './time-points';

/** Rules that look at the person's times alone, whoever comes. */
const RULES_OF_TIME: readonly RuleName[] = [
  'visit-window',
  'visit-days',
  'medication-window',
  'dose-gap',
  'one-visit-at-a-time',
];

export const isRuleOfTime = (rule: RuleName): boolean => RULES_OF_TIME.includes(rule);

/** A worker beside those who stay, and how the visit would lie in one of their shifts. */
export interface Offer {
  readonly workerId: WorkerId;
  readonly fit: Fit;
}

/** What is known of each start of a visit before anybody is asked to take it. */
export interface StartTable {
  readonly visit: Visit;
  readonly seat: Seat;
  readonly starts: readonly Minute[];
  /** First and last minute in which the visit can lie. */
  readonly span: { readonly from: Minute; readonly to: Minute };
  /** True where the person's doses, other visits and days, or the workers who stay or go, rule the start out. */
  readonly isBlocked: (start: Minute) => boolean;
  /** Points that the start costs the person and the workers who stay; infinite where those have no room for it. */
  readonly pointsAt: (start: Minute) => number;
  /** The move that brings these workers beside those who stay. */
  readonly toMove: (start: Minute, offers: readonly Offer[]) => Move;
}

export function toStartTable(
  lookup: RotaLookup,
  judge: Judge,
  visit: Visit,
  seat: Seat,
  starts: readonly Minute[],
): StartTable {
  const { visitId } = visit;
  const span = { from: starts[0] ?? 0, to: (starts.at(-1) ?? 0) + visit.minutes };
  const stayers = toStayers(lookup, judge, visit, seat, span);
  const timePoints = toTimePoints(lookup, visit);
  const toEmpty = (start: Minute) => ({ visitId, start, workerIds: [], shiftIds: {} });
  const isBlockedForPerson = (start: Minute) =>
    judge.findForPerson(toEmpty(start)).some(({ rule }) => isRuleOfTime(rule));
  // Whatever comes after, the one who loses the visit must be left with a day that keeps the rules.
  const { replaces } = seat;
  const isBound = once(
    () => replaces !== undefined && judge.findForWorker(toEmpty(starts[0] ?? 0), replaces).length > 0,
  );
  return {
    visit,
    seat,
    starts,
    span,
    isBlocked: remember(
      (start: Minute) => isBound() || stayers.isBlocked(start) || isBlockedForPerson(start),
    ),
    pointsAt: remember((start: Minute) => stayers.pointsAt(start) + timePoints(start)),
    toMove: (start, offers) => ({
      visitId,
      start,
      workerIds: [...seat.staying, ...offers.map(({ workerId }) => workerId)],
      shiftIds: {
        ...stayers.shiftIdsAt(start),
        ...Object.fromEntries(offers.map(({ workerId, fit }) => [workerId, fit.shift.shiftId])),
      },
    }),
  };
}
