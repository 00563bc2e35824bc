import { useQuery } from '@tanstack/react-query';
import { usePrefetchQuery } from '@tanstack/react-query';
import { pinsQuery } from '../../shared/requests/pins-query';
import { rotaQuery } from '../../shared/requests/rota-query';
import { PageHeading } from '../../shared/ui/page-heading';
import { QueryView } from '../../shared/ui/query-view';
import { Board } from './board';
import styles from './board.module.css';
import { boardDayQuery } from './data/board-day-query';
import { useBoardAddress } from './use-board-address';

/** How soon a board notices that its rota was published or superseded elsewhere: milliseconds. */
const LOOK_AGAIN = 15_000;

/** Who does which visit when: a rota by day, by week, or as a list. */
export function BoardPage() {
  const address = useBoardAddress();
  const { localityId, rotaId, search } = address;
  const rota = useQuery({ ...rotaQuery(localityId, rotaId), refetchInterval: LOOK_AGAIN });
  // Both would otherwise wait for the rota, which they do not need.
  usePrefetchQuery(pinsQuery(localityId));
  if (rota.data === undefined) {
    return (
      <div className={styles.board}>
        {search.date !== undefined && <DayAhead localityId={localityId} rotaId={rotaId} date={search.date} />}
        <PageHeading>Board</PageHeading>
        <QueryView query={rota} what="the board">
          {() => null}
        </QueryView>
      </div>
    );
  }
  return <Board key={rotaId} rota={rota.data} address={address} />;
}

/** Asks for the day of the address while the rota is still on its way. */
function DayAhead({ localityId, rotaId, date }: { localityId: string; rotaId: string; date: string }) {
  usePrefetchQuery(boardDayQuery(localityId, rotaId, date));
  return null;
}
