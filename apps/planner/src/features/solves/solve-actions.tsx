import type { SolveSnapshot } from '@homeround/contract';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAllowed } from '../../shared/access/me';
import { toastFault } from '../../shared/toast';
import { LinkButton } from '../../shared/ui/link-button';
import { cancelSolve } from './cancel-solve';
import { isFinal } from './follow-solve';
import { solveQuery } from './solve-query';

export function SolveActions({ solve }: { readonly solve: SolveSnapshot }) {
  const mayAsk = useAllowed('solve:ask', solve.localityId);
  if (!mayAsk) return null;
  return isFinal(solve) ? <AskAgain solve={solve} /> : <Cancel solve={solve} />;
}

function AskAgain({ solve: { localityId, from, days } }: { readonly solve: SolveSnapshot }) {
  return (
    <LinkButton
      to="/localities/$localityId/solves/new"
      params={{ localityId }}
      search={{ from, days }}
      variant="default"
    >
      Ask again for these days
    </LinkButton>
  );
}

function Cancel({ solve }: { readonly solve: SolveSnapshot }) {
  const queryClient = useQueryClient();
  const path = { localityId: solve.localityId, solveId: solve.solveId };
  const cancelling = useMutation({
    mutationFn: () => cancelSolve(path),
    onError: toastFault,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: solveQuery(path).queryKey }),
  });
  const asked = solve.cancelAsked || cancelling.isPending;
  return (
    <Button variant="default" disabled={asked} onClick={() => cancelling.mutate()}>
      {asked ? 'Stopping…' : 'Cancel the solve'}
    </Button>
  );
}
