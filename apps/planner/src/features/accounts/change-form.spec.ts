import { checkChange, toChange } from './change-form';

const account = {
  revision: 4,
  name: 'Iona Reid',
  grants: [
    { role: 'scheduler' as const, localityId: 'L1' },
    { role: 'read-only' as const, localityId: null },
  ],
  disabled: false,
};
const same = { name: account.name, password: '', grants: [...account.grants].reverse(), disabled: false };

describe('changing an account', () => {
  it('sends only what differs, so that unchanged roles end no session', () => {
    expect(toChange(account, same)).toEqual({ revision: 4 });
    expect(toChange(account, { ...same, disabled: true })).toEqual({ revision: 4, disabled: true });
  });

  it('sends a new password and new roles', () => {
    const changed = { ...same, password: 'a long password', grants: [] };
    expect(toChange(account, changed)).toEqual({ revision: 4, password: 'a long password', grants: [] });
  });

  it('refuses a short password and an empty name, but not a password that stays', () => {
    expect(Object.keys(checkChange({ ...same, name: ' ', password: 'short' }))).toEqual(['name', 'password']);
    expect(checkChange(same)).toEqual({});
  });
});
