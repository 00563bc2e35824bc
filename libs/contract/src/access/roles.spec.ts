import { type Grant, ROLES } from '@homeround/domain';
import { type Action, ACTIONS, allows } from './roles';

const actionsOf = (grants: readonly Grant[], localityId?: string) =>
  (Object.keys(ACTIONS) as Action[]).filter((action) => allows(grants, action, localityId));

describe('allows', () => {
  it('gives nothing to somebody without a role', () => {
    expect(actionsOf([], 'north')).toEqual([]);
  });

  it.each(ROLES)('gives a %s of one locality nothing in another, and nothing of the council', (role) => {
    const grants = [{ role, localityId: 'north' }];
    expect(actionsOf(grants, 'south')).toEqual([]);
    expect(actionsOf(grants)).toEqual([]);
    expect(actionsOf(grants, 'north')).toContain('rota:read');
  });

  it('lets only those change a rota who plan', () => {
    const changers = ROLES.filter((role) => allows([{ role, localityId: null }], 'rota:publish', 'north'));
    expect(changers).toEqual(['administrator', 'manager', 'scheduler']);
  });

  it('lets only administrators manage accounts', () => {
    const managers = ROLES.filter((role) => allows([{ role, localityId: null }], 'account:manage'));
    expect(managers).toEqual(['administrator']);
  });

  it('adds up several roles', () => {
    const grants: Grant[] = [
      { role: 'read-only', localityId: null },
      { role: 'scheduler', localityId: 'north' },
    ];
    expect(allows(grants, 'rota:publish', 'north')).toBe(true);
    expect(allows(grants, 'rota:publish', 'south')).toBe(false);
    expect(allows(grants, 'rota:read', 'south')).toBe(true);
  });
});
