import type { FrontSummary } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { useAllowed } from '../../shared/access/me';
import { formatMoment } from '../../shared/format/dates';
import { countOf, formatCount } from '../../shared/format/numbers';
import { frontsQuery } from '../../shared/requests/fronts-query';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { LinkButton } from '../../shared/ui/link-button';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { SolveStateTag } from '../../shared/ui/solve-state-tag';
import { TextLink } from '../../shared/ui/text-link';

/** Searches for catalogues of few patterns, newest first. */
export function FrontsPage() {
  const fronts = useQuery(frontsQuery);
  const mayPlan = useAllowed('patterns:plan');
  return (
    <Page
      title="Fronts"
      about="A front is the best catalogue found of one work pattern, of two, of three …: what fewer patterns cost in cover, and in change for workers."
      actions={
        mayPlan ? <LinkButton to="/patterns/fronts/new">Search for fewer patterns</LinkButton> : undefined
      }
    >
      <QueryView query={fronts} what="the fronts">
        {(found) => (
          <Panel title="History">
            <DataTable
              caption="Searches for catalogues, newest first"
              columns={COLUMNS}
              rows={found}
              rowKey={({ frontId }) => frontId}
              empty="Nothing has been searched for yet."
              virtual={found.length > 50}
            />
          </Panel>
        )}
      </QueryView>
    </Page>
  );
}

const COLUMNS: readonly Column<FrontSummary>[] = [
  {
    key: 'name',
    title: 'Front',
    names: true,
    sortBy: ({ name }) => name,
    cell: ({ frontId, name }) => (
      <TextLink to="/patterns/fronts/$frontId" params={{ frontId }}>
        {name}
      </TextLink>
    ),
  },
  {
    key: 'state',
    title: 'State',
    sortBy: ({ state }) => state,
    cell: ({ state }) => <SolveStateTag state={state} running="Searching" />,
  },
  {
    key: 'patterns',
    title: 'Patterns',
    align: 'end',
    cell: ({ asked }) => `1 to ${formatCount(asked.kMax)}`,
  },
  {
    key: 'from',
    title: 'Chosen from',
    align: 'end',
    wide: true,
    cell: ({ candidateCount }) => countOf(candidateCount, 'pattern'),
  },
  {
    key: 'workers',
    title: 'Workers',
    align: 'end',
    sortBy: ({ workers }) => workers,
    cell: ({ workers }) => formatCount(workers),
  },
  {
    key: 'asked',
    title: 'Asked for',
    sortBy: ({ askedAt }) => askedAt,
    cell: ({ askedAt, askedBy }) =>
      `${formatMoment(askedAt)}${askedBy === null ? '' : ` by ${askedBy.name}`}`,
  },
  {
    key: 'dataset',
    title: 'Dataset',
    wide: true,
    cell: ({ outOfDate }) => (outOfDate ? 'an older one' : 'the current one'),
  },
];
