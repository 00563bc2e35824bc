import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The compiled program, as the launcher starts it. */
const API = join(__dirname, '..', '..', '..', 'api', 'dist', 'main.js');
const LISTENING = /"port":(\d+).*"listening"/;
/** Milliseconds. */
const PATIENCE = 30_000;

/** The API as a process of its own, on a free port. */
export interface ApiProcess {
  readonly url: string;
  /** Without warning, as the system does when memory runs out. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export async function startApiProcess(databaseUrl: string): Promise<ApiProcess> {
  const environment = {
    PATH: process.env['PATH'],
    DATABASE_URL: databaseUrl,
    SESSION_SECRET: 'a secret of thirty-two letters or more',
    PORT: '0',
    LOG_LEVEL: 'info',
  };
  const child = spawn(process.execPath, [API], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const port = await untilListening(child);
  return {
    url: `http://127.0.0.1:${port}`,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

function untilListening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`the API ${why}:\n${said.slice(-4000)}`));
    const tooLong = setTimeout(() => fail(`does not listen after ${PATIENCE} ms`), PATIENCE);
    const take = (part: Buffer) => {
      said += part.toString();
      const port = LISTENING.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(tooLong);
      resolve(port);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', (code) => {
      clearTimeout(tooLong);
      fail(`ended with code ${code}`);
    });
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}
