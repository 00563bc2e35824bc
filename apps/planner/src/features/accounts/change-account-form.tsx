import type { AccountBody } from '@homeround/contract';
import { Button, Checkbox, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { LEAST_PASSWORD } from '../../shared/access/password';
import { toSummary } from '../../shared/forms/field-errors';
import { type FieldError, FormSummary } from '../../shared/ui/form-summary';
import { changeAccount } from './change-account';
import { checkChange, type ChangeForm, toChange } from './change-form';
import { GrantFields } from './grant-fields';
import { revokeSessions } from './revoke-sessions';
import { useAccountChange } from './use-account-change';

interface ChangeAccountFormProps {
  readonly account: AccountBody;
  readonly onDone: () => void;
}

export function ChangeAccountForm({ account, onDone }: ChangeAccountFormProps) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { name, grants, disabled } = account;
  const form = useForm<ChangeForm>({
    initialValues: { name, grants, disabled, password: '' },
    validate: checkChange,
  });
  const changing = useAccountChange(
    (values: ChangeForm) => changeAccount(account.accountId, toChange(account, values)),
    { done: 'The account is changed.', onDone },
  );
  const submit = (values: ChangeForm) => {
    setErrors([]);
    changing.mutate(values);
  };
  return (
    <form noValidate onSubmit={form.onSubmit(submit, (found) => setErrors(toSummary(found)))}>
      <Stack>
        <FormSummary errors={errors} fault={changing.error} />
        <TextInput id="name" label="Name" autoComplete="off" {...form.getInputProps('name')} />
        <PasswordInput
          id="password"
          label="New password"
          description={`Leave empty to keep it; else at least ${LEAST_PASSWORD} letters, digits or signs`}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <GrantFields
          grants={form.values.grants}
          onChange={(changed) => form.setFieldValue('grants', changed)}
        />
        <Checkbox
          label="May not sign in"
          description="Ends the account’s sessions at once"
          {...form.getInputProps('disabled', { type: 'checkbox' })}
        />
        <Group justify="space-between">
          <SignOutEverywhere account={account} onDone={onDone} />
          <Button type="submit" loading={changing.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function SignOutEverywhere({ account, onDone }: ChangeAccountFormProps) {
  const revoking = useAccountChange(() => revokeSessions(account.accountId), {
    done: 'The account is signed out everywhere.',
    onDone,
  });
  return (
    <Button
      variant="default"
      disabled={account.sessions === 0}
      loading={revoking.isPending}
      onClick={() => revoking.mutate(undefined)}
    >
      Sign out everywhere
    </Button>
  );
}
