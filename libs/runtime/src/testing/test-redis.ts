import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real Redis server of a test's own, in a temporary folder. */
export interface TestRedis {
  readonly url: string;
  /** Ends the server without warning and starts it again on the same port, with what it had written or with nothing. */
  restart(kept: 'with its data' | 'empty'): Promise<void>;
  stop(): Promise<void>;
}

const PROGRAM = 'redis-server';
const READY = 'Ready to accept connections';

/** Whether this machine has a Redis server. Says loudly what is left out where it has none. */
export function hasRedis(whatIsLeftOut: string): boolean {
  if (spawnSync(PROGRAM, ['--version']).status === 0) return true;
  process.stderr.write(
    `\nSKIPPED: ${whatIsLeftOut}, for want of ${PROGRAM} (Debian, Ubuntu: apt-get install redis-server)\n`,
  );
  return false;
}

export async function startTestRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'homeround-redis-'));
  const port = await freePort();
  let server = await startServer(folder, port);
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async (kept) => {
      await end(server);
      if (kept === 'empty') rmSync(join(folder, 'appendonlydir'), { recursive: true, force: true });
      server = await startServer(folder, port);
    },
    stop: async () => {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every write goes to the disk at once: what was acknowledged is there after a restart. */
function startServer(folder: string, port: number): Promise<ChildProcess> {
  const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const server = spawn(PROGRAM, [...settings, '--appendonly', 'yes', '--appendfsync', 'always']);
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes(READY)) resolve(server);
    });
    server.once('exit', () => reject(new Error(`${PROGRAM} ended: ${said.slice(-500)}`)));
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
