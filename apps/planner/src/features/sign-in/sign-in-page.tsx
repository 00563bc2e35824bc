import { Alert } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '../../shared/ui/page-heading';
import { DemoAccounts } from './demo-accounts';
import { type Credentials } from './sign-in';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';
import { welcomeQuery } from './welcome-query';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { ended } = route.useSearch();
  const welcome = useQuery(welcomeQuery).data;
  const form = useForm<Credentials>({ mode: 'controlled', initialValues: { username: '', password: '' } });
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <p className={styles.product}>
          <img src="/mark.svg" alt="" width={32} height={32} />
          Homeround
        </p>
        <PageHeading>Sign in</PageHeading>
        {ended === true && (
          <Alert color="firth" role="status" title="Your session has ended">
            Sign in to go on where you were.
          </Alert>
        )}
        {welcome?.needsAdministrator === true && <FirstAdministrator />}
        <SignInForm form={form} />
      </div>
      {welcome !== undefined && welcome.demoAccounts.length > 0 && (
        <DemoAccounts accounts={welcome.demoAccounts} onChoose={(account) => form.setValues(account)} />
      )}
    </main>
  );
}

function FirstAdministrator() {
  return (
    <Alert color="firth" title="There is no account yet">
      Whoever runs this service makes the first administrator with{' '}
      <code>homeround account first-administrator</code>.
    </Alert>
  );
}
