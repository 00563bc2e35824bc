import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Answers } from './make-board-answers';

export interface ServedPlanner {
  /** Without a slash at the end. */
  readonly url: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The built planner and given answers on one free port, as the service serves both. */
export async function servePlanner(folder: string, answers: Answers): Promise<ServedPlanner> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://planner');
    if (pathname.startsWith('/api/')) return answer(response, answers.get(decodeURIComponent(pathname)));
    return void sendFile(response, folder, pathname);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(response: ServerResponse, body: string | undefined): void {
  const error = {
    code: 'NOT_STUBBED',
    cause: 'The benchmark has no such answer.',
    action: '',
    requestId: '',
  };
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(body ?? JSON.stringify({ error }));
}

/** A file of the build; the page itself for every other address. */
async function sendFile(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const path = extname(pathname) === '' ? '/index.html' : normalize(pathname);
  try {
    const content = await readFile(join(folder, path));
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}
