import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startTestPostgres, type TestPostgres } from '@homeround/postgres/testing';

const APPS = join(__dirname, '..', '..', '..');

describe('a program on a database that is not migrated', () => {
  let postgres: TestPostgres;
  let databaseUrl: string;
  beforeAll(async () => {
    postgres = await startTestPostgres();
    databaseUrl = (await postgres.createDatabase()).appUrl;
  }, 60_000);
  afterAll(() => postgres.stop(), 30_000);

  it.each(['api', 'solver-worker'])(
    'refuses to start, and says how to mend it: %s',
    (app) => {
      const env = {
        PATH: process.env['PATH'],
        DATABASE_URL: databaseUrl,
        SESSION_SECRET: 'x'.repeat(32),
        PORT: '0',
      };
      const file = join(APPS, app, 'dist', 'main.js');
      const { status, stdout } = spawnSync(process.execPath, [file], {
        env,
        encoding: 'utf8',
        timeout: 30_000,
      });
      expect(status).toBe(2);
      const said = stdout.split('\n').filter((line) => line.includes('refused to start'));
      expect(JSON.parse(said[0] ?? '{}')).toMatchObject({
        code: 'SCHEMA_NOT_MIGRATED',
        action: expect.stringContaining('homeround migrate') as string,
      });
    },
    60_000,
  );
});
