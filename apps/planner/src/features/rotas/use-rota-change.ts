import type { RotaSummary } from '@homeround/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastDone } from '../../shared/toast';

/**
 * A change of a rota. What others show of the locality is read again when it is done and when it was refused, so that a
 * refusal because somebody was first shows what they did.
 */
export function useRotaChange<Input>(
  localityId: string,
  change: (input: Input) => Promise<RotaSummary>,
  { done, onDone }: { readonly done: string; readonly onDone: () => void },
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      toastDone(done);
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['localities', localityId, 'rotas'] }),
  });
}
