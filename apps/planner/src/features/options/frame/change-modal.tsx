import type { OptionSummary } from '@homeround/contract';
import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { toastDone } from '../../../shared/toast';
import { FormSummary } from '../../../shared/ui/form-summary';
import { changeOption } from '../requests/change-option';

interface ChangeModalProps {
  readonly option: OptionSummary;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Name and note are all that can be changed of an option: anything else is a new version. */
export function ChangeModal({ option, opened, onClose }: ChangeModalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Name and note">
      <ChangeForm option={option} onClose={onClose} />
    </Modal>
  );
}

function ChangeForm({ option, onClose }: Omit<ChangeModalProps, 'opened'>) {
  const [name, setName] = useState(option.name);
  const [note, setNote] = useState(option.note);
  const [missing, setMissing] = useState(false);
  const changing = useChange(option, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') changing.mutate({ name: name.trim(), note: note.trim() });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormSummary errors={[]} fault={changing.error} />
        <TextInput
          id="option-name"
          label="Name"
          data-autofocus
          maxLength={120}
          value={name}
          error={missing ? 'Enter a name.' : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          id="option-note"
          label="Note"
          autosize
          minRows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={changing.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useChange(option: OptionSummary, onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (changes: { name: string; note: string }) => changeOption(option, changes),
    onSuccess: () => {
      toastDone('The option has its new name and note.');
      onDone();
    },
    // Also after a conflict: the form then starts from what somebody else wrote.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['options'] }),
  });
}
