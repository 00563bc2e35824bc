import { getRouteApi } from '@tanstack/react-router';
import { type BoardSearch, changeSearch, type SearchChange } from './address/board-search';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas/$rotaId/board');

export interface BoardAddress {
  readonly localityId: string;
  readonly rotaId: string;
  readonly search: BoardSearch;
  /** Another day or view is a step that the browser's Back takes back; an opened visit or a filter is not. */
  readonly change: (change: SearchChange) => void;
  readonly set: (search: BoardSearch) => void;
  readonly openWorker: (workerId: string) => void;
}

/** What the address says of the board, and how to change it. */
export function useBoardAddress(): BoardAddress {
  const params = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return {
    ...params,
    search,
    change: (change) =>
      void navigate({
        search: (last) => changeSearch(last, change),
        replace: !('date' in change || 'view' in change),
      }),
    set: (next) => void navigate({ search: next }),
    openWorker: (workerId) =>
      void navigate({
        to: '/localities/$localityId/rotas/$rotaId/workers/$workerId',
        params: { ...params, workerId },
      }),
  };
}
