import type { BoardVisit, PinBody } from '@homeround/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '../../../shared/announce/announce';
import { pinsQuery } from '../../../shared/requests/pins-query';
import { toastDoubts, toastFault } from '../../../shared/toast';
import { liftPin } from './lift-pin';
import { type NewPin, putPin } from './put-pin';

/** A visit that stands on a row, and when its day lets it start. */
export interface PinnedChoice {
  readonly visit: BoardVisit;
  readonly workerIds: string[];
  readonly start: string;
}

/** Pins a visit as it stands, or lifts its pin. What is shown changes at once and goes back when the service refuses. */
export function usePinning(localityId: string) {
  const queries = useQueryClient();
  const { queryKey } = pinsQuery(localityId);
  const show = (change: (pins: PinBody[]) => PinBody[]) =>
    queries.setQueryData<PinBody[]>(queryKey, (pins) => (pins ? change(pins) : pins));
  const settled = {
    // One after the other: a pin that is lifted at once must have arrived before.
    scope: { id: `pins ${localityId}` },
    onError: (fault: Error) => toastFault(fault),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  };
  const put = useMutation({
    mutationFn: putPin,
    onMutate: (pin: NewPin) => show((pins) => [...pins, toShownPin(pin)]),
    onSuccess: ({ warnings = [] }) => toastDoubts(warnings),
    ...settled,
  });
  const lift = useMutation({
    mutationFn: liftPin,
    onMutate: ({ visitId }) => show((pins) => pins.filter((pin) => pin.visitId !== visitId)),
    ...settled,
  });
  return ({ visit, workerIds, start }: PinnedChoice): void => {
    const { visitId, person, label } = visit;
    announce(`${person}, ${label}: ${visit.pinned ? 'pin lifted' : 'pinned'}`);
    if (visit.pinned) lift.mutate({ localityId, visitId });
    else put.mutate({ localityId, visitId, workerIds, start });
  };
}

const toShownPin = ({ visitId, workerIds, start }: NewPin): PinBody => ({
  visitId,
  workerIds,
  ...(start === undefined ? {} : { start }),
  madeAt: new Date().toISOString(),
  madeBy: null,
});
