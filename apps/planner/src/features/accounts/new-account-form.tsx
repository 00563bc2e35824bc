import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { LEAST_PASSWORD } from '../../shared/access/password';
import { toSummary } from '../../shared/forms/field-errors';
import { type FieldError, FormSummary } from '../../shared/ui/form-summary';
import { checkNewAccount } from './check-new-account';
import { GrantFields } from './grant-fields';
import { makeAccount, type NewAccount } from './make-account';
import { useAccountChange } from './use-account-change';

const EMPTY: NewAccount = { username: '', name: '', password: '', grants: [] };

export function NewAccountForm({ onDone }: { readonly onDone: () => void }) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const form = useForm<NewAccount>({ initialValues: EMPTY, validate: checkNewAccount });
  const making = useAccountChange(makeAccount, { done: 'The account is made.', onDone });
  const submit = (values: NewAccount) => {
    setErrors([]);
    making.mutate(values);
  };
  return (
    <form noValidate onSubmit={form.onSubmit(submit, (found) => setErrors(toSummary(found)))}>
      <Stack>
        <FormSummary errors={errors} fault={making.error} />
        <TextInput id="name" label="Name" autoComplete="off" data-autofocus {...form.getInputProps('name')} />
        <TextInput id="username" label="Username" autoComplete="off" {...form.getInputProps('username')} />
        <PasswordInput
          id="password"
          label="First password"
          description={`At least ${LEAST_PASSWORD} letters, digits or signs; to be changed after the first sign-in`}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <GrantFields
          grants={form.values.grants}
          onChange={(grants) => form.setFieldValue('grants', grants)}
        />
        <Button type="submit" loading={making.isPending}>
          Make the account
        </Button>
      </Stack>
    </form>
  );
}
