import type { CouncilSolveBody } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { formatMoment, formatPeriod } from '../../shared/format/dates';
import { formatCount } from '../../shared/format/numbers';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { LinkButton } from '../../shared/ui/link-button';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { SolveStateTag } from '../../shared/ui/solve-state-tag';
import { TextLink } from '../../shared/ui/text-link';
import { councilSolvesQuery } from './council-solves-query';

/** Solves of several localities, newest first. */
export function CouncilSolvesPage() {
  const solves = useQuery(councilSolvesQuery);
  return (
    <Page
      title="Council solves"
      actions={<LinkButton to="/council-solves/new">New rotas for localities</LinkButton>}
    >
      <QueryView query={solves} what="the council solves">
        {(found) => (
          <Panel title="History">
            <DataTable
              caption="Council solves, newest first"
              columns={COLUMNS}
              rows={found}
              rowKey={({ councilSolveId }) => councilSolveId}
              empty="Nothing has been solved for several localities yet."
            />
          </Panel>
        )}
      </QueryView>
    </Page>
  );
}

const COLUMNS: readonly Column<CouncilSolveBody>[] = [
  {
    key: 'asked',
    title: 'Asked for',
    names: true,
    cell: ({ councilSolveId, askedAt }) => (
      <TextLink to="/council-solves/$councilSolveId" params={{ councilSolveId }}>
        {formatMoment(askedAt)}
      </TextLink>
    ),
  },
  { key: 'state', title: 'State', cell: ({ state }) => <SolveStateTag state={state} /> },
  { key: 'period', title: 'Days', cell: ({ from, days }) => formatPeriod(from, days) },
  { key: 'localities', title: 'Localities', align: 'end', cell: ({ solves }) => formatCount(solves.length) },
  {
    key: 'unallocated',
    title: 'Unallocated',
    align: 'end',
    cell: ({ totals }) => (totals === null ? '–' : formatCount(totals.unallocated)),
  },
];
