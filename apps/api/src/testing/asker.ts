import supertest, { type Test } from 'supertest';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Asks a listening application for things, as a planner in a browser does. */
export interface Asker {
  /** Of the session; absent for nobody. */
  readonly cookie: string | undefined;
  readonly accountId: string | undefined;
  ask(method: Method, path: string): Test;
  get(path: string): Test;
  post(path: string, body?: object): Test;
}

export function askerOf(url: string, cookie?: string, accountId?: string): Asker {
  const ask = (method: Method, path: string) => {
    const test = supertest(url)[method](path).set('x-homeround', '1');
    return cookie === undefined ? test : test.set('cookie', cookie);
  };
  return {
    ...{ cookie, accountId, ask },
    get: (path) => ask('get', path),
    post: (path, body = {}) => ask('post', path).send(body),
  };
}

/** Signs in through the door that everybody uses. */
export async function signedIn(
  url: string,
  { accountId, username, password }: { accountId: string; username: string; password: string },
): Promise<Asker> {
  const answer = await askerOf(url).post('/api/sign-in', { username, password });
  if (answer.status !== 200) throw new Error(`not signed in: ${answer.status} ${answer.text}`);
  return askerOf(url, cookieOf(answer.headers), accountId);
}

/** What a browser would send back. */
export function cookieOf(headers: Record<string, unknown>): string {
  const cookies = headers['set-cookie'] as string[] | undefined;
  const cookie = cookies?.[0]?.split(';')[0];
  if (cookie === undefined) throw new Error('the answer sets no cookie');
  return cookie;
}
