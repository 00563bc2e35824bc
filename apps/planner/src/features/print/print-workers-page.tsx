import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { rotaQuery } from '../../shared/requests/rota-query';
import { QueryView } from '../../shared/ui/query-view';
import { PrintFrame } from './print-frame';
import { WorkerSheet } from './worker-sheet';
import { wordRota } from './word-rota';
import { workerSheetsQuery } from './worker-sheets-query';

const route = getRouteApi('/signed-in/print/$localityId/$rotaId/workers');

/** One page per worker: whom to visit when. Nothing is left out for being out of sight. */
export function PrintWorkersPage() {
  const path = route.useParams();
  const { workerIds } = route.useSearch();
  const rota = useQuery(rotaQuery(path.localityId, path.rotaId)).data;
  const sheets = useQuery(workerSheetsQuery(path, workerIds));
  const about = rota === undefined ? '' : wordRota(rota);
  return (
    <PrintFrame title="Worker sheets" paper="portrait" ready={sheets.isSuccess && rota !== undefined}>
      <QueryView query={sheets} what="the sheets">
        {({ workers }) =>
          workers.map((worker) => <WorkerSheet key={worker.workerId} worker={worker} about={about} />)
        }
      </QueryView>
    </PrintFrame>
  );
}
