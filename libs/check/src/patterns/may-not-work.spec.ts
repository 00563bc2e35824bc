import { DEFAULT_RULES, type PatternSettings, type WorkAgreement, type WorkPattern } from '@homeround/domain';
import {
  aPattern,
  aPatternInput,
  aPatternWorker,
  at,
  EARLY,
  LATE,
  TURN,
  weekdays,
} from '../testing/build-pattern-input';
import { layOut } from './laid-out';
import { whyMayNotWork } from './may-not-work';

const why = (
  next: WorkPattern,
  agreement: Partial<WorkAgreement> = {},
  settings: Partial<PatternSettings> = {},
  present: WorkPattern = EARLY,
) => {
  const agreements: WorkAgreement[] = [
    { workerId: 'W1', kind: 'other', weekdaysOff: [], keepsPattern: false, ...agreement },
  ];
  const worker = aPatternWorker(1, { agreements });
  const { rules, settings: defaults } = aPatternInput();
  return whyMayNotWork(worker, layOut(present), layOut(next), {
    rules,
    settings: { ...defaults, ...settings },
  });
};

describe('rule 1', () => {
  it('allows the tolerance and nothing more', () => {
    // Thursday and Friday a little longer: 45 minutes a week more than contracted, and 46.
    const longer = (minutes: number) => {
      const friday = { ...at(1, 4, 7, 13), end: 780 + minutes };
      return aPattern('LONGER', [...EARLY.shifts.slice(0, 4), friday]);
    };
    expect(why(longer(45))).toBeUndefined();
    expect(why(longer(46))).toBe('contract');
    expect(why(longer(46), {}, { contractTolerance: 46 })).toBeUndefined();
  });

  it('takes the mean over the cycle, and core shifts only', () => {
    const flex = { ...at(1, 5, 7, 13), kind: 'flex' as const };
    expect(why(aPattern('UNEVEN', [...weekdays(1, 7, 14), ...weekdays(2, 7, 12), flex]))).toBeUndefined();
  });
});

describe('rule 2', () => {
  it.each([
    ['an earliest start', { earliestStart: 420 }, { earliestStart: 421 }],
    ['a latest end', { latestEnd: 1320 }, { latestEnd: 1319 }],
    ['weekdays off', { weekdaysOff: [5, 6] }, { weekdaysOff: [5, 4] }],
    ['days in a row', { daysInARow: 5 }, { daysInARow: 4 }],
  ])('holds %s', (_what, kept, broken) => {
    expect(why(TURN, kept)).toBeUndefined();
    expect(why(TURN, broken)).toBe('agreement');
  });

  it('holds weekends of any four as a share of the cycle', () => {
    // One weekend in three: 4 ÷ 3 of four.
    const third = aPattern('THIRD', [
      ...[...weekdays(1, 7, 13).slice(0, 4), at(1, 5, 7, 13)],
      ...[...weekdays(2, 7, 13), ...weekdays(3, 7, 13)],
    ]);
    expect(why(third, { weekendsInFour: 2 })).toBeUndefined();
    expect(why(third, { weekendsInFour: 1 })).toBe('agreement');
  });

  it('sees a run of days round the end of the cycle', () => {
    const round = aPattern('ROUND', [
      at(1, 0, 7, 17),
      at(2, 5, 7, 17),
      at(2, 6, 7, 17),
      at(1, 2, 7, 17),
      at(1, 4, 7, 17),
      at(2, 2, 7, 17),
    ]);
    expect(why(round, { daysInARow: 3 })).toBeUndefined();
    expect(why(round, { daysInARow: 2 })).toBe('agreement');
  });

  it('finds no end to a run without a day off', () => {
    const always = aPattern('ALWAYS', [...weekdays(1, 8, 12), at(1, 5, 8, 13), at(1, 6, 8, 13)]);
    expect(why(always, { daysInARow: 14 })).toBe('agreement');
    expect(why(always)).toBe('law');
  });

  it('leaves flex shifts aside, which nobody must work', () => {
    const flexible = aPattern('FLEX', [...EARLY.shifts, { ...at(1, 5, 20, 22), kind: 'flex' }]);
    expect(
      why(flexible, { weekdaysOff: [5], latestEnd: 780, daysInARow: 5, weekendsInFour: 0 }),
    ).toBeUndefined();
  });

  it('keeps a pattern that was agreed', () => {
    expect(why(TURN, { keepsPattern: true })).toBe('agreement');
  });
});

describe('rule 3', () => {
  // Three nights of ten hours.
  const nights = aPattern(
    'NIGHTS',
    [0, 2, 4].map((weekday) => at(1, weekday, 21, 31)),
  );

  it('moves nobody between days and nights', () => {
    expect(why(nights)).toBe('night');
    expect(why(EARLY, {}, {}, nights)).toBe('night');
    expect(why({ ...nights, workPatternId: 'OTHER' }, {}, {}, nights)).toBeUndefined();
  });

  it('calls a shift a night from three hours between 23:00 and 06:00 on', () => {
    const until = (end: number) =>
      aPattern('UNTIL', [...weekdays(1, 7, 13).slice(0, 4), at(1, 4, end - 6, end)]);
    expect(why(until(26))).toBe('night');
    expect(why(until(25.9))).toBeUndefined();
    // From 00:00 to 06:00 is a night that began the day before.
    expect(
      why(aPattern('SMALL HOURS', [...weekdays(1, 7, 13).slice(0, 3), at(1, 4, 0, 6), at(1, 5, 7, 13)])),
    ).toBe('night');
  });
});

describe('rule 4', () => {
  // From 22:00 to 07:00 there are nine hours.
  const quick = aPattern('QUICK', [at(1, 0, 16, 22), at(1, 1, 7, 13), ...LATE.shifts.slice(2)]);

  it('places nobody on a pattern against the law', () => {
    expect(why(quick)).toBe('law');
  });

  it('takes a recorded agreement on rest, and a council that has signed off another tier', () => {
    expect(why({ ...quick, restAgreement: 'Agreement 7' })).toBeUndefined();
    const rules = { ...DEFAULT_RULES, tiers: { ...DEFAULT_RULES.tiers, 'daily-rest': 'policy' as const } };
    const { settings } = aPatternInput();
    expect(
      whyMayNotWork(aPatternWorker(1), layOut(EARLY), layOut(quick), { rules, settings }),
    ).toBeUndefined();
  });
});
