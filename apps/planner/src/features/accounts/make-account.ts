import type { Grant } from '@homeround/domain';
import type { AccountBody } from '@homeround/contract';
import { answerOf, client } from '../../shared/api/client';

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly grants: readonly Grant[];
}

export const makeAccount = ({ grants, ...account }: NewAccount): Promise<AccountBody> =>
  answerOf(client.POST('/api/accounts', { body: { ...account, grants: [...grants] } }));
