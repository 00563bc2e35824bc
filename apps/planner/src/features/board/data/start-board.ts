import type { QueryClient } from '@tanstack/react-query';
import { boardWeekQuery } from '../../../shared/requests/board-week-query';
import { pinsQuery } from '../../../shared/requests/pins-query';
import type { RotaPath } from '../../../shared/requests/rota-path';
import { rotaQuery } from '../../../shared/requests/rota-query';
import type { BoardSearch } from '../address/board-search';
import { boardDayQuery } from './board-day-query';

/** Asks for what the board will need while its code is still on the way. Waits for nothing; the board shows what fails. */
export function startBoard(
  queries: QueryClient,
  { localityId, rotaId }: RotaPath,
  search: BoardSearch,
): void {
  void queries.prefetchQuery(rotaQuery(localityId, rotaId));
  if (search.view === 'week') {
    void queries.prefetchQuery(boardWeekQuery(localityId, rotaId));
    return;
  }
  void queries.prefetchQuery(pinsQuery(localityId));
  // Which day is shown without a date, the rota says.
  if (search.date !== undefined) void queries.prefetchQuery(boardDayQuery(localityId, rotaId, search.date));
}
