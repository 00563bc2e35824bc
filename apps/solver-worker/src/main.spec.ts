import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '..', 'dist', 'main.js');

describe('the solver-worker', () => {
  it('refuses to start without a database, and says what to set', () => {
    const env = { PATH: process.env['PATH'] };
    const { status, stdout } = spawnSync(process.execPath, [PROGRAM], { env, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ code: 'SETTING_MISSING', cause: 'DATABASE_URL is not set' });
  });
});
