import { useQuery } from '@tanstack/react-query';
import { rotaQuery } from '../../shared/requests/rota-query';
import { PageHeading } from '../../shared/ui/page-heading';
import { QueryView } from '../../shared/ui/query-view';
import { Board } from './board';
import styles from './board.module.css';
import { useBoardAddress } from './use-board-address';

/** How soon a board notices that its rota was published or superseded elsewhere: milliseconds. */
const LOOK_AGAIN = 15_000;

/** Who does which visit when: a rota by day, by week, or as a list. */
export function BoardPage() {
  const address = useBoardAddress();
  const rota = useQuery({ ...rotaQuery(address.localityId, address.rotaId), refetchInterval: LOOK_AGAIN });
  if (rota.data) return <Board key={address.rotaId} rota={rota.data} address={address} />;
  return (
    <div className={styles.board}>
      <PageHeading>Board</PageHeading>
      <QueryView query={rota} what="the board">
        {() => null}
      </QueryView>
    </div>
  );
}
