import { DEFAULT_PATTERN_SETTINGS } from '@homeround/domain';
import { aCoreShift, aPatternOf, aPatternWorker } from '../testing/any-pattern';
import { costOfChange, costOfKeeping, totalChangeCost } from './cost-of-change';
import { toPatternFeatures } from './pattern-features';

const settings = {
  ...DEFAULT_PATTERN_SETTINGS,
  weights: {
    shortfall: 0,
    belowFloor: 0,
    excess: 0,
    moved: 1,
    heavy: 10,
    weekend: 100,
    late: 1000,
    payLost: 10_000,
    preference: 100_000,
    individual: 1_000_000,
  },
  heavyFrom: 10,
};
const weekdays = toPatternFeatures(aPatternOf('A', [aCoreShift(0, 420, 780)]));
const lates = toPatternFeatures(aPatternOf('B', [aCoreShift(5, 960, 1320), aCoreShift(6, 960, 1320)]));
const worker = aPatternWorker();

describe('the cost of a change', () => {
  it('has each part as docs/patterns.md says', () => {
    expect(costOfChange(worker, weekdays, lates, settings, 12)).toEqual({
      moved: 12,
      heavy: 20,
      weekends: 400,
      lates: 2000,
      'pay-lost': 0,
      preferences: 0,
      individual: 0,
    });
  });

  it('counts lost allowances but no weekends and lates less', () => {
    // Twelve hours of weekend.
    expect(costOfChange(worker, lates, weekdays, settings, 10)).toMatchObject({
      heavy: 0,
      weekends: 0,
      lates: 0,
      'pay-lost': 120_000,
    });
  });

  it('counts the steps below what the worker likes best, in a change as in keeping', () => {
    const likings = [
      { workPatternId: 'C', liking: 2 },
      { workPatternId: 'B', liking: -1 },
    ];
    const said = aPatternWorker({ likings });
    expect(costOfChange(said, weekdays, lates, settings, 0).preferences).toBe(300_000);
    expect(costOfKeeping(said, settings)).toMatchObject({ preferences: 200_000, individual: 1_000_000 });
  });

  it('takes silence for the best where everything said is below it', () => {
    const said = aPatternWorker({ likings: [{ workPatternId: 'B', liking: -2 }] });
    expect(costOfKeeping(said, settings).preferences).toBe(0);
    expect(costOfChange(said, weekdays, lates, settings, 0).preferences).toBe(200_000);
  });

  it('is nil for who stays', () => {
    expect(totalChangeCost(costOfChange(worker, lates, lates, settings, 0))).toBe(0);
  });
});
