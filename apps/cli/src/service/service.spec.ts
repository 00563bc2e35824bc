import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMMAND = join(__dirname, '..', '..', 'bin', 'homeround.js');
const folder = mkdtempSync(join(tmpdir(), 'homeround-service-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(words: readonly string[], input = '', environment: Record<string, string> = {}) {
  const env = { PATH: process.env['PATH'], HOMEROUND_DATA: join(folder, 'data'), ...environment };
  return spawnSync(process.execPath, [COMMAND, ...words], { env, input, encoding: 'utf8' });
}

const FIRST = ['account', 'first-administrator', '--username', 'ada', '--name', 'Ada Administrator'];

describe('the verbs of the service', () => {
  it('make the tables, and find nothing to do the second time', () => {
    const first = run(['migrate', '--json']);
    expect(first.status).toBe(0);
    expect((JSON.parse(first.stdout) as { applied: string[] }).applied.length).toBeGreaterThan(0);
    expect(run(['migrate']).stdout).toContain('nothing to do');
  });

  it('make the first administrator once', () => {
    expect(run(FIRST, 'correct horse battery\n').status).toBe(0);
    const second = run(FIRST, 'correct horse battery\n');
    expect(second.status).toBe(2);
    expect(second.stderr).toContain('ACCOUNTS_EXIST');
  });

  it.each([
    ['a short password', FIRST, 'short\n', {}, 'ACCOUNT_INVALID'],
    ['no password', FIRST, '', {}, 'PASSWORD_MISSING'],
    ['a setting that cannot be used', ['migrate'], '', { DATABASE_URL: 'mysql://db' }, 'SETTING_INVALID'],
    [
      'a database without its owner',
      ['migrate'],
      '',
      { DATABASE_URL: 'postgres://a@db/h' },
      'SETTING_MISSING',
    ],
  ])('refuse %s', (_, words, input, environment, code) => {
    const { status, stderr } = run(words, input, environment as Record<string, string>);
    expect(stderr).toContain(code);
    expect(status).toBe(2);
  });

  it('never show a password that was given wrongly', () => {
    expect(run(FIRST, 'hunter2\n').stderr).not.toContain('hunter2');
  });

  it.each(['zip', 'xlsx'])('give a dataset back as it was, through a .%s file', (format) => {
    const demo = join(__dirname, '../../../../data/demo-locality');
    const [packed, out] = [join(folder, `dataset.${format}`), join(folder, `from-${format}`)];
    expect(run(['import', demo]).stdout).toContain('imported: 1 localities, 265 people, 215 workers');
    expect(run(['export', '--format', format, '--out', packed]).status).toBe(0);
    expect(run(['import', packed]).status).toBe(0);
    expect(run(['export', '--out', out]).status).toBe(0);
    for (const file of readdirSync(demo))
      expect(readFileSync(join(out, file))).toEqual(readFileSync(join(demo, file)));
  });

  it('import nothing from a broken file', () => {
    const broken = join(folder, 'broken.zip');
    writeFileSync(broken, 'PK broken');
    const { status, stdout } = run(['import', broken]);
    expect(status).toBe(2);
    expect(stdout).toContain('ARCHIVE_BROKEN');
  });
});
