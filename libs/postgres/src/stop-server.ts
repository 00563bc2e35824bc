import { isPostgresAlive } from './postmaster';
import { waitUntil } from './wait-until';

/** A fast shutdown ends every session and writes what is in memory: up to shared_buffers (128 MB) on a slow disk. */
const FAST_MS = 30_000;
/** An immediate one only ends the processes; the next start recovers. */
const IMMEDIATE_MS = 5_000;

/** Stops a server: fast (open transactions are rolled back), and at once if that takes too long. */
export async function stopServer(pid: number): Promise<void> {
  if (await signalAndWait(pid, 'SIGINT', FAST_MS)) return;
  if (await signalAndWait(pid, 'SIGQUIT', IMMEDIATE_MS)) return;
  throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
}

async function signalAndWait(pid: number, signal: NodeJS.Signals, milliseconds: number): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch {
    return true;
  }
  return (await waitUntil(() => (isPostgresAlive(pid) ? undefined : true), milliseconds)) ?? false;
}
