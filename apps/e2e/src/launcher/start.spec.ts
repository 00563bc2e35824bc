import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@homeround/runtime/testing';
import { isServed, type RunningLauncher, startLauncher } from '../testing/running-launcher';

/** Seconds in which a second start is up. */
const SECOND_START = 10;

const folder = mkdtempSync(join(tmpdir(), 'homeround-launcher-'));
const data = join(folder, 'data');
const pidFile = join(data, 'postgres', 'data', 'postmaster.pid');
const postgresPid = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('homeround start', () => {
  let launcher: RunningLauncher | undefined;
  const start = async (...words: string[]) => (launcher = await startLauncher(data, words));
  afterAll(async () => {
    await launcher?.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('brings up the whole service on an empty folder, and ends it whole', async () => {
    const { address, seconds, end } = await start();
    process.stdout.write(`first start: ${seconds.toFixed(1)} s\n`);
    const welcome = (await (await fetch(`${address}/api/welcome`)).json()) as { demoAccounts: unknown[] };
    expect(welcome.demoAccounts.length).toBeGreaterThan(0);
    const postgres = postgresPid();
    expect(await end('SIGTERM')).toBe(0);
    expect(await isServed(address)).toBe(false);
    expect(isRunning(postgres)).toBe(false);
  }, 120_000);

  it('is up again within ten seconds, and refuses a second launcher on its folder', async () => {
    const { seconds } = await start();
    process.stdout.write(`second start: ${seconds.toFixed(1)} s\n`);
    expect(seconds).toBeLessThan(SECOND_START);
    await expect(startLauncher(data)).rejects.toThrow('ALREADY_RUNNING');
  }, 60_000);

  it('starts its database again when that is killed', async () => {
    const killed = postgresPid();
    process.kill(killed, 'SIGKILL');
    await until(() => isServedAnew(killed), 60_000);
    await until(async () => (await fetch(`${launcher!.address}/api/welcome`)).ok, 30_000);
  }, 90_000);

  it('leaves no program behind when it is killed, and its database to the next start', async () => {
    const { address, end } = launcher!;
    const postgres = postgresPid();
    await end('SIGKILL');
    await until(async () => !(await isServed(address)));
    expect(isRunning(postgres)).toBe(true);
    await start('--no-demo');
    expect(postgresPid()).toBe(postgres);
  }, 90_000);

  it('lets nobody in with the passwords of the demo outside the demo', async () => {
    const { address } = launcher!;
    const headers = { 'content-type': 'application/json', 'x-homeround': '1', origin: address };
    const body = JSON.stringify({ username: 'administrator', password: 'demo-administrator' });
    const answer = await fetch(`${address}/api/sign-in`, { method: 'POST', headers, body });
    expect(answer.status).toBe(401);
    const welcome = (await (await fetch(`${address}/api/welcome`)).json()) as { demoAccounts: unknown[] };
    expect(welcome.demoAccounts).toEqual([]);
  }, 30_000);
});

function isServedAnew(killed: number): boolean {
  try {
    return postgresPid() !== killed && isRunning(postgresPid());
  } catch {
    return false;
  }
}
