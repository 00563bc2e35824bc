import type { Grant } from '@homeround/domain';
import type { AccountBody } from '@homeround/contract';
import { answerOf, client } from '../../shared/api/client';

/** What is absent stays; `revision` is the one that was read. */
export interface AccountChange {
  readonly revision: number;
  readonly name?: string;
  readonly password?: string;
  readonly grants?: readonly Grant[];
  readonly disabled?: boolean;
}

export const changeAccount = (
  accountId: string,
  { grants, ...change }: AccountChange,
): Promise<AccountBody> =>
  answerOf(
    client.PATCH('/api/accounts/{accountId}', {
      params: { path: { accountId } },
      body: { ...change, ...(grants === undefined ? {} : { grants: [...grants] }) },
    }),
  );
