import type { PublishPreview } from '@homeround/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RotaPath } from '../../shared/requests/rota-path';
import { toastDone } from '../../shared/toast';
import { publishRota } from './publish-rota';

/** Publishes what the preview showed; if somebody published meanwhile, the service refuses and says who. */
export function usePublish(path: RotaPath, preview: PublishPreview) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { localityId } = path;
  return useMutation({
    mutationFn: (reason: string) =>
      publishRota(path, {
        revision: preview.revision,
        replacesRotaId: preview.differences.beforeRotaId,
        ...(reason === '' ? {} : { reason }),
      }),
    onSuccess: () => {
      toastDone('The rota is published.');
      void navigate({ to: '/localities/$localityId/rotas', params: { localityId } });
      return queryClient.invalidateQueries({ queryKey: ['localities', localityId, 'rotas'] });
    },
  });
}
