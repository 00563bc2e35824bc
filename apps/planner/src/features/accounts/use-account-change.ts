import { useMutation, useQueryClient } from '@tanstack/react-query';
import { meQuery } from '../../shared/access/me';
import { toastDone } from '../../shared/toast';
import { accountsQuery } from './accounts-query';

/** A change of accounts: the list is read again also after a refusal, which shows what somebody else did. */
export function useAccountChange<Input>(
  change: (input: Input) => Promise<unknown>,
  { done, onDone }: { readonly done: string; readonly onDone: () => void },
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      toastDone(done);
      onDone();
    },
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      return queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
    },
  });
}
