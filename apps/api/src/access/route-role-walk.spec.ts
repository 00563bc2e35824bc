import { type Grant, ROLES } from '@homeround/domain';
import { type Action, ACTIONS, allows } from '@homeround/contract';
import { toOpenApiDocument } from '../openapi/openapi-document';
import type { Asker, Method } from '../testing/asker';
import { startTestApi, type TestApi } from '../testing/test-api';
import { type Expected, ROUTES } from '../testing/routes';

/** Somebody who asks: what they were granted, or nobody. */
interface Who {
  readonly name: string;
  readonly grants: readonly Grant[] | undefined;
}

const HERE = 'north';
const ELSEWHERE = 'south';

const EVERYBODY: readonly Who[] = [
  { name: 'nobody', grants: undefined },
  { name: 'an account without a role', grants: [] },
  ...ROLES.flatMap((role) => [
    { name: `${role} of all localities`, grants: [{ role, localityId: null }] },
    { name: `${role} of the locality`, grants: [{ role, localityId: HERE }] },
    { name: `${role} of another locality`, grants: [{ role, localityId: ELSEWHERE }] },
  ]),
];

/** Values that are right in form and name nothing. */
const UNKNOWN: Readonly<Record<string, string>> = {
  localityId: HERE,
  date: '2026-03-23',
  visitId: 'RV1@2026-03-23',
  workerId: 'W1',
  personId: 'P1',
  name: 'pack.pdf',
  token: `${'A'.repeat(43)}.ics`,
};
const UNKNOWN_UUID = '5f0c6f6e-2f5b-4a52-9c43-3f5d0a6f1b11';

let api: TestApi;
let pairs = 0;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(async () => {
  await api.close();
  process.stderr.write(`\nroute × role walk: ${pairs} pairs tried\n`);
});

describe('route × role walk', () => {
  it('knows every route of the application, and no other', () => {
    const routes = Object.entries(toOpenApiDocument(api.app).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(Object.keys(ROUTES).sort()).toEqual(routes.sort());
  });

  it('has a route for every action that roles are given', () => {
    const used = new Set<string>(Object.values(ROUTES));
    expect(Object.keys(ACTIONS).filter((action) => !used.has(action))).toEqual([]);
  });

  it.each(EVERYBODY)(
    'lets $name do what the roles allow and nothing else',
    async ({ grants }) => {
      const wrong: string[] = [];
      let asker = await askerWith(grants);
      for (const [route, expected] of Object.entries(ROUTES)) {
        const answer = await ask(asker, route);
        pairs++;
        const wanted = wantedOf(grants, expected);
        if (!fits(answer.status, wanted)) wrong.push(`${route}: ${answer.status} instead of ${wanted}`);
        if (answer.status >= 500 && answer.status !== 501)
          wrong.push(`${route}: ${answer.status} ${answer.text}`);
        if (ENDS_SESSION.has(route)) asker = await askerWith(grants);
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

const ENDS_SESSION = new Set(['POST /api/sign-out']);

type Wanted = 'passes' | 401 | 403;

function wantedOf(grants: readonly Grant[] | undefined, expected: Expected): Wanted {
  if (expected === 'public') return 'passes';
  if (!grants) return 401;
  if (expected === 'signed-in') return 'passes';
  return allows(grants, expected as Action, HERE) ? 'passes' : 403;
}

function fits(status: number, wanted: Wanted): boolean {
  return wanted === 'passes' ? status !== 401 && status !== 403 : status === wanted;
}

async function askerWith(grants: readonly Grant[] | undefined): Promise<Asker> {
  return grants ? api.signIn(grants) : api.nobody;
}

function ask(asker: Asker, route: string) {
  const [method, template] = route.split(' ') as [string, string];
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(UNKNOWN[name] ?? UNKNOWN_UUID),
  );
  const question = asker.ask(method.toLowerCase() as Method, path);
  return method === 'GET' ? question : question.send({});
}
