import type { BoardDay, RotaDetail } from '@homeround/contract';
import { daysBetween } from '@homeround/domain';
import { useAllowed } from '../../shared/access/me';
import { findOnDay } from './data/found-visit';
import { pinStart } from './data/pin-start';
import { usePinning } from './data/use-pinning';

/** Pins a visit of the shown day as it stands, or lifts its pin; undefined for who may not. */
export function useTogglePin(
  { localityId, from }: RotaDetail,
  day: BoardDay | undefined,
): ((visitId: string) => void) | undefined {
  const allowed = useAllowed('pin:change', localityId);
  const pin = usePinning(localityId);
  if (!allowed || !day) return undefined;
  return (visitId) => {
    const found = findOnDay(day, visitId);
    if (!found || (found.workers.length === 0 && !found.visit.pinned)) return;
    pin({
      visit: found.visit,
      workerIds: found.workers.map(({ workerId }) => workerId),
      start: pinStart(day.date, daysBetween(from, day.date), found.visit),
    });
  };
}
