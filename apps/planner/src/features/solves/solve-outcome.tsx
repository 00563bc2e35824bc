import type { SolveSnapshot } from '@homeround/contract';
import { Group } from '@mantine/core';
import { countOf } from '../../shared/format/numbers';
import { LinkButton } from '../../shared/ui/link-button';
import { Panel } from '../../shared/ui/panel';
import { Failure } from './failure';

/** What came of a solve that has ended. */
export function SolveOutcome({ solve }: { readonly solve: SolveSnapshot }) {
  if (solve.state === 'failed') return <Failure failure={solve.failure} />;
  if (solve.state === 'cancelled') {
    return (
      <Panel title="Cancelled">
        <p>It was stopped before it had ended. Nothing of it was kept.</p>
      </Panel>
    );
  }
  return solve.state === 'finished' && solve.rotaId !== null ? (
    <Result solve={solve} rotaId={solve.rotaId} />
  ) : null;
}

function Result({ solve, rotaId }: { readonly solve: SolveSnapshot; readonly rotaId: string }) {
  const { localityId, latest } = solve;
  const params = { localityId, rotaId };
  return (
    <Panel title="The rota is ready">
      <p>
        {latest === null || latest.unallocated === 0
          ? 'Every visit has its workers.'
          : `${countOf(latest.unallocated, 'visit is', 'visits are')} unallocated.`}{' '}
        Nothing of it holds until it is published.
      </p>
      <Group gap={8}>
        <LinkButton to="/localities/$localityId/rotas/$rotaId/board" params={params}>
          Open the board
        </LinkButton>
        <LinkButton to="/localities/$localityId/rotas/$rotaId" params={params} variant="default">
          Figures and rules
        </LinkButton>
        <LinkButton to="/localities/$localityId/rotas/$rotaId/compare" params={params} variant="default">
          Compare
        </LinkButton>
      </Group>
    </Panel>
  );
}
