import type { AccountBody } from '@homeround/contract';
import { Button } from '@mantine/core';
import { useMe } from '../../shared/access/me';
import { wordGrants } from '../../shared/access/word-grants';
import { formatMoment } from '../../shared/format/dates';
import { countOf, formatCount } from '../../shared/format/numbers';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { Panel } from '../../shared/ui/panel';
import { Tag } from '../../shared/ui/tag';

interface AccountTableProps {
  readonly accounts: readonly AccountBody[];
  readonly onOpen: (account: AccountBody) => void;
}

export function AccountTable({ accounts, onOpen }: AccountTableProps) {
  const { localities } = useMe();
  const columns = toColumns(({ grants }) => wordGrants(grants, localities), onOpen);
  return (
    <Panel title={countOf(accounts.length, 'account')}>
      <DataTable
        caption="Accounts"
        columns={columns}
        rows={accounts}
        rowKey={({ accountId }) => accountId}
        empty="There is no account."
        virtual={accounts.length > 50}
      />
    </Panel>
  );
}

const toColumns = (
  rolesOf: (account: AccountBody) => string,
  onOpen: (account: AccountBody) => void,
): readonly Column<AccountBody>[] => [
  { key: 'name', title: 'Name', names: true, sortBy: ({ name }) => name, cell: ({ name }) => name },
  {
    key: 'username',
    title: 'Username',
    sortBy: ({ username }) => username,
    cell: ({ username }) => username,
  },
  { key: 'roles', title: 'Roles', cell: rolesOf },
  {
    key: 'state',
    title: 'State',
    sortBy: ({ disabled }) => Number(disabled),
    cell: ({ disabled }) =>
      disabled ? <Tag tone="bad">May not sign in</Tag> : <Tag tone="good">Active</Tag>,
  },
  {
    key: 'seen',
    title: 'Last sign-in',
    sortBy: ({ lastSignInAt }) => lastSignInAt ?? '',
    cell: ({ lastSignInAt }) => (lastSignInAt === null ? 'never' : formatMoment(lastSignInAt)),
  },
  {
    key: 'sessions',
    title: 'Sessions',
    align: 'end',
    sortBy: ({ sessions }) => sessions,
    cell: ({ sessions }) => formatCount(sessions),
  },
  {
    key: 'actions',
    title: 'Actions',
    cell: (account) => (
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`Change ${account.name}`}
        onClick={() => onOpen(account)}
      >
        Change
      </Button>
    ),
  },
];
