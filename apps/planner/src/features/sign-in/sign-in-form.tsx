import { Button, PasswordInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { meQuery } from '../../shared/access/me';
import type { FieldError } from '../../shared/ui/form-summary';
import { FormSummary } from '../../shared/ui/form-summary';
import { type Credentials, signIn } from './sign-in';
import styles from './sign-in.module.css';

const route = getRouteApi('/sign-in');

export function SignInForm({ form }: { readonly form: UseFormReturnType<Credentials> }) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const asked = useSignIn();
  const submit = (values: Credentials) => {
    const missing = findMissing(values);
    setErrors(missing);
    form.setErrors(Object.fromEntries(missing.map(({ field, message }) => [field, message])));
    if (missing.length === 0) asked.mutate(values);
  };
  return (
    <form noValidate className={styles.form} onSubmit={form.onSubmit(submit)}>
      <FormSummary errors={errors} fault={asked.error} />
      <TextInput
        id="username"
        label="Username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps('username')}
      />
      <PasswordInput
        id="password"
        label="Password"
        autoComplete="current-password"
        {...form.getInputProps('password')}
      />
      <Button type="submit" size="md" loading={asked.isPending}>
        Sign in
      </Button>
    </form>
  );
}

const NO_MESSAGES: Readonly<Record<keyof Credentials, string>> = {
  username: 'Enter your username.',
  password: 'Enter your password.',
};

const findMissing = (values: Credentials): FieldError[] =>
  (['username', 'password'] as const)
    .filter((field) => values[field].trim() === '')
    .map((field) => ({ field, message: NO_MESSAGES[field] }));

function useSignIn() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const { return: back } = route.useSearch();
  return useMutation({
    mutationFn: signIn,
    onSuccess: () => {
      queryClient.removeQueries({ queryKey: meQuery.queryKey });
      router.history.push(back ?? '/');
    },
  });
}
