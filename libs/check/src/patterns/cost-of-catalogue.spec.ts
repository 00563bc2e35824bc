import type { PatternCost, PatternInput, PatternSettings } from '@homeround/domain';
import {
  aCatalogue,
  aDemand,
  aPattern,
  aPatternInput,
  aPatternWorker,
  at,
  EARLY,
  LATE,
  TURN,
  weekdays,
} from '../testing/build-pattern-input';
import { checkCatalogue } from './check-catalogue';

const NOTHING: PatternCost = {
  ...{ shortfall: 0, 'below-floor': 0, excess: 0, moved: 0, heavy: 0 },
  ...{ weekends: 0, lates: 0, 'pay-lost': 0, preferences: 0, individual: 0 },
};
const settingsWith = (settings: Partial<PatternSettings>): PatternSettings => ({
  ...aPatternInput().settings,
  ...settings,
});
const costOf = (input: Partial<PatternInput>, ids: readonly string[], placed: readonly string[]) =>
  checkCatalogue(aPatternInput(input), aCatalogue(ids, placed));
/** What workers' changes cost, without the cover that nobody asked for. */
const changeOf = (input: Partial<PatternInput>, ids: readonly string[], placed: readonly string[]) => {
  const { cost, dealtCost } = costOf(input, ids, placed);
  return { typical: { ...cost, excess: 0 }, dealt: { ...dealtCost, excess: 0 } };
};
const withPattern = (...patterns: ReturnType<typeof aPattern>[]): Partial<PatternInput> => ({
  candidates: [EARLY, LATE, TURN, ...patterns].map((one) => ({ ...one, origin: 'library', family: 'test' })),
});

describe('the cost of cover', () => {
  const demand = [aDemand([{ weekday: 0, from: 7, to: 9, workers: 1 }])];

  it('counts hours too many', () => {
    // 30 hours on duty, two of them needed.
    expect(costOf({ demand }, ['EARLY'], ['EARLY']).cost).toEqual({ ...NOTHING, excess: 28 });
  });

  it('counts only the share of duty time that is worked', () => {
    // Half a worker for 2 hours: 5 points × 2 h × ½ too few; 28 h × ½ too many; the floor of ½ is just met.
    const settings = settingsWith({ availability: 0.5, floor: 0.5 });
    expect(costOf({ demand, settings }, ['EARLY'], ['EARLY']).cost).toEqual({
      ...NOTHING,
      shortfall: 5,
      excess: 14,
    });
  });

  it('adds what is below the floor', () => {
    // 20 points × 2 h × (0.8 − 0.5).
    const settings = settingsWith({ availability: 0.5, floor: 0.8 });
    expect(costOf({ demand, settings }, ['EARLY'], ['EARLY']).cost['below-floor']).toBeCloseTo(12, 9);
  });

  it('takes the mean week where no phase matters, and the weeks themselves where they are dealt', () => {
    // Early and late on Monday one worker each; two workers who turn are half a worker each at both times.
    const both = [
      { weekday: 0, from: 7, to: 13, workers: 1 },
      { weekday: 0, from: 16, to: 22, workers: 1 },
    ];
    const workers = [1, 2].map((n) => aPatternWorker(n, { workPatternId: 'TURN', phase: n }));
    const input = { demand: [aDemand(both)], workers, settings: settingsWith({ floor: 0.5 }) };
    // 60 hours on duty of which 12 are needed.
    expect(costOf(input, ['TURN'], ['TURN/1', 'TURN/2']).dealtCost).toEqual({ ...NOTHING, excess: 48 });
    // Both early in one week, both late in the next: 6 hours short at 5 points, half of them below
    // the floor at 20, and 6 more too many. The second worker is
    // early now when they were late before: all 30 hours are moved, 20 of them beyond the 10 from which it is heavy.
    const same = costOf(input, ['TURN'], ['TURN/1', 'TURN/1']);
    expect(same.cost).toEqual({ ...NOTHING, excess: 48 });
    expect(same.dealtCost).toEqual({
      ...NOTHING,
      shortfall: 30,
      'below-floor': 60,
      excess: 54,
      moved: 30,
      heavy: 10,
    });
  });

  it('lets a shift past Sunday midnight go on in the Monday of the next week, the last week in the first', () => {
    // Sunday 22:00 to Monday 06:00 of the second week: on Monday of the first week from midnight.
    const night = aPattern('NIGHT', [at(2, 6, 22, 30)], { cycleWeeks: 2 });
    const workers = [aPatternWorker(1, { workPatternId: 'NIGHT' })];
    const input = {
      workers,
      presentPatterns: [night],
      demand: [aDemand([{ weekday: 0, from: 0, to: 6, workers: 1 }])],
    };
    const { cost, dealtCost } = costOf(input, [], ['NIGHT']);
    // Half a worker in a typical week; dealt a whole one every other week: 3 hours short on average either way.
    expect([cost.shortfall, dealtCost.shortfall]).toEqual([15, 15]);
    // Typical: Sunday's 2 hours by half a worker. Dealt: a whole one in every second week.
    expect([cost.excess, dealtCost.excess]).toEqual([1, 1]);
  });

  it('counts the flex shifts of nobody', () => {
    const flexible = aPattern('FLEX', [...EARLY.shifts, { ...at(1, 0, 13, 20), kind: 'flex' }]);
    const workers = [aPatternWorker(1, { workPatternId: 'FLEX' })];
    expect(costOf({ workers, presentPatterns: [flexible] }, [], ['FLEX']).cost.excess).toBe(30);
  });
});

describe("the cost of a worker's change", () => {
  it('is nothing for whoever stays on the present pattern of the catalogue', () => {
    expect(changeOf({}, ['EARLY'], ['EARLY']).typical).toEqual(NOTHING);
  });

  it('is the fixed price of a rule for one alone, for whoever keeps a pattern outside the catalogue', () => {
    expect(changeOf({}, ['LATE'], ['EARLY']).typical).toEqual({ ...NOTHING, individual: 40 });
  });

  it('counts every hour outside the present shifts, and more so the heavy ones', () => {
    // 30 hours moved, 20 beyond 10 at ½; five late shifts more at ½.
    const expected = { ...NOTHING, moved: 30, heavy: 10, lates: 2.5 };
    expect(changeOf({}, ['LATE'], ['LATE'])).toEqual({ typical: expected, dealt: expected });
  });

  it('counts hours that bore an allowance', () => {
    // From LATE to EARLY: two hours from 20:00 on each of five days at ½. Fewer late shifts cost nothing.
    const workers = [aPatternWorker(1, { workPatternId: 'LATE' })];
    expect(changeOf({ workers }, ['EARLY'], ['EARLY']).typical).toEqual({
      ...NOTHING,
      moved: 30,
      heavy: 10,
      'pay-lost': 5,
    });
  });

  it('counts whole Saturdays and Sundays, and the small hours, among them', () => {
    // Saturday and Sunday from 07:00 and Monday from 04:00, six hours each: 6 + 6 + 2 hours lost at ½, and 15 moved.
    const present = aPattern('WEEKEND', [at(1, 5, 7, 13), at(1, 6, 7, 13), at(1, 0, 4, 10)]);
    const next = aPattern('WEEK', weekdays(1, 13, 18).slice(0, 3));
    const workers = [aPatternWorker(1, { workPatternId: 'WEEKEND' })];
    const input = { ...withPattern(next), workers, presentPatterns: [present] };
    const { typical } = changeOf(input, ['WEEK'], ['WEEK']);
    expect(typical).toEqual({ ...NOTHING, moved: 15, heavy: 2.5, 'pay-lost': 7 });
  });

  it('takes the mean of a joint cycle', () => {
    // EARLY to TURN: nothing in one week, 30 hours in the other; 2½ late shifts a week at ½.
    expect(changeOf({}, ['TURN'], ['TURN']).typical).toEqual({
      ...NOTHING,
      moved: 15,
      heavy: 2.5,
      lates: 1.25,
    });
  });

  it('takes the best phase in a typical week and the phase dealt otherwise', () => {
    const back = aPattern('BACK', [...weekdays(1, 16, 22), ...weekdays(2, 7, 13)]);
    const workers = [aPatternWorker(1, { workPatternId: 'TURN', phase: 1 })];
    const input = { ...withPattern(back), workers };
    // BACK is TURN begun a week later: in its second phase nothing moves, in its first everything does.
    expect(changeOf(input, ['BACK'], ['BACK/2'])).toEqual({ typical: NOTHING, dealt: NOTHING });
    expect(changeOf(input, ['BACK'], ['BACK/1']).typical).toEqual(NOTHING);
    expect(changeOf(input, ['BACK'], ['BACK/1']).dealt).toEqual({ ...NOTHING, moved: 30, heavy: 10 });
  });

  it('leaves hours alone that are flex hours today', () => {
    const flexible = aPattern(
      'FLEX',
      [0, 1, 2, 3, 4].flatMap((weekday) => [
        at(1, weekday, 7, 13),
        { ...at(1, weekday, 13, 15), kind: 'flex' as const },
      ]),
    );
    const longer = aPattern('LONGER', weekdays(1, 7, 16));
    const workers = [aPatternWorker(1, { workPatternId: 'FLEX' })];
    // Only 15:00–16:00 on five days is new.
    expect(
      changeOf({ ...withPattern(longer), workers, presentPatterns: [flexible] }, ['LONGER'], ['LONGER'])
        .typical,
    ).toEqual({
      ...NOTHING,
      moved: 5,
    });
  });

  it('counts weekends more of any four', () => {
    // Saturday of every second week instead of its Friday: 2 weekends of four at 1½. Six hours move, in one of two weeks.
    const other = aPattern('ALTERNATE', [
      ...weekdays(1, 7, 13),
      ...weekdays(2, 7, 13).slice(0, 4),
      at(2, 5, 7, 13),
    ]);
    expect(changeOf(withPattern(other), ['ALTERNATE'], ['ALTERNATE']).typical).toEqual({
      ...NOTHING,
      moved: 3,
      weekends: 3,
    });
  });

  it('calls no shift late that ends at 20:00 or starts then', () => {
    const edge = aPattern('EDGE', [at(1, 0, 12, 20), at(1, 1, 20, 26)]);
    expect(changeOf(withPattern(edge), ['EDGE'], ['EDGE']).typical.lates).toBe(0);
  });

  it('counts what a worker likes less than the best, also for whoever stays', () => {
    const likings = [
      { workPatternId: 'EARLY', liking: -1 },
      { workPatternId: 'LATE', liking: 2 },
    ];
    const workers = [aPatternWorker(1, { likings })];
    expect(changeOf({ workers }, ['EARLY'], ['EARLY']).typical.preferences).toBe(3);
    expect(changeOf({ workers }, ['LATE'], ['EARLY']).typical.preferences).toBe(3);
    expect(changeOf({ workers }, ['TURN'], ['TURN']).typical.preferences).toBe(2);
    expect(changeOf({ workers }, ['LATE'], ['LATE']).typical.preferences).toBe(0);
  });

  it('measures dislikes from not minding', () => {
    const workers = [aPatternWorker(1, { likings: [{ workPatternId: 'EARLY', liking: -2 }] })];
    expect(changeOf({ workers }, ['EARLY'], ['EARLY']).typical.preferences).toBe(2);
  });
});
