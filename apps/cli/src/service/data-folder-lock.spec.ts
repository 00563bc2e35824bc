import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdDataFolder } from './data-folder-lock';
import { keepSessionSecret } from './session-secret';

const folder = mkdtempSync(join(tmpdir(), 'homeround-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a data folder', () => {
  it('is held by one launcher at a time', async () => {
    const first = await holdDataFolder(folder);
    expect(first).toBeDefined();
    expect(await holdDataFolder(folder)).toBeUndefined();
    first!.release();
    const second = await holdDataFolder(folder);
    expect(second).toBeDefined();
    second!.release();
  });

  it.each([
    ['a port at which nobody answers', JSON.stringify({ port: 1, word: 'gone' })],
    ['half of a file', '{"port": 40'],
  ])('is free when a killed launcher left %s', async (_, left) => {
    writeFileSync(join(folder, 'launcher.json'), left);
    const lock = await holdDataFolder(folder);
    expect(lock).toBeDefined();
    lock!.release();
  });

  it('is free when another program has the port of a killed launcher', async () => {
    const other = await holdDataFolder(join(folder, 'other'));
    const { port } = JSON.parse(readFileSync(join(folder, 'other', 'launcher.json'), 'utf8')) as {
      port: number;
    };
    writeFileSync(join(folder, 'launcher.json'), JSON.stringify({ port, word: 'of the killed one' }));
    const lock = await holdDataFolder(folder);
    expect(lock).toBeDefined();
    lock!.release();
    other!.release();
  });

  it('keeps its session secret, for its owner alone', () => {
    const secret = keepSessionSecret(folder);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(keepSessionSecret(folder)).toBe(secret);
    expect(statSync(join(folder, 'session-secret')).mode & 0o777).toBe(0o600);
  });

  it('makes another session secret where a crash left half of one', () => {
    writeFileSync(join(folder, 'session-secret'), '0123');
    const secret = keepSessionSecret(folder);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(keepSessionSecret(folder)).toBe(secret);
  });
});
