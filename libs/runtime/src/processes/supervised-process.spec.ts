import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../testing';
import { SupervisedProcess } from './supervised-process';

const folder = mkdtempSync(join(tmpdir(), 'homeround-process-'));
const open: SupervisedProcess[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.stop(5000))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script as a supervised process; what it writes to `log` is in `lines()`. */
function supervise(script: string) {
  const name = `process-${open.length}-${Date.now()}`;
  const file = join(folder, `${name}.js`);
  const log = join(folder, `${name}.log`);
  writeFileSync(log, '');
  writeFileSync(
    file,
    `const log = (t) => require('fs').appendFileSync(process.env.LOG, t + '\\n');\n${script}`,
  );
  const notes: string[] = [];
  let refused = false;
  const one = new SupervisedProcess({
    name,
    file,
    environment: { ...process.env, LOG: log },
    onNote: (line) => notes.push(line),
    onRefused: () => (refused = true),
  });
  open.push(one);
  const lines = () => readFileSync(log, 'utf8').split('\n').filter(Boolean);
  return { one, lines, notes, isRefused: () => refused };
}

const STAYS = `
  log('up ' + process.pid);
  process.on('SIGTERM', () => { log('stopped'); process.exit(0); });
  setInterval(() => undefined, 1000);
  process.send({ kind: 'ready' });`;

describe('a supervised process', () => {
  it('is ready when it says so, and ends when it is asked to', async () => {
    const { one, lines } = supervise(STAYS);
    await one.ready;
    await one.stop(5000);
    expect(lines().at(-1)).toBe('stopped');
  });

  it('is started again after it was killed', async () => {
    const { one, lines, notes } = supervise(STAYS);
    await one.ready;
    const first = one.pid!;
    await until(() => lines().length === 1);
    process.kill(first, 'SIGKILL');
    await until(() => lines().length === 2);
    expect(one.pid).not.toBe(first);
    expect(notes.join()).toContain('SIGKILL');
  });

  it('is not started again when it refuses', async () => {
    const { one, lines, isRefused } = supervise(`log('once'); process.exitCode = 2;`);
    await expect(one.ready).rejects.toThrow('refused to start');
    expect(isRefused()).toBe(true);
    expect(lines()).toEqual(['once']);
  });

  it('is killed when it does not end in time', async () => {
    const { one, lines } = supervise(`
      process.on('SIGTERM', () => log('not yet'));
      process.send({ kind: 'ready' });
      setInterval(() => undefined, 1000);`);
    await one.ready;
    await one.stop(200);
    expect(() => process.kill(one.pid!, 0)).toThrow('ESRCH');
    expect(lines()).toEqual(['not yet']);
  });
});
