import type { SolveBody } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useAllowed } from '../../shared/access/me';
import { formatMoment, formatPeriod } from '../../shared/format/dates';
import { formatCount } from '../../shared/format/numbers';
import { solvesQuery } from '../../shared/requests/solves-query';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { LinkButton } from '../../shared/ui/link-button';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { SolveStateTag } from '../../shared/ui/solve-state-tag';
import { TextLink } from '../../shared/ui/text-link';
import { wordDuration } from './word-duration';

const route = getRouteApi('/signed-in/framed/localities/$localityId/solves');

/** Every solve of the locality, newest first. */
export function SolvesPage() {
  const { localityId } = route.useParams();
  const solves = useQuery(solvesQuery(localityId));
  const mayAsk = useAllowed('solve:ask', localityId);
  const ask = (
    <LinkButton to="/localities/$localityId/solves/new" params={{ localityId }}>
      New rota
    </LinkButton>
  );
  return (
    <Page title="Solves" actions={mayAsk ? ask : undefined}>
      <QueryView query={solves} what="the solves">
        {(found) => (
          <Panel title="History">
            <DataTable
              caption="Solves, newest first"
              columns={COLUMNS}
              rows={found}
              rowKey={({ solveId }) => solveId}
              empty="Nothing has been solved yet."
              virtual={found.length > 50}
            />
          </Panel>
        )}
      </QueryView>
    </Page>
  );
}

const COLUMNS: readonly Column<SolveBody>[] = [
  {
    key: 'name',
    title: 'Solve',
    names: true,
    sortBy: ({ name }) => name,
    cell: ({ localityId, solveId, name }) => (
      <TextLink to="/localities/$localityId/solves/$solveId" params={{ localityId, solveId }}>
        {name}
      </TextLink>
    ),
  },
  {
    key: 'state',
    title: 'State',
    sortBy: ({ state }) => state,
    cell: ({ state }) => <SolveStateTag state={state} />,
  },
  {
    key: 'period',
    title: 'Days',
    sortBy: ({ from }) => from,
    cell: ({ from, days }) => formatPeriod(from, days),
  },
  {
    key: 'asked',
    title: 'Asked for',
    sortBy: ({ askedAt }) => askedAt,
    cell: ({ askedAt, askedBy }) =>
      `${formatMoment(askedAt)}${askedBy === null ? '' : ` by ${askedBy.name}`}`,
  },
  { key: 'took', title: 'Took', align: 'end', cell: wordDuration },
  {
    key: 'unallocated',
    title: 'Unallocated',
    align: 'end',
    cell: ({ latest }) => (latest === null ? '–' : formatCount(latest.unallocated)),
  },
  {
    key: 'points',
    title: 'Points',
    align: 'end',
    cell: ({ latest }) => (latest === null ? '–' : formatCount(latest.cost)),
  },
  {
    key: 'rota',
    title: 'Rota',
    cell: ({ localityId, rotaId, name }) =>
      rotaId === null ? (
        '–'
      ) : (
        <TextLink
          to="/localities/$localityId/rotas/$rotaId"
          params={{ localityId, rotaId }}
          aria-label={`Rota of ${name}`}
        >
          Rota
        </TextLink>
      ),
  },
];
