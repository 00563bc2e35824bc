import type { PinnedVisit, Visit } from '@homeround/domain';
import { type Breach, countText, toBreach } from '../breach';
import { findHeld } from '../view/find-held';
import type { HeldVisit } from '../view/rota-view';
import type { RuleCheck } from './rule-check';

/** A pinned visit has exactly its pinned workers, and its pinned start where one is given. */
export const checkPin: RuleCheck = (view) => {
  const heldOf = findHeld(
    view,
    view.input.pins.map(({ visitId }) => visitId),
  );
  return view.input.pins.flatMap((pin) => {
    const visit = view.visitOf.get(pin.visitId);
    if (!visit) return [];
    const held = heldOf.get(pin.visitId) ?? [];
    if (held.length > 0)
      return held.flatMap((one) => [...findWrongWorkers(pin, one), ...findWrongStart(pin, one)]);
    return [aboutPin(pin, visit, pin.workerIds.length, 'a pinned visit is unallocated')];
  });
};

function findWrongWorkers(pin: PinnedVisit, { visit, workerIds }: HeldVisit): Breach[] {
  const missing = pin.workerIds.filter((workerId) => !workerIds.includes(workerId)).length;
  const extra = workerIds.filter((workerId) => !pin.workerIds.includes(workerId)).length;
  const wrong = Math.max(missing, extra);
  return wrong === 0 ? [] : [aboutPin(pin, visit, wrong, `${countText(wrong, 'worker')} not as pinned`)];
}

function findWrongStart(pin: PinnedVisit, { visit, start }: HeldVisit): Breach[] {
  const minutes = pin.start === undefined ? 0 : Math.abs(start - pin.start);
  if (minutes === 0) return [];
  return [aboutPin(pin, visit, minutes, `starts ${countText(minutes, 'minute')} from its pinned start`)];
}

const aboutPin = (pin: PinnedVisit, visit: Visit, amount: number, detail: string): Breach =>
  toBreach({ visits: [visit], workerIds: pin.workerIds }, amount, detail);
