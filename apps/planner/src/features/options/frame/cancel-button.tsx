import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastFault } from '../../../shared/toast';
import { cancelOption } from '../requests/cancel-option';

/** Stops what an option is at: choosing or measuring. */
export function CancelButton({
  optionId,
  children,
}: {
  readonly optionId: string;
  readonly children: string;
}) {
  const queryClient = useQueryClient();
  const cancelling = useMutation({
    mutationFn: () => cancelOption(optionId),
    onError: toastFault,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['options'] }),
  });
  const stops = cancelling.isPending || cancelling.isSuccess;
  return (
    <Button variant="default" disabled={stops} onClick={() => cancelling.mutate()}>
      {stops ? 'Stopping…' : children}
    </Button>
  );
}
