import type { RotaDetail } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { countOf } from '../../shared/format/numbers';
import { rotaQuery } from '../../shared/requests/rota-query';
import { RotaAbout } from '../../shared/rota/rota-about';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { NameFilter } from '../../shared/ui/name-filter';
import { matchesName } from '../../shared/ui/name-search';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { TextLink } from '../../shared/ui/text-link';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas/$rotaId/people');

type Person = RotaDetail['people'][number];

/** Everybody with visits in a rota. */
export function PeoplePage() {
  const { localityId, rotaId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const rota = useQuery(rotaQuery(localityId, rotaId));
  return (
    <Page title="People" about={rota.data === undefined ? undefined : <RotaAbout rota={rota.data} />}>
      <NameFilter search={search} onChange={(changed) => void navigate({ search: changed, replace: true })} />
      <QueryView query={rota} what="the people">
        {(found) => <PeoplePanel rota={found} find={search.find} />}
      </QueryView>
    </Page>
  );
}

function PeoplePanel({ rota, find }: { readonly rota: RotaDetail; readonly find: string | undefined }) {
  const people = rota.people.filter(({ name }) => matchesName(name, find));
  return (
    <Panel title={countOf(people.length, 'person', 'people')}>
      <DataTable
        caption="People with visits in this rota"
        columns={toColumns(rota)}
        rows={people}
        rowKey={({ personId }) => personId}
        empty="Nobody by that name."
        virtual
      />
    </Panel>
  );
}

const toColumns = ({ localityId, rotaId }: RotaDetail): readonly Column<Person>[] => [
  {
    key: 'name',
    title: 'Name',
    names: true,
    sortBy: ({ name }) => name,
    cell: ({ personId, name }) => (
      <TextLink
        to="/localities/$localityId/rotas/$rotaId/people/$personId"
        params={{ localityId, rotaId, personId }}
      >
        {name}
      </TextLink>
    ),
  },
  { key: 'id', title: 'Reference', sortBy: ({ personId }) => personId, cell: ({ personId }) => personId },
];
