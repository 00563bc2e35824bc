import type { Me } from '@homeround/contract';
import type { DemoAccount } from '@homeround/runtime';

/** A signed-in account that asks the service as the planner does. */
export interface ServiceSession {
  readonly me: Me;
  /** The session's cookie: `homeround=…`. */
  readonly cookie: string;
  get<Body>(path: string): Promise<Body>;
  /** POST unless another method is said. Fails on any answer that is not a success. */
  send<Body>(path: string, body?: object, method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'): Promise<Body>;
}

/** Signs in through the door that everybody uses. */
export async function openSession(
  url: string,
  { username, password }: Pick<DemoAccount, 'username' | 'password'>,
): Promise<ServiceSession> {
  const answer = await ask(url, '/api/sign-in', { method: 'POST', body: { username, password } });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error('signing in set no cookie');
  return {
    me: (await answer.json()) as Me,
    cookie,
    get: async (path) => readBody(await ask(url, path, { method: 'GET', cookie })),
    send: async (path, body = {}, method = 'POST') =>
      readBody(await ask(url, path, { method, cookie, body })),
  };
}

interface Asked {
  readonly method: string;
  readonly cookie?: string;
  readonly body?: object;
}

async function ask(url: string, path: string, { method, cookie, body }: Asked): Promise<Response> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      'x-homeround': '1',
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

async function readBody<Body>(answer: Response): Promise<Body> {
  return (answer.status === 204 ? undefined : await answer.json()) as Body;
}
