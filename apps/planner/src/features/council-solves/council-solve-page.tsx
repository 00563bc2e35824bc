import type { CouncilSolveBody } from '@homeround/contract';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatMoment, formatPeriod } from '../../shared/format/dates';
import { formatCount } from '../../shared/format/numbers';
import { toastFault } from '../../shared/toast';
import { FigureList } from '../../shared/ui/figure-list';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { SolveStateTag } from '../../shared/ui/solve-state-tag';
import { cancelCouncilSolve } from './cancel-council-solve';
import { councilSolveQuery } from './council-solve-query';
import { LocalitySolves } from './locality-solves';

const route = getRouteApi('/signed-in/framed/council-solves/$councilSolveId');

/** A whole council: how each locality comes along, and the sums when all have ended. */
export function CouncilSolvePage() {
  const { councilSolveId } = route.useParams();
  const solve = useQuery(councilSolveQuery(councilSolveId));
  const { data } = solve;
  return (
    <Page
      title={nameOf(data)}
      about={data === undefined ? undefined : <About solve={data} />}
      actions={data !== undefined && isOpen(data) ? <Cancel councilSolveId={councilSolveId} /> : undefined}
    >
      <QueryView query={solve} what="the council solve">
        {({ solves, totals }) => (
          <>
            {totals !== null && <Totals totals={totals} />}
            <LocalitySolves solves={solves} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** Its solves carry the name that it was given; each would be called after its days without one. */
const nameOf = (solve: CouncilSolveBody | undefined): string => solve?.solves[0]?.name ?? 'Council solve';

const isOpen = ({ state }: CouncilSolveBody) => state === 'queued' || state === 'running';

function About({ solve: { state, from, days, askedAt } }: { readonly solve: CouncilSolveBody }) {
  return (
    <>
      <span>Council solve</span>
      <SolveStateTag state={state} />
      <span>{formatPeriod(from, days)}</span>
      <span>Asked for {formatMoment(askedAt)}</span>
    </>
  );
}

function Totals({ totals }: { readonly totals: NonNullable<CouncilSolveBody['totals']> }) {
  const { localities, people, workers, visits, unallocated, findings } = totals;
  const figures = [
    { name: 'Localities', value: formatCount(localities) },
    { name: 'People', value: formatCount(people) },
    { name: 'Workers', value: formatCount(workers) },
    { name: 'Visits', value: formatCount(visits) },
    { name: 'Unallocated visits', value: formatCount(unallocated) },
    { name: 'Rules broken', value: formatCount(findings) },
  ];
  return (
    <Panel title="The whole council">
      <FigureList figures={figures} />
    </Panel>
  );
}

function Cancel({ councilSolveId }: { readonly councilSolveId: string }) {
  const queryClient = useQueryClient();
  const cancelling = useMutation({
    mutationFn: () => cancelCouncilSolve(councilSolveId),
    onError: toastFault,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['council-solves'] }),
  });
  return (
    <Button variant="default" disabled={!cancelling.isIdle} onClick={() => cancelling.mutate()}>
      {cancelling.isIdle ? 'Cancel all' : 'Stopping…'}
    </Button>
  );
}
