import type { AccountBody } from '@homeround/contract';
import type { AccountRecord } from '@homeround/store';

export function toAccountBody({ grants, createdAt, lastSignInAt, ...account }: AccountRecord): AccountBody {
  return {
    ...account,
    grants: [...grants],
    createdAt: createdAt.toISOString(),
    lastSignInAt: lastSignInAt?.toISOString() ?? null,
  };
}
