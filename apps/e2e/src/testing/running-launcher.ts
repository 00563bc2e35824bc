import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { until } from '@homeround/runtime/testing';

const COMMAND = join(__dirname, '..', '..', '..', 'cli', 'bin', 'homeround.js');

/** A `homeround start` as somebody would run it, on a free port. */
export interface RunningLauncher {
  readonly address: string;
  /** Seconds until it said that it is ready. */
  readonly seconds: number;
  readonly child: ChildProcess;
  /** What it wrote so far. */
  said(): string;
  /** Sends a signal and waits for the end; the answer is the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export async function startLauncher(
  dataFolder: string,
  words: readonly string[] = [],
): Promise<RunningLauncher> {
  const began = performance.now();
  const env = { PATH: process.env['PATH'], LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [COMMAND, 'start', '--data', dataFolder, '--port', '0', ...words], {
    env,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (some: Buffer) => (text += some.toString()));
  const address = await until(() => {
    if (child.exitCode !== null) throw new Error(`homeround start ended: ${text}`);
    return /Homeround is at (\S+)/.exec(text)?.[1];
  }, 90_000);
  return {
    address,
    seconds: (performance.now() - began) / 1000,
    child,
    said: () => text,
    end: (signal) => endOf(child, signal),
  };
}

function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

/** Whether somebody answers at an address. */
export async function isServed(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/health/live`, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}
