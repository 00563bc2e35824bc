import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRota, measureRota } from '@homeround/check';
import { ThreadPool } from '@homeround/runtime';
import { solveRota } from '@homeround/solve';
import { openConsole } from './console';
import { loadInput } from './load-input';

/** Every folder of data/regressions: a dataset, what must come out, and the story of what once went wrong. */
const FOLDER = join(__dirname, '..', '..', '..', 'data', 'regressions');

interface Expectation {
  readonly from: string;
  readonly days: number;
  readonly steps: number;
  readonly threads: number;
  readonly findings: number;
  readonly unallocated: number;
  readonly distinctWorkers?: number;
}

describe('what once went wrong', () => {
  it.each(readdirSync(FOLDER))('%s stays mended', async (name) => {
    const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expect.json'), 'utf8')) as Expectation;
    const { from, days, steps, threads } = expected;
    const input = await loadInput(join(FOLDER, name, 'dataset'), from, days, {}, openConsole());
    const pool = new ThreadPool(threads);
    const { rota } = await solveRota(input, { seed: 1, steps, threads }, { pool });
    await pool.close();
    expect(checkRota(input, rota)).toHaveLength(expected.findings);
    expect(rota.unallocated).toHaveLength(expected.unallocated);
    if (expected.distinctWorkers !== undefined)
      expect(measureRota(input, rota).continuity.overall.distinctWorkers.mean).toBe(expected.distinctWorkers);
  });
});
