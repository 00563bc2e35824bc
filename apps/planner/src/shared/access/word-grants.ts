import type { Grant } from '@homeround/domain';
import { ROLE_NAMES } from '@homeround/contract';

interface NamedLocality {
  readonly localityId: string;
  readonly name: string;
}

/** "Scheduler in Leith, Manager everywhere". */
export function wordGrants(grants: readonly Grant[], localities: readonly NamedLocality[]): string {
  if (grants.length === 0) return 'no role yet';
  const names = new Map(localities.map(({ localityId, name }) => [localityId, name]));
  return grants
    .map(({ role, localityId }) =>
      localityId === null
        ? `${ROLE_NAMES[role]} everywhere`
        : `${ROLE_NAMES[role]} in ${names.get(localityId) ?? localityId}`,
    )
    .join(', ');
}
