import { type Grant, type Role, ROLES } from '@homeround/domain';

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  administrator: 'Administrator',
  manager: 'Manager',
  scheduler: 'Scheduler',
  'first-response-coordinator': 'First-response coordinator',
  'read-only': 'Read only',
};

const EVERYONE: readonly Role[] = ROLES;
const PLANNERS: readonly Role[] = ['administrator', 'manager', 'scheduler'];

/**
 * What may be done, by whom. `locality` actions need the role in the locality asked for; `council` actions need it in
 * all localities. What is not here may not be done by anybody.
 */
export const ACTIONS = {
  'rota:read': { scope: 'locality', roles: EVERYONE },
  'rota:change': { scope: 'locality', roles: PLANNERS },
  'rota:publish': { scope: 'locality', roles: PLANNERS },
  'solve:ask': { scope: 'locality', roles: PLANNERS },
  'pin:change': { scope: 'locality', roles: PLANNERS },
  'calendar:change': { scope: 'locality', roles: PLANNERS },
  'council:solve': { scope: 'council', roles: ['administrator', 'manager'] },
  'dataset:read': { scope: 'council', roles: ['administrator', 'manager'] },
  'dataset:import': { scope: 'council', roles: ['administrator', 'manager'] },
  'patterns:read': { scope: 'council', roles: ['administrator', 'manager'] },
  'patterns:plan': { scope: 'council', roles: ['administrator', 'manager'] },
  'account:manage': { scope: 'council', roles: ['administrator'] },
  'audit:read': { scope: 'council', roles: ['administrator', 'manager'] },
} as const satisfies Record<string, { scope: 'locality' | 'council'; roles: readonly Role[] }>;
export type Action = keyof typeof ACTIONS;

/** Whether these grants allow an action; `localityId` is the locality it is about, absent for council actions. */
export function allows(grants: readonly Grant[], action: Action, localityId?: string): boolean {
  const { scope, roles } = ACTIONS[action] as { scope: 'locality' | 'council'; roles: readonly Role[] };
  return grants.some(
    (grant) =>
      roles.includes(grant.role) &&
      (grant.localityId === null || (scope === 'locality' && grant.localityId === localityId)),
  );
}
