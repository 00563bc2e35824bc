import { connect, type Socket } from 'node:net';
import { startTestApi, type TestApi } from '../testing/test-api';

/** More than are answered at once. */
const SLOW = 520;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** Begins a request and never ends its body. */
function beginSlowly(): Promise<Socket> {
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  const head = [
    'POST /api/sign-in HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    'x-homeround: 1',
    'Content-Length: 1000',
  ];
  return new Promise((resolve) => socket.write(`${head.join('\r\n')}\r\n\r\n{`, () => resolve(socket)));
}

it('answers others while hundreds of bodies are sent byte by byte', async () => {
  const sockets = await Promise.all(Array.from({ length: SLOW }, beginSlowly));
  // Sockets are served in the order in which they came: by now every one of them has begun.
  for (let each = 0; each < 3; each++) expect((await api.nobody.get('/api/welcome')).status).toBe(200);
  for (const socket of sockets) socket.destroy();
}, 20_000);
