import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from '../wait-until';

jest.setTimeout(60_000);

/** Uses the built files. */
const TEST_RUN = `
  const { startTestPostgres } = require(${JSON.stringify(join(__dirname, '..', '..', 'dist', 'testing', 'index.js'))});
  startTestPostgres().then((server) => {
    process.stdout.write(server.address.dataFolder);
    setInterval(() => undefined, 1000);
  });`;

describe('a test server', () => {
  it('goes, with its folder, when the test run that started it is killed', async () => {
    const run = spawn(process.execPath, ['-e', TEST_RUN], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [folder] = (await once(run.stdout, 'data')).map(String);
    expect(existsSync(join(folder!, 'postgres', 'data', 'postmaster.pid'))).toBe(true);
    run.kill('SIGKILL');
    expect(await waitUntil(() => (existsSync(folder!) ? undefined : 'gone'), 30_000)).toBe('gone');
  });
});
