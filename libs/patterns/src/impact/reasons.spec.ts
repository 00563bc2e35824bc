import { DEFAULT_RULES } from '@homeround/domain';
import type { ChangeCost } from '../features/cost-of-change';
import { aPatternOf } from '../testing/any-pattern';
import { wordReasons } from './reasons';
import { toWorkerWeek } from './worker-week';

const week = toWorkerWeek(aPatternOf('A', []), DEFAULT_RULES.values);
const free: ChangeCost = {
  moved: 0,
  heavy: 0,
  weekends: 0,
  lates: 0,
  'pay-lost': 0,
  preferences: 0,
  individual: 0,
};

describe('the reasons of an impact', () => {
  it('word everything that becomes harder', () => {
    const before = {
      ...week,
      hours: 30,
      earliestStart: 480,
      latestEnd: 1500,
      weekendsInARow: 1,
      daysInARow: 6,
    };
    const after = {
      ...week,
      hours: 29.5,
      days: 4.5,
      earliestStart: 420,
      latestEnd: 1530,
      weekendsInARow: 52,
      daysInARow: 365,
      splitDays: 1,
      gapHours: 2.25,
      lateToEarly: 0.5,
      singleDaysOff: 1 / 3,
    };
    expect(wordReasons(before, after, { ...free, preferences: 2 }, 0)).toEqual([
      'another pattern was liked better',
      'starts from 07:00 instead of 08:00',
      'ends up to 01:30 instead of 01:00',
      'every weekend instead of 1',
      'no day off, before at most 6 in a row',
      '4.5 working days a week instead of none',
      '1 split day a week instead of none',
      '2.3 unpaid hours a week between shifts instead of none',
      '0.5 early starts a week after a late shift instead of none',
      '0.3 single days off a week instead of none',
      '29.5 hours a week instead of 30',
    ]);
  });

  it('say nothing of what becomes easier, nor of less than a tenth', () => {
    const before = { ...week, weekendsInFour: 2, lates: 2, payBearingHours: 4.04, daysInARow: 6 };
    const after = { ...week, weekendsInFour: 1, lates: 2.04, payBearingHours: 4, daysInARow: 5 };
    expect(wordReasons(before, after, { ...free, lates: 0.02, 'pay-lost': 0.02 }, 0.04)).toEqual([]);
  });
});
