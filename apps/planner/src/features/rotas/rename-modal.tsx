import type { RotaSummary } from '@homeround/contract';
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormSummary } from '../../shared/ui/form-summary';
import { renameRota } from './rename-rota';
import { useRotaChange } from './use-rota-change';

interface RenameModalProps {
  readonly rota: RotaSummary;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function RenameModal({ rota, opened, onClose }: RenameModalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Rename the rota">
      <RenameForm rota={rota} onClose={onClose} />
    </Modal>
  );
}

const MOST_LETTERS = 120;

function RenameForm({ rota, onClose }: Omit<RenameModalProps, 'opened'>) {
  const [name, setName] = useState(rota.name);
  const [missing, setMissing] = useState(false);
  const renaming = useRotaChange(
    rota.localityId,
    (text: string) => renameRota(rota, { revision: rota.revision, name: text }),
    { done: 'The rota has its new name.', onDone: onClose },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') renaming.mutate(name.trim());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormSummary errors={[]} fault={renaming.error} />
        <TextInput
          id="rota-name"
          label="Name"
          data-autofocus
          maxLength={MOST_LETTERS}
          value={name}
          error={missing ? 'Enter a name.' : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={renaming.isPending}>
            Rename
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
