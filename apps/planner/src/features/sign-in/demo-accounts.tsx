import { Button } from '@mantine/core';
import type { Credentials } from './sign-in';
import styles from './sign-in.module.css';

interface DemoAccountsProps {
  readonly accounts: readonly (Credentials & { readonly name: string })[];
  readonly onChoose: (account: Credentials) => void;
}

/** The accounts of the demonstration; they exist nowhere else. */
export function DemoAccounts({ accounts, onChoose }: DemoAccountsProps) {
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">Demonstration accounts</h2>
      <p>All people here are invented. Choose an account to fill in the form.</p>
      <ul>
        {accounts.map(({ username, password, name }) => (
          <li key={username}>
            <Button
              variant="default"
              fullWidth
              justify="space-between"
              rightSection={<span className={styles.username}>{username}</span>}
              onClick={() => onChoose({ username, password })}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
