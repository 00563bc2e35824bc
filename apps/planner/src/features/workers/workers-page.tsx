import type { WorkersList } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { countOf } from '../../shared/format/numbers';
import type { RotaPath } from '../../shared/requests/rota-path';
import { rotaQuery } from '../../shared/requests/rota-query';
import { RotaAbout } from '../../shared/rota/rota-about';
import { DataTable } from '../../shared/ui/data-table';
import { NameFilter } from '../../shared/ui/name-filter';
import { matchesName, type NameSearch } from '../../shared/ui/name-search';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { PrintSheets } from './print-sheets';
import { type ListedWorker, toWorkersColumns } from './workers-columns';
import { workersQuery } from './workers-query';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas/$rotaId/workers');

/** Every worker of a rota with their hours. */
export function WorkersPage() {
  const path = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const rota = useQuery(rotaQuery(path.localityId, path.rotaId)).data;
  const workers = useQuery(workersQuery(path));
  return (
    <Page
      title="Workers"
      about={rota === undefined ? undefined : <RotaAbout rota={rota} />}
      actions={
        workers.data === undefined ? undefined : (
          <PrintSheets path={path} rows={select(workers.data, search)} all={workers.data.workers.length} />
        )
      }
    >
      <NameFilter
        search={search}
        teams={workers.data?.teams ?? []}
        onChange={(changed) => void navigate({ search: changed, replace: true })}
      />
      <QueryView query={workers} what="the workers">
        {(found) => <WorkersPanel list={found} rows={select(found, search)} path={path} />}
      </QueryView>
    </Page>
  );
}

const select = (list: WorkersList, { find, team }: NameSearch): readonly ListedWorker[] =>
  list.workers.filter(
    ({ name, teamId }) => matchesName(name, find) && (team === undefined || team === teamId),
  );

interface WorkersPanelProps {
  readonly list: WorkersList;
  readonly rows: readonly ListedWorker[];
  readonly path: RotaPath;
}

function WorkersPanel({ list, rows, path }: WorkersPanelProps) {
  return (
    <Panel title={countOf(rows.length, 'worker')}>
      <DataTable
        caption="Workers of this rota"
        columns={toWorkersColumns(list, path)}
        rows={rows}
        rowKey={({ workerId }) => workerId}
        empty="No worker by that name."
        virtual
      />
    </Panel>
  );
}
