import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FrontBody } from '@homeround/contract';
import { answerOf, client } from '../../../shared/api/client';
import { toastFault } from '../../../shared/toast';

/** Stops a search; nothing of it is kept. */
export function CancelFront({ front: { frontId, cancelAsked } }: { readonly front: FrontBody }) {
  const queryClient = useQueryClient();
  const cancelling = useMutation({
    mutationFn: () =>
      answerOf(client.POST('/api/fronts/{frontId}/cancel', { params: { path: { frontId } } })),
    onError: toastFault,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['fronts'] }),
  });
  const asked = cancelAsked || cancelling.isPending;
  return (
    <Button variant="default" disabled={asked} onClick={() => cancelling.mutate()}>
      {asked ? 'Stopping…' : 'Cancel the search'}
    </Button>
  );
}
