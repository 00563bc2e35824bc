import { Agent, request } from 'node:http';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Somebody signed in, over one kept connection. */
export interface Reader {
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body: object): Promise<Answer>;
  /** Reads the answer to its end and gives its status. */
  look(path: string): Promise<number>;
  close(): void;
}

interface Answered {
  readonly status: number;
  readonly cookie: string | undefined;
  readonly body: Buffer;
}

/** The cookie of a new session. */
export async function signIn(url: string, credentials: Credentials): Promise<string> {
  const agent = new Agent();
  const { status, cookie, body } = await send(agent, new URL('/api/sign-in', url), 'POST', {}, credentials);
  agent.destroy();
  if (cookie === undefined) throw new Error(`sign-in: ${status} ${body.toString()}`);
  return cookie;
}

export function openReader(url: string, cookie: string): Reader {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (method: string, path: string, body?: object, gzip = false) =>
    send(agent, new URL(path, url), method, { cookie, ...(gzip ? { 'accept-encoding': 'gzip' } : {}) }, body);
  const json = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const answered = await ask(method, path, body);
    if (answered.status >= 400)
      throw new Error(`${method} ${path}: ${answered.status} ${answered.body.toString()}`);
    return (answered.body.length > 0 ? JSON.parse(answered.body.toString()) : undefined) as Answer;
  };
  return {
    get: (path) => json('GET', path),
    post: (path, body) => json('POST', path, body),
    look: async (path) => (await ask('GET', path, undefined, true)).status,
    close: () => agent.destroy(),
  };
}

function send(
  agent: Agent,
  url: URL,
  method: string,
  headers: Readonly<Record<string, string>>,
  body?: object,
): Promise<Answered> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const bodyHeaders =
    text === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      agent,
      method,
      headers: { 'x-homeround': '1', origin: url.origin, ...headers, ...bodyHeaders },
    });
    asked.on('error', reject);
    asked.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          cookie: answer.headers['set-cookie']?.map((line) => line.split(';')[0]).join('; '),
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.end(text);
  });
}

export interface Reading {
  readonly readers: number;
  readonly seconds: number;
  readonly paths: readonly string[];
}

/** Readers side by side, each over a connection of its own, for so many seconds. Sessions are shared where they are fewer. */
export async function readAll(
  url: string,
  sessions: readonly string[],
  { readers, seconds, paths }: Reading,
): Promise<{ milliseconds: number[]; failures: number }> {
  const opened = Array.from({ length: readers }, (_, at) => openReader(url, sessions[at % sessions.length]!));
  const until = performance.now() + seconds * 1000;
  const milliseconds: number[] = [];
  let failures = 0;
  const read = async (reader: Reader, first: number) => {
    for (let turn = first; performance.now() < until; turn++) {
      const began = performance.now();
      const status = await reader.look(paths[turn % paths.length]!).catch(() => 0);
      milliseconds.push(performance.now() - began);
      if (status !== 200) failures += 1;
    }
  };
  await Promise.all(opened.map(read));
  opened.forEach((reader) => reader.close());
  return { milliseconds, failures };
}
