import type { HeldDuty, RotaView } from './rota-view';

/** Travel minutes between consecutive visits of a duty, in order: one fewer than its visits. */
export function journeysBetween(view: RotaView, duty: HeldDuty): number[] {
  return duty.visits
    .slice(1)
    .map((next, index) => view.travel(duty.worker, duty.visits[index]!.visit.placeId, next.visit.placeId));
}

/** Travel minutes from the worker's hub or home to the first visit, and from the last one back; 0 without visits. */
export function waysOf(view: RotaView, { worker, visits }: HeldDuty): { out: number; back: number } {
  const [first, last] = [visits[0], visits.at(-1)];
  if (!first || !last) return { out: 0, back: 0 };
  const { placeId } = worker.start;
  return {
    out: view.travel(worker, placeId, first.visit.placeId),
    back: view.travel(worker, last.visit.placeId, placeId),
  };
}

/** Travel minutes in working time: between visits, and from and to a hub. */
export function workingTravel(view: RotaView, duty: HeldDuty): number {
  const between = journeysBetween(view, duty).reduce((sum, minutes) => sum + minutes, 0);
  if (duty.worker.start.kind === 'home') return between;
  const { out, back } = waysOf(view, duty);
  return between + out + back;
}

/** Travel minutes from and to home: not working time. 0 for workers who start at a hub. */
export function commute(view: RotaView, duty: HeldDuty): number {
  if (duty.worker.start.kind === 'hub') return 0;
  const { out, back } = waysOf(view, duty);
  return out + back;
}
