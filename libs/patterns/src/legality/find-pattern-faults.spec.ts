import { DEFAULT_PATTERN_SETTINGS, DEFAULT_RULES, type WorkPattern } from '@homeround/domain';
import fc from 'fast-check';
import { aCoreShift, anyPattern, aPatternOf } from '../testing/any-pattern';
import { inLetters, startedLater } from '../testing/in-letters';
import { findPatternFaults, isLawful } from './find-pattern-faults';
import type { PatternRule } from './pattern-finding';

const { bounds } = DEFAULT_PATTERN_SETTINGS;
const find = (pattern: WorkPattern) => findPatternFaults(pattern, DEFAULT_RULES, bounds);
const findOf = (rule: PatternRule, pattern: WorkPattern) =>
  find(pattern).find((found) => found.rule === rule);
/** One shift on each of the days of a one-week cycle. */
const daily = (days: readonly number[], start: number, end: number) =>
  aPatternOf(
    'A',
    days.map((day) => aCoreShift(day, start, end)),
  );
const WEEK = [0, 1, 2, 3, 4, 5, 6];

describe('findings of the law', () => {
  it('are none for five mornings', () => {
    expect(find(inLetters('EEEEE--'))).toEqual([]);
  });

  it('name the shortest daily rest and where it lies', () => {
    expect(findOf('daily-rest', inLetters('LE--LE-'))).toEqual({
      rule: 'daily-rest',
      tier: 'law',
      amount: 540,
      limit: 660,
      times: 2,
      detail: '9 h from Mon to Tue; 2 times in the cycle',
    });
  });

  it('see the daily rest over the end of the cycle', () => {
    const detail = '9 h from Sun of week 2 to Mon of week 1';
    expect(findOf('daily-rest', inLetters('E------', '------L'))?.detail).toBe(detail);
  });

  it('accept eleven hours of daily rest, and not a minute less', () => {
    expect(findOf('daily-rest', daily([0, 1], 480, 1260))).toBeUndefined();
    expect(findOf('daily-rest', daily([0, 1], 480, 1261))?.amount).toBe(659);
  });

  it('count gaps within a split day as no daily rest', () => {
    expect(findOf('daily-rest', inLetters('SSSS---'))).toBeUndefined();
  });

  it('ask for a day of rest in the week', () => {
    expect(findOf('weekly-rest', inLetters('EEEEEEE'))).toMatchObject({
      amount: 1080,
      limit: 1440,
      times: 1,
    });
    expect(findOf('weekly-rest', inLetters('EEEEEE-'))).toBeUndefined();
  });

  it('let the fortnight make up for a week without rest', () => {
    expect(findOf('weekly-rest', inLetters('EEEEEEE', 'EEE--EE'))).toBeUndefined();
    expect(findOf('weekly-rest', inLetters('EEEEEEE', 'EEEEEE-', 'EEEEEEE'))).toMatchObject({ times: 2 });
  });

  it('see the night before a one-week cycle in its weekly rest', () => {
    // Until 12:00 on Monday the last duty of the week before goes on: 20 hours are left of the day off.
    const days = [1, 2, 3, 4, 5].map((day) => aCoreShift(day, 480, 960));
    const pattern = aPatternOf('A', [...days, aCoreShift(6, 480, 1440 + 720)]);
    expect(findOf('weekly-rest', pattern)).toMatchObject({ amount: 1200 });
  });

  it('count weekly hours without the break of long shifts', () => {
    expect(findOf('weekly-hours', daily([0, 1, 2, 3, 4, 5], 480, 480 + 500))).toBeUndefined();
    expect(findOf('weekly-hours', daily([0, 1, 2, 3, 4, 5], 480, 480 + 501))).toMatchObject({ amount: 2886 });
  });

  it('limit the hours of night workers to eight in six days of the week', () => {
    expect(findOf('night-hours', daily([0, 1, 2, 3, 4], 1320, 1320 + 596))).toBeUndefined();
    expect(findOf('night-hours', daily([0, 1, 2, 3, 4], 1320, 1320 + 597))).toMatchObject({ amount: 2885 });
    expect(findOf('night-hours', daily([0, 1, 2, 3, 4], 480, 480 + 597))).toBeUndefined();
  });

  it('ask for room for a break between short shifts', () => {
    const day = (second: number) => aPatternOf('A', [aCoreShift(0, 420, 660), aCoreShift(0, second, 900)]);
    expect(findOf('break', day(670))).toMatchObject({ amount: 480, tier: 'law' });
    expect(findOf('break', day(680))).toBeUndefined();
  });

  it('take their tiers from the rule book', () => {
    const tiers = { ...DEFAULT_RULES.tiers, 'daily-rest': 'policy' as const };
    const found = findPatternFaults(inLetters('LE-----'), { ...DEFAULT_RULES, tiers }, bounds);
    expect(found.find(({ rule }) => rule === 'daily-rest')?.tier).toBe('policy');
  });
});

describe('findings of a manager’s bounds', () => {
  it.each<[PatternRule, WorkPattern, number]>([
    ['late-to-early', inLetters('LE-----'), 540],
    ['longest-shift', daily([0], 420, 1021), 601],
    ['shortest-shift', daily([0], 420, 599), 179],
    ['longest-day', aPatternOf('A', [aCoreShift(0, 420, 720), aCoreShift(0, 960, 1201)]), 781],
    ['longest-gap', aPatternOf('A', [aCoreShift(0, 420, 660), aCoreShift(0, 961, 1200)]), 301],
    ['days-in-a-row', inLetters('--EEEEE', 'EE-----'), 7],
    ['weekends-in-four', inLetters('EE---EE'), 4],
  ])('have %s', (rule, pattern, amount) => {
    expect(findOf(rule, pattern)).toMatchObject({ tier: 'policy', amount });
  });

  it('are none at the bound itself', () => {
    const atBounds = aPatternOf('A', [aCoreShift(0, 420, 660), aCoreShift(0, 960, 1200)]);
    expect(find(atBounds).filter(({ tier }) => tier === 'policy')).toEqual([]);
    expect(findOf('days-in-a-row', inLetters('EEEEEE-'))).toBeUndefined();
  });

  it('count a run of every day', () => {
    expect(findOf('days-in-a-row', inLetters('EEEEEEE'))?.detail).toBe('no day off');
  });

  it('do not take a night for a late shift', () => {
    expect(findOf('late-to-early', daily([0, 1], 1320, 1320 + 900))).toBeUndefined();
  });
});

describe('findings of good practice', () => {
  it.each<[PatternRule, WorkPattern, string]>([
    ['weekends-in-a-row', inLetters('EE---EE', 'EE---EE', 'EE---EE', 'EEEEE--'), '3 weekends in a row'],
    ['weekends-in-a-row', inLetters('EE---EE'), 'every weekend'],
    ['nights-in-a-row', inLetters('NNNN---'), '4 nights in a row from Mon'],
    ['early-start', daily([0], 400, 700), 'a start at 06:40 on Mon'],
    ['single-days-off', inLetters('EE-EE--'), '4 single days off in four weeks'],
    ['split-days', inLetters('SS-----'), '2 split days a week with 10 h unpaid between shifts'],
    ['shift-lengths', inLetters('E-L-D--'), 'shifts of 3 lengths: 6 h, 8 h, 10 h'],
  ])('have %s', (rule, pattern, detail) => {
    expect(findOf(rule, pattern)).toMatchObject({ tier: 'good-practice', detail });
  });

  it('see a run of weekends over the end of the cycle', () => {
    const pattern = inLetters('EE---EE', 'EEEEE--', 'EE---EE', 'EE---EE');
    expect(findOf('weekends-in-a-row', pattern)?.amount).toBe(3);
  });
});

describe('findings of any pattern', () => {
  it('are the same in whatever week its cycle starts, but for the weeks named', () => {
    fc.assert(
      fc.property(anyPattern('A'), fc.nat(5), (pattern, weeks) => {
        const numbers = (found: WorkPattern) =>
          find(found).map(({ rule, amount, times }) => ({ rule, amount, times }));
        expect(numbers(startedLater(pattern, weeks))).toEqual(numbers(pattern));
      }),
      { numRuns: 100 },
    );
  });

  it('do not see flex shifts', () => {
    expect(find(inLetters('EFEFEFE'))).toEqual(find(inLetters('E-E-E-E')));
  });
});

describe('a lawful pattern', () => {
  const agreed = (pattern: WorkPattern) => ({ ...pattern, restAgreement: 'LA 12' });
  const isFine = (pattern: WorkPattern) => isLawful(pattern, find(pattern));

  it('has no finding of the law', () => {
    expect([isFine(inLetters('EE-----')), isFine(inLetters('LE-----'))]).toEqual([true, false]);
  });

  it('may have an agreement on rest, but none on hours', () => {
    expect(isFine(agreed(inLetters('LE-----')))).toBe(true);
    expect(isFine(agreed(daily(WEEK, 420, 1020)))).toBe(false);
  });
});
