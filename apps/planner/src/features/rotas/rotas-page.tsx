import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useAllowed } from '../../shared/access/me';
import { countOf } from '../../shared/format/numbers';
import { formatLongDate } from '../../shared/format/dates';
import { localityQuery } from '../../shared/requests/locality-query';
import { LinkButton } from '../../shared/ui/link-button';
import { Page } from '../../shared/ui/page';
import { QueryView } from '../../shared/ui/query-view';
import { groupByPeriod } from './group-by-period';
import { PeriodPanel } from './period-panel';
import { useRotasAndSolves } from './use-rotas-and-solves';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas');

/** The home of a locality: what is published, drafted and being solved, week by week. */
export function RotasPage() {
  const { localityId } = route.useParams();
  const { all = false } = route.useSearch();
  const navigate = route.useNavigate();
  const { rotas, solves } = useRotasAndSolves(localityId);
  return (
    <Page
      title="Rotas"
      about={<About localityId={localityId} />}
      actions={<NewSolve localityId={localityId} />}
    >
      <Checkbox
        label="Also show superseded and discarded rotas"
        checked={all}
        onChange={(event) =>
          void navigate({ search: event.currentTarget.checked ? { all: true } : {}, replace: true })
        }
      />
      <QueryView query={rotas} what="the rotas">
        {(found) => {
          const groups = groupByPeriod(found, solves, all);
          if (groups.length === 0) return <p>No rota has been made yet. Ask for one with “New rota”.</p>;
          return groups.map((group) => <PeriodPanel key={`${group.from}/${group.days}`} group={group} />);
        }}
      </QueryView>
    </Page>
  );
}

function About({ localityId }: { readonly localityId: string }) {
  const locality = useQuery(localityQuery(localityId)).data;
  if (locality === undefined) return null;
  const { name, people, workers, planFrom } = locality;
  return (
    <span>
      {name}: {countOf(people, 'person', 'people')}, {countOf(workers, 'worker')}. Planning starts on{' '}
      {formatLongDate(planFrom)}.
    </span>
  );
}

function NewSolve({ localityId }: { readonly localityId: string }) {
  if (!useAllowed('solve:ask', localityId)) return null;
  return (
    <LinkButton to="/localities/$localityId/solves/new" params={{ localityId }}>
      New rota
    </LinkButton>
  );
}
