import type { CatalogueFigures, FrontBody } from '@homeround/contract';
import { PATTERN_COST_PARTS } from '@homeround/domain';
import { readFrontSearch } from './front-search';
import { firstChoice, nearest, newAt, toLiveSeries, toSeries } from './front-series';

const cost = Object.fromEntries(PATTERN_COST_PARTS.map((part) => [part, 0])) as CatalogueFigures['cost'];
const pointOf = (patterns: number, total: number, workPatternIds: string[]): FrontBody['points'][number] => ({
  ...{ patterns, workPatternIds },
  figures: {
    ...{ patterns, cost, total, dealtTotal: total, lowerBound: total - 5, gap: 0.1, shortfallHours: 7 },
    ...{ belowFloorHours: 0, excessHours: 0, movedHours: 0, individual: 0, workersChanged: 0 },
    teamCapacity: null,
  },
});
const front = {
  points: [
    pointOf(1, 1000, ['a']),
    pointOf(2, 600, ['b', 'c']),
    pointOf(3, 500, ['b', 'c', 'd']),
    pointOf(4, 499, ['b', 'c', 'd', 'e']),
  ],
};

describe('a front over its number of patterns', () => {
  it('has the lower bound beside the total alone', () => {
    expect(toSeries(front, 'total')[1]).toEqual({ patterns: 2, value: 600, lowerBound: 595 });
    expect(toSeries(front, 'shortfall')[1]).toEqual({ patterns: 2, value: 7, lowerBound: null });
  });

  it('leaves out what was not worked out', () => expect(toSeries(front, 'teams')).toEqual([]));

  it('is first looked at where more patterns save next to nothing', () => {
    expect(firstChoice(front)).toBe(3);
    expect(firstChoice({ points: [] })).toBeUndefined();
    expect(firstChoice({ points: [pointOf(5, 1, [])] })).toBe(5);
  });

  it('finds the nearest number that there is', () => {
    expect(nearest(front.points, 9)?.patterns).toBe(4);
    expect(nearest([], 9)).toBeUndefined();
  });

  it('knows which patterns one more brings', () => {
    expect([...newAt(front, 3)]).toEqual(['d']);
    expect([...newAt(front, 2)]).toEqual(['b', 'c']);
    expect([...newAt(front, 1)]).toEqual([]);
  });

  it('shows the best so far in order', () => {
    const best = [2, 1].map((patterns) => ({ patterns, total: patterns, lowerBound: null }));
    const progress = { stage: 'search' as const, done: 0.5, kDone: 1, seconds: 3, best };
    expect(toLiveSeries({ progress }).map(({ patterns }) => patterns)).toEqual([1, 2]);
    expect(toLiveSeries({ progress: null })).toEqual([]);
  });

  it('reads an address that anybody may have typed', () => {
    expect(readFrontSearch({ patterns: '61', part: 'cake', view: 'table' })).toEqual({ view: 'table' });
    expect(readFrontSearch({ patterns: 12, part: 'moved' })).toEqual({ patterns: 12, part: 'moved' });
  });
});
