import { readFileSync } from 'node:fs';

/** What a running server has written of itself into its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: 'starting' | 'ready' | 'stopping';
}

/** Line numbers of postmaster.pid, from 0 (PostgreSQL's miscinit.h, LOCK_FILE_LINE_…, less one). */
const PID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;

/** The server that says it runs on these files; undefined when none does. */
export function readPostmaster(pidFile: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(pidFile, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[PID_LINE]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const word = lines[STATUS_LINE]?.trim();
  const status = word === 'ready' || word === 'stopping' ? word : 'starting';
  return { pid, port: Number(lines[PORT_LINE] ?? 0), status };
}

/**
 * Whether a process of this id lives and is PostgreSQL. After a power cut, another program may have the id that
 * the pid file names; a killed server that its parent has not reaped has it too.
 */
export function isPostgresAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const seen = readProcess(pid);
  return seen === undefined || (seen.name === 'postgres' && seen.state !== 'Z');
}

/** Linux only; undefined where there is no /proc. */
function readProcess(pid: number): { name: string; state: string } | undefined {
  try {
    const found = /^\d+ \((.*)\) (\w)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return found ? { name: found[1]!, state: found[2]! } : undefined;
  } catch {
    return undefined;
  }
}
