import type { WorkerId } from '@homeround/domain';
import { workingTravel } from './journeys';
import type { HeldDuty, RotaView } from './rota-view';

export const sumOf = <Item>(items: readonly Item[], valueOf: (item: Item, index: number) => number): number =>
  items.reduce((sum, item, index) => sum + valueOf(item, index), 0);

/** Minutes of a span. */
export const lengthOf = (span: { readonly start: number; readonly end: number }): number =>
  span.end - span.start;

/** Minutes of the duty's breaks: unpaid, and not working time. */
export const breakMinutes = (duty: HeldDuty): number => sumOf(duty.breaks, lengthOf);

/** Working time of a duty: its length less its breaks. */
export const workedMinutes = (duty: HeldDuty): number => lengthOf(duty) - breakMinutes(duty);

/** Minutes that the worker spends with people in the period. */
export const contactMinutes = (view: RotaView, workerId: WorkerId): number =>
  sumOf(view.visitsOfWorker.get(workerId) ?? [], ({ visit }) => visit.minutes);

/** Minutes that the worker travels in working time in the period. */
export const travelMinutes = (view: RotaView, workerId: WorkerId): number =>
  sumOf(view.dutiesOfWorker.get(workerId) ?? [], (duty) => workingTravel(view, duty));

/** Minutes of the worker's shifts in the period, core and flex. */
export const availableMinutes = (view: RotaView, workerId: WorkerId): number =>
  sumOf(view.shiftsOfWorker.get(workerId) ?? [], lengthOf);
