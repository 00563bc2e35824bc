import type { AccountBody } from '@homeround/contract';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Page } from '../../shared/ui/page';
import { QueryView } from '../../shared/ui/query-view';
import { AccountModal } from './account-modal';
import { AccountTable } from './account-table';
import { accountsQuery } from './accounts-query';

/** Who may sign in and what they may do where. */
export function AccountsPage() {
  const accounts = useQuery(accountsQuery);
  const [open, setOpen] = useState<AccountBody | 'new'>();
  return (
    <Page
      title="Accounts"
      about="Roles hold in one locality or everywhere."
      actions={<Button onClick={() => setOpen('new')}>New account</Button>}
    >
      <QueryView query={accounts} what="the accounts">
        {(found) => <AccountTable accounts={found} onOpen={setOpen} />}
      </QueryView>
      <AccountModal account={open} onClose={() => setOpen(undefined)} />
    </Page>
  );
}
