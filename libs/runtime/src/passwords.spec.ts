import { hashPassword, verifyPassword } from './passwords';

describe('a password', () => {
  it('is found again in its hash, and no other is', async () => {
    const hashed = await hashPassword('correct horse battery');
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(hashed, 'correct horse battery')).toBe(true);
    expect(await verifyPassword(hashed, 'correct horse batterz')).toBe(false);
  });

  it('has another hash each time', async () => {
    const [first, second] = await Promise.all([hashPassword('same words'), hashPassword('same words')]);
    expect(first).not.toBe(second);
  });

  it('fits no hash that is none', async () => {
    expect(await verifyPassword('not a hash', 'anything at all')).toBe(false);
  });
});
