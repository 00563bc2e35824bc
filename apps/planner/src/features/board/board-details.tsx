import type { BoardDay, BoardWeek, RotaDetail } from '@homeround/contract';
import { findInWeek, findOnDay } from './data/found-visit';
import { DetailsPlace } from './details/details-place';
import { VisitDetails } from './details/visit-details';
import type { BoardAddress } from './use-board-address';
import type { Details } from './use-details';
import { useTogglePin } from './use-toggle-pin';

interface BoardDetailsProps {
  readonly rota: RotaDetail;
  readonly address: BoardAddress;
  readonly date: string;
  readonly day: BoardDay | undefined;
  readonly week: BoardWeek | undefined;
  readonly narrow: boolean;
  readonly details: Details;
}

/** The details of the visit that the address opens. */
export function BoardDetails({ rota, address, date, day, week, narrow, details }: BoardDetailsProps) {
  const togglePin = useTogglePin(rota, day);
  const visitId = address.search.visit;
  if (visitId === undefined) return null;
  const found = (day && findOnDay(day, visitId)) ?? (week && findInWeek(week, visitId));
  const allocated = found !== undefined && found.workers.length > 0;
  return (
    <DetailsPlace narrow={narrow} onClose={details.close}>
      <VisitDetails
        key={visitId}
        localityId={rota.localityId}
        rotaId={rota.rotaId}
        visitId={visitId}
        visit={found?.visit}
        workers={found?.workers ?? []}
        date={found?.date ?? date}
        focusPart={details.focusPart}
        onPin={togglePin && allocated ? () => togglePin(visitId) : undefined}
        onBack={narrow ? details.close : details.back}
        onClose={details.close}
      />
    </DetailsPlace>
  );
}
