import { request } from 'node:http';
import { SessionStreams } from './sessions/session-streams';
import { startTestApi } from './testing/test-api';

describe('stopping', () => {
  it('ends streams at once, closes idle connections and leaves nothing open', async () => {
    const api = await startTestApi();
    let closed = false;
    const account = { accountId: 'a', username: 'u', name: 'n', grants: [], sid: 's' };
    api.app.get(SessionStreams).add(account, () => (closed = true));
    await keepAlive(`${api.url}/health/live`);
    const began = performance.now();
    await api.close();
    expect(closed).toBe(true);
    expect(performance.now() - began).toBeLessThan(3000);
    await expect(keepAlive(`${api.url}/health/live`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

/** Asks and leaves the connection open, as browsers do. */
function keepAlive(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { connection: 'keep-alive' } }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
    });
    asked.once('error', reject);
    asked.end();
  });
}
