import type { BoardWeek } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { countOf, formatCount, formatMinutes } from '../../shared/format/numbers';
import { boardWeekQuery } from '../../shared/requests/board-week-query';
import type { RotaPath } from '../../shared/requests/rota-path';
import { rotaQuery } from '../../shared/requests/rota-query';
import { RotaAbout } from '../../shared/rota/rota-about';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { NameFilter } from '../../shared/ui/name-filter';
import { matchesName, type NameSearch } from '../../shared/ui/name-search';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { TextLink } from '../../shared/ui/text-link';
import { PrintSheets } from './print-sheets';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas/$rotaId/workers');

type Row = BoardWeek['rows'][number];

/** Every worker of a rota with their hours. */
export function WorkersPage() {
  const path = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const rota = useQuery(rotaQuery(path.localityId, path.rotaId)).data;
  const week = useQuery(boardWeekQuery(path.localityId, path.rotaId));
  return (
    <Page
      title="Workers"
      about={rota === undefined ? undefined : <RotaAbout rota={rota} />}
      actions={
        week.data === undefined ? undefined : (
          <PrintSheets path={path} rows={select(week.data, search)} all={week.data.rows.length} />
        )
      }
    >
      <NameFilter
        search={search}
        teams={week.data?.teams ?? []}
        onChange={(changed) => void navigate({ search: changed, replace: true })}
      />
      <QueryView query={week} what="the workers">
        {(found) => <WorkersPanel week={found} rows={select(found, search)} path={path} />}
      </QueryView>
    </Page>
  );
}

const select = (week: BoardWeek, { find, team }: NameSearch): readonly Row[] =>
  week.rows.filter(({ name, teamId }) => matchesName(name, find) && (team === undefined || team === teamId));

interface WorkersPanelProps {
  readonly week: BoardWeek;
  readonly rows: readonly Row[];
  readonly path: RotaPath;
}

function WorkersPanel({ week, rows, path }: WorkersPanelProps) {
  return (
    <Panel title={countOf(rows.length, 'worker')}>
      <DataTable
        caption="Workers of this rota"
        columns={toColumns(week, path)}
        rows={rows}
        rowKey={({ workerId }) => workerId}
        empty="No worker by that name."
        virtual
      />
    </Panel>
  );
}

const visitsOf = ({ cells }: Row): number => cells.reduce((sum, { visits }) => sum + visits, 0);

function toColumns({ teams }: BoardWeek, { localityId, rotaId }: RotaPath): readonly Column<Row>[] {
  const teamNames = new Map(teams.map(({ teamId, name }) => [teamId, name]));
  const teamOf = ({ teamId }: Row) => teamNames.get(teamId) ?? teamId;
  return [
    {
      key: 'name',
      title: 'Name',
      names: true,
      sortBy: ({ name }) => name,
      cell: ({ workerId, name }) => (
        <TextLink
          to="/localities/$localityId/rotas/$rotaId/workers/$workerId"
          params={{ localityId, rotaId, workerId }}
        >
          {name}
        </TextLink>
      ),
    },
    { key: 'team', title: 'Team', sortBy: teamOf, cell: teamOf },
    {
      key: 'visits',
      title: 'Visits',
      align: 'end',
      sortBy: visitsOf,
      cell: (row) => formatCount(visitsOf(row)),
    },
    {
      key: 'people',
      title: 'People',
      align: 'end',
      sortBy: ({ personIds }) => personIds.length,
      cell: ({ personIds }) => formatCount(personIds.length),
    },
    {
      key: 'duty',
      title: 'On duty',
      align: 'end',
      sortBy: ({ dutyMinutes }) => dutyMinutes,
      cell: ({ dutyMinutes }) => formatMinutes(dutyMinutes),
    },
    {
      key: 'contracted',
      title: 'Contracted',
      align: 'end',
      sortBy: ({ contractedMinutes }) => contractedMinutes,
      cell: ({ contractedMinutes }) => formatMinutes(contractedMinutes),
    },
  ];
}
