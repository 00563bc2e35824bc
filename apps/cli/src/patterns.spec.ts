import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMMAND = join(__dirname, '..', 'bin', 'homeround.js');
const folder = mkdtempSync(join(tmpdir(), 'homeround-patterns-'));
const at = (name: string) => join(folder, name);

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const patterns = (verb: string, ...words: string[]) => run('patterns', verb, at('town'), ...words);
const option = (out: string, ...words: string[]) =>
  patterns('option', '--front', at('front.json'), '--k', '2', '--out', at(out), ...words);
const readJson = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));
const writeJson = (name: string, content: object) => writeFileSync(at(name), JSON.stringify(content));

const MEASURED = ['--measure', '--seeds', '1', '--steps', '1000'];
const FROM = ['--use', 'present,library'];
const SHORT = ['--k-max', '2', '--seconds', '1', '--threads', '1'];

beforeAll(() => {
  const sizes = ['--localities', '1', '--workers', '14', '--people', '16'];
  expect(run('demo', '--out', at('town'), ...sizes).status).toBe(0);
  const found = patterns('front', '--out', at('front.json'), ...FROM, ...SHORT);
  expect(found).toMatchObject({ status: 0, stdout: expect.stringContaining('today 14') });
  expect(option('option.json', ...MEASURED, '--threads', '2').status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line for work patterns', () => {
  it('counts the patterns of a dataset', () => {
    const { status, stdout } = patterns('count', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ raw: 14, shifted: 14, workers: 14 });
  });

  it('writes a front in which more patterns never cost more, and every placement is told', () => {
    const { points, baseline } = readJson('front.json');
    expect(points.map((point: { patterns: number }) => point.patterns)).toEqual([1, 2]);
    expect(points[1].figures.total).toBeLessThanOrEqual(points[0].figures.total);
    expect(points[1].placements).toHaveLength(14);
    expect(baseline).toMatchObject({ patterns: 14, workersChanged: 0 });
  });

  it('finds the same front again with another number of threads', () => {
    const found = patterns('front', '--out', at('again.json'), ...FROM, ...SHORT, '--threads', '2');
    expect(found.status).toBe(0);
    expect(readJson('again.json').points).toEqual(readJson('front.json').points);
  });

  it('measures an option beside today’s patterns', () => {
    const { measures, baselineMeasures, figures } = readJson('option.json');
    expect(figures.patterns).toBeLessThanOrEqual(2);
    expect(measures).toMatchObject({ days: 7, seeds: [1] });
    expect(measures.total.visits).toEqual(baselineMeasures.total.visits);
  });

  it('measures the same again, byte for byte, with another number of threads', () => {
    expect(option('again.json', ...MEASURED, '--threads', '1').status).toBe(0);
    expect(readFileSync(at('again.json'), 'utf8')).toBe(readFileSync(at('option.json'), 'utf8'));
  });

  it('searches anew for patterns and bounds of one’s own, and keeps to them', () => {
    const [held] = readJson('option.json').workPatternIds;
    const own = ['--forbid', held, '--days-in-a-row', '5', '--search-seconds', '1', '--threads', '1'];
    expect(option('own.json', ...own).status).toBe(0);
    expect(readJson('own.json')).toMatchObject({ forbidden: [held], bounds: { daysInARow: 5 } });
    expect(readJson('own.json').workPatternIds).not.toContain(held);
    const { status } = patterns(
      'pack',
      '--option',
      at('option.json'),
      '--option',
      at('own.json'),
      '--out',
      at('pack'),
    );
    expect(status).toBe(0);
    expect(readdirSync(at('pack')).sort()).toEqual(['letters.zip', 'pack.html', 'pack.pdf', 'pack.xlsx']);
    expect(readFileSync(at('pack/pack.html'), 'utf8')).toContain(readJson('option.json').optionId);
  });

  it('takes weights from a file, and says where that is wrong', () => {
    writeJson('settings.json', { weights: { individual: 0 } });
    const front = (...words: string[]) => patterns('front', '--out', at('free.json'), ...SHORT, ...words);
    expect(front('--use', 'present', '--settings', at('settings.json')).status).toBe(0);
    expect(readJson('free.json').points[0].figures.cost.individual).toBe(0);
    writeJson('settings.json', { weights: { individuals: 0 } });
    const { status, stderr } = front('--settings', at('settings.json'));
    expect(status).toBe(2);
    expect(stderr).toContain('column weights.individuals: there is no such field');
  });

  it('refuses a catalogue that somebody changed by hand', () => {
    const changed = readJson('option.json');
    changed.placements.pop();
    writeJson('changed.json', changed);
    const { status, stderr } = patterns('pack', '--option', at('changed.json'), '--out', at('never'));
    expect(status).toBe(2);
    expect(stderr).toContain('CATALOGUE_NOT_FOR_DATASET');
    expect(existsSync(at('never'))).toBe(false);
  });

  it.each([
    ['an option of more patterns than the front has', ['--k', '9'], 'OPTION_WITHOUT_POINT'],
    ['a fixed pattern that is not there', ['--fixed', 'nobody'], 'FIXED_PATTERN_UNKNOWN'],
    ['a forbidden pattern that is not there', ['--forbid', 'nobody'], 'FORBIDDEN_PATTERN_UNKNOWN'],
    ['a front that is an option', ['--front', at('option.json')], 'FILE_OTHER_KIND'],
    ['both lengths of measuring', ['--seconds', '1', '--steps', '1'], 'SOLVE_LENGTH_TWICE'],
  ])('refuses %s', (_, words, code) => {
    const { status, stderr } = option('never.json', ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(`[${code}]`);
    expect(existsSync(at('never.json'))).toBe(false);
  });

  it('refuses to set options beside each other that count different things', () => {
    const other = readJson('option.json');
    other.front.asked.settings.weights.shortfall = 7;
    writeJson('other.json', other);
    const both = ['--option', at('option.json'), '--option', at('other.json')];
    const { status, stderr } = patterns('pack', ...both, '--out', at('never'));
    expect(status).toBe(2);
    expect(stderr).toContain('other.json: it was chosen for another day');
  });

  it('keeps the best catalogues when it is interrupted', async () => {
    const long = ['--k-max', '12', '--seconds', '3000', '--threads', '1'];
    const words = ['patterns', 'front', at('town'), '--out', at('cut.json'), ...long];
    const child = spawn(process.execPath, [COMMAND, ...words]);
    let said = '';
    const code = await new Promise<number | null>((resolve) => {
      child.stderr.on('data', (text: Buffer) => {
        said += text.toString();
        // The first catalogues are there, and nothing is proven yet.
        if (said.includes('first look') && !child.killed) child.kill('SIGINT');
      });
      child.on('exit', resolve);
    });
    expect(code).toBe(130);
    expect(readJson('cut.json')).toMatchObject({ stopped: true });
    expect(readJson('cut.json').points).toHaveLength(12);
    expect(readJson('cut.json').points[0].figures.lowerBound).toBeNull();
  });
});
