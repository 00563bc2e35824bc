import { solveRota, thawRota } from '@homeround/solve';
import { aRandomInput, HerePool } from '@homeround/solve/testing';
import { toSolvedRota } from './to-solved-rota';

describe('what is kept of a solve', () => {
  it('is the rota as it was found, with its figures', async () => {
    const input = aRandomInput(4);
    const outcome = await solveRota(input, { seed: 1, threads: 1, steps: 500 }, { pool: new HerePool(1) });
    const solved = toSolvedRota(input, outcome);
    expect(thawRota(solved.rota)).toEqual(outcome.rota);
    expect(solved.period).toEqual(input.period);
    expect(solved.figures).toMatchObject({
      unallocated: outcome.rota.unallocated.length,
      findings: solved.findings.length,
    });
    expect(solved.shortages).toHaveLength(outcome.shortages.length);
  });
});
