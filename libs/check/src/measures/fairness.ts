import type { WorkerId } from '@homeround/domain';
import type { RotaView } from '../view/rota-view';
import { availableMinutes, contactMinutes, travelMinutes } from '../view/worked-minutes';
import { type Spread, spreadOf } from './statistics';
import { weekendsWorked } from './weekends-worked';

/** A duty that ends later than this by the clock of its working day is a late one. */
const LATE_AFTER = 21 * 60;

/** How evenly the rota shares its burdens among the workers who have a shift in the period. */
export interface FairnessMeasures {
  /** Contact and travel in working time ÷ minutes of the worker's shifts; 0–1 in a rota without findings. */
  readonly busyShare: Spread;
  /** Weekends on whose Saturday or Sunday a duty begins. */
  readonly weekends: Spread;
  /** Duties that end after 21:00 of their working day, local time: evenings and nights. */
  readonly lateDuties: Spread;
  /** Minutes of travel in working time. */
  readonly travel: Spread;
}

export function measureFairness(view: RotaView): FairnessMeasures {
  const workerIds = view.input.workers
    .map(({ workerId }) => workerId)
    .filter((workerId) => availableMinutes(view, workerId) > 0);
  const spreadBy = (valueOf: (view: RotaView, workerId: WorkerId) => number) =>
    spreadOf(workerIds.map((workerId) => valueOf(view, workerId)));
  return {
    busyShare: spreadBy(busyShare),
    weekends: spreadBy(weekendsWorked),
    lateDuties: spreadBy(lateDuties),
    travel: spreadBy(travelMinutes),
  };
}

const busyShare = (view: RotaView, workerId: WorkerId): number =>
  (contactMinutes(view, workerId) + travelMinutes(view, workerId)) / availableMinutes(view, workerId);

const lateDuties = (view: RotaView, workerId: WorkerId): number =>
  (view.dutiesOfWorker.get(workerId) ?? []).filter(
    ({ shift, end }) => end > view.clock.minuteOf(shift.date, LATE_AFTER),
  ).length;
