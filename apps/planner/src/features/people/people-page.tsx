import type { PeopleList } from '@homeround/contract';
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
import { wordFacesAbove } from './faces-above';
import { toPeopleColumns } from './people-columns';
import { peopleQuery } from './people-query';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas/$rotaId/people');

/** Everybody in a rota: who meets too many faces. */
export function PeoplePage() {
  const path = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const rota = useQuery(rotaQuery(path.localityId, path.rotaId)).data;
  const people = useQuery(peopleQuery(path));
  return (
    <Page title="People" about={rota === undefined ? undefined : <RotaAbout rota={rota} />}>
      <NameFilter
        search={search}
        teams={people.data?.teams ?? []}
        onChange={(changed) => void navigate({ search: changed, replace: true })}
      />
      <QueryView query={people} what="the people">
        {(list) => <PeoplePanel list={list} search={search} path={path} />}
      </QueryView>
    </Page>
  );
}

interface PeoplePanelProps {
  readonly list: PeopleList;
  readonly search: NameSearch;
  readonly path: RotaPath;
}

function PeoplePanel({ list, search: { find, team }, path }: PeoplePanelProps) {
  const people = list.people.filter(
    ({ name, teamId }) => matchesName(name, find) && (team === undefined || team === teamId),
  );
  return (
    <Panel title={countOf(people.length, 'person', 'people')}>
      {people.length > 0 && <p>{wordFacesAbove(people)}</p>}
      <DataTable
        caption="People in this rota"
        columns={toPeopleColumns(list, path)}
        rows={people}
        rowKey={({ personId }) => personId}
        empty="Nobody by that name."
        virtual
      />
    </Panel>
  );
}
