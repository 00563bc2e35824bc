import type { AccountBody } from '@homeround/contract';
import { Modal } from '@mantine/core';
import { ChangeAccountForm } from './change-account-form';
import { NewAccountForm } from './new-account-form';

interface AccountModalProps {
  /** Undefined = closed. */
  readonly account: AccountBody | 'new' | undefined;
  readonly onClose: () => void;
}

export function AccountModal({ account, onClose }: AccountModalProps) {
  const title = account === undefined || account === 'new' ? 'New account' : account.name;
  return (
    <Modal opened={account !== undefined} onClose={onClose} title={title} size="lg">
      {account === 'new' && <NewAccountForm onDone={onClose} />}
      {account !== undefined && account !== 'new' && <ChangeAccountForm account={account} onDone={onClose} />}
    </Modal>
  );
}
