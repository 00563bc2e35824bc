import { spawn } from 'node:child_process';
import { ServerFolder } from '../server-folder';

/** Seconds between two looks: a killed test run leaves its server for no longer. */
const PAUSE = 2;

/**
 * Stops a test server and removes its folder when the process that started it is gone without having done so, as after a
 * kill. Ends by itself when the folder is gone.
 */
export function endWithProcess(dataFolder: string, pid: number = process.pid): void {
  const { pidFile } = new ServerFolder(dataFolder);
  spawn('sh', ['-c', WATCH, 'sh', dataFolder, pidFile, String(pid)], {
    detached: true,
    stdio: 'ignore',
    cwd: '/',
  }).unref();
}

const WATCH = `
  while [ -d "$1" ] && kill -0 "$3" 2>/dev/null; do sleep ${PAUSE}; done
  [ -d "$1" ] || exit 0
  [ -f "$2" ] && kill -INT "$(head -n 1 "$2")" 2>/dev/null
  while [ -f "$2" ]; do sleep 0.2; done
  rm -rf "$1"`;
