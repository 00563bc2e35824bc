import { errorSchema } from '@homeround/contract';
import { connect } from 'node:net';
import type { Asker } from '../testing/asker';
import { ROUTES } from '../testing/routes';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let asker: Asker;
beforeAll(async () => {
  api = await startTestApi();
  asker = await api.signInAs('administrator');
});
afterAll(() => api.close());

const JSON_TYPE = 'application/json';
const ACCOUNT = { username: 'new', name: 'N', password: 'long enough 12', grants: [] };

/** As it comes off the wire. */
function send(path: string, type: string, body: string | Buffer) {
  return asker
    .ask('post', path)
    .set('content-type', type)
    .serialize((each: unknown) => each as string)
    .send(body);
}

function expectRefusal(
  answer: { status: number; body: unknown; headers: Record<string, string> },
  code: string,
): void {
  const { error } = errorSchema.parse(answer.body);
  expect({ code: error.code, told: error.cause !== '' && error.action !== '' }).toEqual({ code, told: true });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(error.requestId).toBe(answer.headers['x-request-id']);
}

describe('a malformed body', () => {
  it.each<[string, string, string, string | Buffer]>([
    ['text that is no JSON', 'INVALID_JSON', JSON_TYPE, '{"username":'],
    ['JSON that is no object', 'INVALID_JSON', JSON_TYPE, '"text"'],
    ['a list instead of an object', 'INVALID_REQUEST', JSON_TYPE, '[]'],
    ['nothing', 'INVALID_REQUEST', JSON_TYPE, ''],
    ['bytes that are no UTF-8', 'INVALID_JSON', JSON_TYPE, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['an escaped NUL', 'INVALID_TEXT', JSON_TYPE, '{"name":"a\\u0000b","query":""}'],
    ['plain text', 'UNSUPPORTED_TYPE', 'text/plain', '{}'],
    ['a form', 'UNSUPPORTED_TYPE', 'application/x-www-form-urlencoded', 'name=x&query='],
    ['XML', 'UNSUPPORTED_TYPE', 'application/xml', '<name/>'],
    ['a character set that nobody uses', 'UNSUPPORTED_TYPE', `${JSON_TYPE}; charset=ebcdic`, '{}'],
    ['more than a megabyte', 'REQUEST_TOO_LARGE', JSON_TYPE, JSON.stringify({ name: 'x'.repeat(1_100_000) })],
    ['depth without end', 'INVALID_REQUEST', JSON_TYPE, '['.repeat(20_000) + ']'.repeat(20_000)],
  ])('of %s is refused as %s', async (_, code, type, body) => {
    expectRefusal(await send('/api/me/saved-views', type, body), code);
  });

  it('in an encoding that is not what it says is refused', async () => {
    const answer = await send('/api/me/saved-views', JSON_TYPE, '{}').set('content-encoding', 'gzip');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it.each<[string, object, string]>([
    ['a wrong type', { ...ACCOUNT, name: 7 }, 'name'],
    ['an unknown field', { ...ACCOUNT, administrator: true }, 'the whole'],
    ['a missing field', { username: 'new', name: 'N', grants: [] }, 'password'],
    ['a text that is too long', { ...ACCOUNT, name: 'x'.repeat(121) }, 'name'],
    ['an unknown role', { ...ACCOUNT, grants: [{ role: 'god', localityId: null }] }, 'grants.0.role'],
    [
      'too many of something',
      { ...ACCOUNT, grants: Array(21).fill({ role: 'manager', localityId: null }) },
      'grants',
    ],
    ['a prototype in disguise', JSON.parse(`{"__proto__":{"x":1}}`) as object, 'username'],
  ])('with %s is refused, and the fault names it', async (_, body, column) => {
    const answer = await asker.post('/api/accounts', body);
    expectRefusal(answer, 'INVALID_REQUEST');
    const { faults } = errorSchema.parse(answer.body).error;
    expect(faults?.map((fault) => fault.column)).toContain(column);
  });

  it.each([1e308, -1, 1.5, 9_007_199_254_740_992, '7', null])(
    'with the revision %p is refused',
    async (revision) => {
      const answer = await asker
        .ask('patch', `/api/accounts/${asker.accountId}`)
        .send({ revision, name: 'x' });
      expect([400, 409]).toContain(answer.status);
    },
  );
});

describe('a malformed address', () => {
  it.each([
    ['an id that is no uuid', '/api/localities/north/rotas/7', 'INVALID_REQUEST'],
    [
      'a day that is none',
      `/api/localities/north/rotas/${'0'.repeat(8)}/board/days/2026-02-30`,
      'INVALID_REQUEST',
    ],
    ['an escape that is no UTF-8', '/api/localities/%E0%A4%A', 'INVALID_ADDRESS'],
    ['a NUL', '/api/localities/a%00b', 'INVALID_TEXT'],
    ['a NUL in the query', '/api/audit?what=a%00b', 'INVALID_TEXT'],
    ['a limit that is no number', '/api/audit?limit=many', 'INVALID_REQUEST'],
    ['a limit beyond the most', '/api/audit?limit=99999999999999999999', 'INVALID_REQUEST'],
    ['a field given twice', '/api/audit?limit=1&limit=2', 'INVALID_REQUEST'],
    ['an end that nothing has', '/api/nothing/here', 'NOT_FOUND'],
    ['a path upwards', '/api/../../etc/passwd', 'NOT_FOUND'],
    ['a very long id', `/api/localities/${'x'.repeat(5000)}`, 'INVALID_REQUEST'],
  ])('with %s is refused: %s → %s', async (_, path, code) => {
    expectRefusal(await asker.get(path), code);
  });

  it('with a method that it does not take is refused', async () => {
    expectRefusal(await asker.ask('delete', '/api/me'), 'NOT_FOUND');
  });
});

describe('every route', () => {
  const hostile = [
    "'; DROP TABLE account; --",
    '../../etc/passwd',
    '🙂',
    '%',
    '-1',
    'NaN',
    '__proto__',
    ' ',
    'null',
  ];

  it.each(hostile)('answers %p in the place of every id without failing', async (value) => {
    const failed: string[] = [];
    for (const route of Object.keys(ROUTES)) {
      if (!route.includes('{')) continue;
      const [method, template] = route.split(' ') as ['GET', string];
      const path = template.replace(/\{\w+\}/g, encodeURIComponent(value));
      const question = asker.ask(method.toLowerCase() as 'get', path);
      const { status } = await (method === 'GET'
        ? question
        : question.send({ revision: value, name: value }));
      if (status >= 500) failed.push(`${route}: ${status}`);
    }
    expect(failed).toEqual([]);
  });
});

describe('a request that is no HTTP', () => {
  it('is refused by closing, and the service goes on', async () => {
    const { port } = new URL(api.url);
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('\x16\x03\x01 hello\r\n\r\n'));
      socket.on('data', (data) => (text += data.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(said).toContain('400 Bad Request');
    expect((await asker.get('/api/me')).status).toBe(200);
  });
});
