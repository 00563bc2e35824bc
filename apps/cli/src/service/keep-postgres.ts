import type { EmbeddedPostgres } from '@homeround/postgres';

/** Milliseconds between two looks whether the server still runs. */
const LOOK_EVERY = 2000;

export interface KeptPostgres {
  stop(): Promise<void>;
}

/**
 * Starts the embedded server again when it dies: the programs find it on its old port and go on. `onLost` is told when it
 * does not come back there.
 */
export function keepPostgres(
  first: EmbeddedPostgres,
  start: () => Promise<EmbeddedPostgres>,
  onLost: () => void,
): KeptPostgres {
  let server = first;
  let stopping = false;
  let starting: Promise<void> = Promise.resolve();
  const mend = async () => {
    const again = await start();
    if (again.port !== server.port) throw new Error('the database came back on another port');
    server = again;
  };
  const timer = setInterval(() => {
    if (stopping || isAlive(server.pid)) return;
    stopping = true;
    starting = mend()
      .then(() => void (stopping = false))
      .catch(onLost);
  }, LOOK_EVERY);
  return {
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      await starting;
      await server.stop();
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // It runs, as another account.
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
