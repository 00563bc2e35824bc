import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_ACCOUNTS } from '@homeround/runtime';
import type { Credentials } from './readers';

const PROGRAM = join(__dirname, '..', '..', '..', '..', 'apps', 'cli', 'bin', 'homeround.js');
const ADDRESS = /http:\/\/[\w.:[\]-]+/;

export interface RunningService {
  readonly url: string;
  /** One for each role. */
  readonly accounts: readonly Credentials[];
  /** Seconds from the command to the printed address. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

/** `homeround start` with the demo in a folder of its own, which is removed at the end. */
export async function launchService(): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), 'homeround-bench-'));
  const began = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'start', '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstAddress(child);
  return {
    url,
    accounts: DEMO_ACCOUNTS.map(({ username, password }) => ({ username, password })),
    startedIn: (performance.now() - began) / 1000,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = ADDRESS.exec(said);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${said}`)));
  });
}
