import type { RotaSummary, SolveBody } from '@homeround/contract';
import { groupByPeriod } from './group-by-period';

const rotaOf = (rotaId: string, from: string, state: RotaSummary['state'], madeAt = '2026-01-01T00:00:00Z') =>
  ({ rotaId, from, days: 7, state, madeAt }) as RotaSummary;
const solveOf = (solveId: string, from: string, state: SolveBody['state']) =>
  ({ solveId, from, days: 7, state }) as SolveBody;

const ROTAS = [
  rotaOf('old', '2026-03-23', 'superseded'),
  rotaOf('draft', '2026-03-23', 'draft'),
  rotaOf('now', '2026-03-23', 'published'),
];

describe('rotas week by week', () => {
  it('puts what is published first and leaves out what no longer holds', () => {
    const [week] = groupByPeriod(ROTAS, [], false);
    expect(week!.rotas.map(({ rotaId }) => rotaId)).toEqual(['now', 'draft']);
  });

  it('shows everything when asked to', () => {
    expect(groupByPeriod(ROTAS, [], true)[0]!.rotas).toHaveLength(3);
  });

  it('has a period for a solve on its way, the latest period first, and none for solves that have ended', () => {
    const solves = [solveOf('open', '2026-03-30', 'running'), solveOf('ended', '2026-04-06', 'finished')];
    const groups = groupByPeriod(ROTAS, solves, false);
    expect(groups.map(({ from, solves: open }) => [from, open.length])).toEqual([
      ['2026-03-30', 1],
      ['2026-03-23', 0],
    ]);
  });
});
