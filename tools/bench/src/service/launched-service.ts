import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLauncher } from '@homeround/e2e';
import { DEMO_ACCOUNTS } from '@homeround/runtime';
import type { Credentials } from './readers';

export interface RunningService {
  readonly url: string;
  /** One for each role. */
  readonly accounts: readonly Credentials[];
  stop(): Promise<void>;
}

/** `homeround start` with the demo in a folder of its own, which is removed at the end. */
export async function launchService(): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), 'homeround-bench-'));
  const { address, end } = await startLauncher(folder);
  return {
    url: address,
    accounts: DEMO_ACCOUNTS.map(({ username, password }) => ({ username, password })),
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
