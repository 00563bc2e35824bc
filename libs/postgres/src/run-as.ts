import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';

/** How to run PostgreSQL's programs, which refuse to run as root. */
export interface RunAs {
  /** Put before the program and its arguments. */
  readonly prefix: readonly string[];
  /** The user and group to run as; absent = those of this process. */
  readonly uid?: number;
  readonly gid?: number;
}

/** "nobody" on Linux: without rights of its own and the same everywhere. */
const NOBODY = 65534;

const UNSHARE = ['unshare', '--user', `--map-user=${NOBODY}`];

/**
 * As this process, if it is not root. Root takes the owner of the folder, if that is another; otherwise a user
 * namespace, in which the folder's files stay root's and nothing has to be opened to others; otherwise nobody.
 */
export function chooseRunAs(folder: string): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const { uid, gid } = statSync(folder);
  if (uid !== 0) return { prefix: [], uid, gid };
  if (canUnshare()) return { prefix: UNSHARE };
  return { prefix: [], uid: NOBODY, gid: NOBODY };
}

/** Lets another user reach what lies in a folder of ours, without letting them list it. */
export function openWayFor(runAs: RunAs, folder: string): void {
  if (runAs.uid !== undefined && statSync(folder).uid !== runAs.uid) chmodSync(folder, 0o711);
}

/** Gives a file or folder to the user that PostgreSQL will run as. */
export function giveTo(runAs: RunAs, path: string): void {
  if (runAs.uid !== undefined) chownSync(path, runAs.uid, runAs.gid ?? runAs.uid);
}

let unshareWorks: boolean | undefined;
function canUnshare(): boolean {
  const [command, ...args] = [...UNSHARE, 'true'];
  unshareWorks ??= spawnSync(command!, args, { stdio: 'ignore' }).status === 0;
  return unshareWorks;
}

/** Messages in English, whatever the machine speaks: faults are recognised by them. No PG… variable comes through. */
export const PROGRAM_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
