import type { RotaSummary } from '@homeround/contract';
import { ConfirmModal } from '../../shared/ui/confirm-modal';
import { FormSummary } from '../../shared/ui/form-summary';
import { discardRota } from './discard-rota';
import { useRotaChange } from './use-rota-change';

interface DiscardModalProps {
  readonly rota: RotaSummary;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function DiscardModal({ rota, opened, onClose }: DiscardModalProps) {
  const discarding = useRotaChange(rota.localityId, () => discardRota(rota, rota.revision), {
    done: 'The draft was discarded.',
    onDone: onClose,
  });
  return (
    <ConfirmModal
      opened={opened}
      title="Discard the draft?"
      verb="Discard"
      busy={discarding.isPending}
      onConfirm={() => discarding.mutate(undefined)}
      onClose={onClose}
    >
      <FormSummary errors={[]} fault={discarding.error} />
      <p>“{rota.name}” leaves the list of rotas. A discarded draft can still be read but not be published.</p>
    </ConfirmModal>
  );
}
