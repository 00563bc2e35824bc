import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LEAST_PASSWORD } from '../../shared/access/password';
import { toSummary } from '../../shared/forms/field-errors';
import { toastDone } from '../../shared/toast';
import { type FieldError, FormSummary } from '../../shared/ui/form-summary';
import { changePassword } from './change-password';
import { checkPasswords, type Passwords } from './check-passwords';
import { sessionsQuery } from './sessions-query';

const EMPTY: Passwords = { currentPassword: '', newPassword: '', repeated: '' };

export function PasswordForm({ username }: { readonly username: string }) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const form = useForm<Passwords>({ initialValues: EMPTY, validate: checkPasswords });
  const changing = useChangePassword(() => form.reset());
  const submit = ({ currentPassword, newPassword }: Passwords) => {
    setErrors([]);
    changing.mutate({ currentPassword, newPassword });
  };
  return (
    <form noValidate onSubmit={form.onSubmit(submit, (found) => setErrors(toSummary(found)))}>
      <Stack>
        <FormSummary errors={errors} fault={changing.error} />
        {/* Password stores match the new password to the account by this field. */}
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        <PasswordInput
          id="currentPassword"
          label="Current password"
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          id="newPassword"
          label="New password"
          description={`At least ${LEAST_PASSWORD} letters, digits or signs; several words are good`}
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
        <PasswordInput
          id="repeated"
          label="New password again"
          autoComplete="new-password"
          {...form.getInputProps('repeated')}
        />
        <div>
          <Button type="submit" loading={changing.isPending}>
            Change the password
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function useChangePassword(onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      toastDone('The password is changed; other sessions of yours have ended.');
      onDone();
      return queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
}
