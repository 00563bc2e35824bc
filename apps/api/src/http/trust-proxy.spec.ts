import { startTestApi } from '../testing/test-api';
import { trustProxy } from './trust-proxy';

describe('trustProxy', () => {
  it.each(['127.0.0.1', '::1', '::ffff:10.1.2.3', '172.18.0.1', '192.168.1.1', 'fd00::1', 'fe80::1'])(
    'trusts a proxy at %s',
    (address) => expect(trustProxy(address, 0)).toBe(true),
  );

  it.each(['203.0.113.9', '172.32.0.1', '2001:db8::1', '::ffff:203.0.113.9'])(
    'trusts nobody at %s',
    (address) => expect(trustProxy(address, 0)).toBe(false),
  );

  it('trusts nobody before the proxy, also in the own network', () => {
    expect(trustProxy('10.1.2.3', 1)).toBe(false);
  });
});

describe('behind a proxy', () => {
  it('nobody of the own network is counted as somebody else by a header of their own', async () => {
    const api = await startTestApi({ publicUrl: 'https://rotas.example.scot' });
    const statuses = [];
    for (let each = 0; each < 11; each++) {
      // As a proxy hands it on: what the client said, then where the client is.
      const forwarded = `198.51.100.${each}, 10.20.30.40`;
      const answer = await api.nobody
        .post('/api/sign-in', { username: 'guessed', password: 'x' })
        .set('x-forwarded-for', forwarded);
      statuses.push(answer.status);
    }
    expect(statuses.at(-1)).toBe(429);
    await api.close();
  }, 20_000);
});
