import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMMAND = join(__dirname, '..', 'bin', 'homeround.js');
const folder = mkdtempSync(join(tmpdir(), 'homeround-cli-'));
const at = (name: string) => join(folder, name);
const PERIOD = ['--from', '2026-03-23', '--days', '7'];

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const solve = (out: string, ...words: string[]) =>
  run('solve', at('town'), ...PERIOD, '--out', at(out), '--steps', '2000', ...words);

beforeAll(() => {
  expect(
    run('demo', '--out', at('town'), '--localities', '1', '--workers', '40', '--people', '45').status,
  ).toBe(0);
  expect(solve('rota.json', '--report', at('report.json')).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it('makes a rota that its own check finds nothing wrong with', () => {
    const { status, stdout } = run('check', at('town'), at('rota.json'));
    expect(stdout).toContain('keeps every hard constraint');
    expect(status).toBe(0);
  });

  it('makes the same rota again, byte for byte', () => {
    solve('again.json');
    expect(readFileSync(at('again.json'), 'utf8')).toBe(readFileSync(at('rota.json'), 'utf8'));
  });

  it('makes the same rota again with three parts side by side', () => {
    solve('three.json', '--threads', '3');
    solve('three-again.json', '--threads', '3');
    expect(readFileSync(at('three-again.json'), 'utf8')).toBe(readFileSync(at('three.json'), 'utf8'));
    expect(run('check', at('town'), at('three.json')).status).toBe(0);
  });

  it('finds what was changed in a rota file by hand', () => {
    const rota = JSON.parse(readFileSync(at('rota.json'), 'utf8'));
    rota.visits[0].workerIds = [...rota.visits[0].workerIds]
      .reverse()
      .map(() => rota.visits.at(-1).workerIds[0]);
    rota.unallocated = rota.unallocated.slice(1);
    const moved = rota.visits.pop();
    writeFileSync(at('changed.json'), JSON.stringify(rota));
    const { status, stdout } = run('check', at('town'), at('changed.json'));
    expect(status).toBe(1);
    expect(stdout).toContain('accounted-for');
    expect(moved).toBeDefined();
  });

  it('explains a visit in words and as JSON', () => {
    const { visits } = JSON.parse(readFileSync(at('rota.json'), 'utf8'));
    const { visitId } = visits[10];
    const words = run('explain', at('town'), at('rota.json'), '--visit', visitId);
    expect(words.status).toBe(0);
    expect(words.stdout.split('\n').length).toBeGreaterThan(3);
    const json = run('explain', at('town'), at('rota.json'), '--visit', visitId, '--json');
    expect(JSON.parse(json.stdout)).toBeInstanceOf(Object);
  });

  it('refuses a visit that is not there, and shows what ids look like', () => {
    const { status, stderr } = run('explain', at('town'), at('rota.json'), '--visit', 'nobody');
    expect(status).toBe(2);
    expect(stderr).toContain('VISIT_UNKNOWN');
  });

  it('reports, and writes the same report beside a solve', () => {
    const { status, stdout } = run('report', at('town'), at('rota.json'), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(at('report.json'), 'utf8')));
  });

  it('accepts the demo and refuses it with a broken row, naming file, row and column', () => {
    expect(run('validate', at('town')).status).toBe(0);
    const workers = readFileSync(at('town/workers.csv'), 'utf8');
    writeFileSync(at('town/workers.csv'), workers.replace(/,(car|walk),/, ',camel,'));
    const { status, stdout } = run('validate', at('town'));
    const refused = solve('never.json');
    writeFileSync(at('town/workers.csv'), workers);
    expect(status).toBe(2);
    expect(stdout).toMatch(/workers\.csv row 2, column \w+: .*camel/);
    expect(refused.status).toBe(2);
    expect(existsSync(at('never.json'))).toBe(false);
  });

  it('keeps pins, and stays near a published rota', () => {
    const { visits } = JSON.parse(readFileSync(at('rota.json'), 'utf8'));
    const pinned = visits.find((visit: { workerIds: string[] }) => visit.workerIds.length === 1);
    writeFileSync(at('pins.csv'), `visit_id,worker_ids,start\n${pinned.visitId},${pinned.workerIds[0]},\n`);
    const near = ['--pins', at('pins.csv'), '--published', at('rota.json')];
    expect(solve('near.json', '--seed', '2', ...near).status).toBe(0);
    const after = JSON.parse(readFileSync(at('near.json'), 'utf8')).visits;
    const kept = after.find((visit: { visitId: string }) => visit.visitId === pinned.visitId);
    expect(kept.workerIds).toEqual(pinned.workerIds);
    const workersOf = new Map(
      visits.map((visit: { visitId: string; workerIds: string[] }) => [
        visit.visitId,
        visit.workerIds.join(),
      ]),
    );
    const same = after.filter(
      (visit: { visitId: string; workerIds: string[] }) =>
        workersOf.get(visit.visitId) === visit.workerIds.join(),
    );
    expect(same.length / after.length).toBeGreaterThan(0.6);
  });

  it.each([
    ['no verb that it knows', ['sole']],
    ['a period of six days', ['solve', 'x', '--from', '2026-03-23', '--days', '6', '--out', 'y']],
    ['a day that does not exist', ['solve', 'x', '--from', '2026-02-30', '--days', '7', '--out', 'y']],
    ['a folder that is not there', ['validate', join(folder, 'nowhere')]],
  ])('exits with 2 for %s', (_, words) => {
    expect(run(...words).status).toBe(2);
  });

  it('keeps the best rota when it is interrupted', async () => {
    const words = ['solve', at('town'), ...PERIOD, '--out', at('cut.json'), '--steps', '500000000'];
    const child = spawn(process.execPath, [COMMAND, ...words]);
    let said = '';
    const code = await new Promise<number | null>((resolve) => {
      child.stderr.on('data', (text: Buffer) => {
        said += text.toString();
        // A progress line: the search is under way.
        if (said.includes('best found') && !child.killed) child.kill('SIGINT');
      });
      child.on('exit', resolve);
    });
    expect(code).toBe(130);
    expect(run('check', at('town'), at('cut.json')).status).toBe(0);
    expect(JSON.parse(readFileSync(at('cut.json'), 'utf8')).origin.stoppedAfter).toBeGreaterThan(0);
  });
});
