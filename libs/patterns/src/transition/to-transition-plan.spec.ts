import type { PatternInput, PatternShift, WorkPattern } from '@homeround/domain';
import fc from 'fast-check';
import { aCatalogue, anyCase, aPatternInput, stay } from '../testing/any-input';
import { aCoreShift, aPatternOf, aPatternWorker } from '../testing/any-pattern';
import { toTransitionPlan } from './to-transition-plan';
import type { TransitionRequest } from './transition-plan';

/** A Monday, and the day of asking eight weeks before. */
const CHANGEOVER = '2026-05-04';
const request: TransitionRequest = { day: '2026-03-11', changeover: CHANGEOVER };

const on = (weekdays: readonly number[], start: number, end: number) =>
  weekdays.map((weekday) => aCoreShift(weekday, start, end));

/** One worker who goes from the first shifts to the others. */
function change(before: readonly PatternShift[], after: readonly PatternShift[], asked = request) {
  const patterns: WorkPattern[] = [aPatternOf('A', before), aPatternOf('B', after)];
  const worker = aPatternWorker();
  const input = aPatternInput(patterns, [worker]);
  return toTransitionPlan(input, aCatalogue([{ ...stay(worker), workPatternId: 'B' }]), asked);
}
const findingsOf = (...args: Parameters<typeof change>) =>
  change(...args).workers.flatMap(({ findings }) =>
    findings.map(({ rule, tier, text }) => [rule, tier, text]),
  );

describe('the weeks between old and new pattern', () => {
  it('have the last old and the first new shift, the rest between, and the hours of both weeks', () => {
    const plan = change(on([0, 5], 960, 1320), on([2, 3, 4], 420, 780));
    expect(plan.workers).toEqual([
      {
        workerId: 'W1',
        localityId: 'L1',
        teamId: 'T1',
        changeover: CHANGEOVER,
        lastShift: { date: '2026-05-02', start: 960, end: 1320 },
        firstShift: { date: '2026-05-06', start: 420, end: 780 },
        // From Saturday 22:00 to Wednesday 07:00.
        restHours: 81,
        hoursBefore: 12,
        hoursAfter: 18,
        findings: [],
      },
    ]);
  });

  it('break the daily rest from a Sunday evening to a Monday morning, and say from when on not', () => {
    expect(findingsOf(on([6], 960, 1320), on([0], 540, 900))).toEqual([]);
    expect(findingsOf(on([6], 960, 1320), on([0], 539, 900))).toEqual([
      [
        'daily-rest',
        'law',
        '10 h 59 min between the last old shift and the first new one, not 11 h: start it at 09:00',
      ],
    ]);
    // A night that ends on Monday at 08:00, into the first new shift.
    expect(findingsOf(on([6], 1320, 1920), on([0], 420, 780))).toEqual([
      [
        'daily-rest',
        'law',
        'no rest between the last old shift and the first new one, not 11 h: leave it out',
      ],
    ]);
  });

  it('break the weekly rest where each pattern alone keeps it', () => {
    const at = (week: number, weekdays: readonly number[]) =>
      weekdays.map((weekday) => aCoreShift(weekday, 600, 840, week));
    // One day off a week; and a week of seven days that the two days of work in the week before make up for.
    const before = aPatternOf('A', at(1, [0, 1, 2, 3, 4, 6]));
    const everyDay = [0, 1, 2, 3, 4, 5, 6];
    const after = aPatternOf('B', [...at(1, [0, 1]), ...at(2, everyDay), ...at(3, [0, 1, 2, 3, 4, 5])], 3);
    const worker = aPatternWorker();
    const rulesOf = (phase: number) =>
      toTransitionPlan(
        aPatternInput([before, after], [worker]),
        aCatalogue([{ ...stay(worker), workPatternId: 'B', phase }]),
        request,
      ).workers.flatMap(({ findings }) =>
        findings.filter(({ rule }) => rule === 'weekly-rest').map(({ tier, text }) => [tier, text]),
      );
    // 17 weeks after the anchor phase 3 is in the second week of the cycle, phase 2 in the first.
    expect(rulesOf(3)).toEqual([
      ['law', 'the longest rest of the first new week is 20 h, and the weeks beside do not make up for it'],
    ]);
    expect(rulesOf(2)).toEqual([]);
  });

  it('do not answer for rest that a pattern is short of by itself', () => {
    const everyDay = [0, 1, 2, 3, 4, 5, 6];
    expect(findingsOf(on(everyDay, 600, 840), on(everyDay, 660, 900))).toMatchObject([
      ['days-in-a-row', 'policy', '56 days in a row (28 old, 28 new), not 6'],
    ]);
  });

  it('break the run of days that a pattern may have', () => {
    expect(findingsOf(on([4, 5, 6], 420, 780), on([0, 1, 2], 420, 780))).toEqual([]);
    expect(findingsOf(on([4, 5, 6], 420, 780), on([0, 1, 2, 3], 420, 780))).toEqual([
      ['days-in-a-row', 'policy', '7 days in a row (3 old, 4 new), not 6'],
    ]);
  });

  it('may have more hours in seven days than the law has as a mean', () => {
    // 4 × 10 before the weekend's end and 3 × 3 after it: 49 hours from Thursday to Wednesday.
    expect(findingsOf(on([3, 4, 5, 6], 420, 1020), on([1, 2], 420, 690))).toEqual([
      ['weekly-hours', 'good-practice', '49 h in seven days over the changeover, above 48 h'],
    ]);
    expect(findingsOf(on([3, 4, 5, 6], 420, 1020), on([1, 2], 420, 660))).toEqual([]);
  });

  it('begin on the first Monday that leaves the notice', () => {
    // Four weeks from Wednesday 11 March is Wednesday 8 April.
    expect(change([], [])).toMatchObject({ earliest: '2026-04-13', noticeWeeks: 4, noticeKept: true });
    const late = { ...request, day: '2026-04-07' };
    expect(change([], [], late)).toMatchObject({ earliest: '2026-05-11', noticeKept: false });
    expect(change([], [], { ...request, day: '2026-04-06' })).toMatchObject({ earliest: CHANGEOVER });
  });

  it('have no finding for who stays, and nobody of them', () => {
    fc.assert(
      fc.property(anyCase, ({ input }) => {
        const plan = toTransitionPlan(input, aCatalogue(input.workers.map(stay)), request);
        expect(plan).toMatchObject({ workersChanged: 0, workersWithFindings: 0, phases: [], workers: [] });
      }),
      { numRuns: 20 },
    );
  });

  it('have whoever breaks the law first, and then the other findings', () => {
    fc.assert(
      fc.property(anyCase, ({ input, catalogue }) => {
        const { workers } = toTransitionPlan(input, catalogue, request);
        const tiers = workers.map(({ findings }) => {
          const order = ['law', 'policy', 'good-practice'];
          return Math.min(order.length, ...findings.map(({ tier }) => order.indexOf(tier)));
        });
        expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a change in phases', () => {
  const patterns = [aPatternOf('A', on([0], 420, 780)), aPatternOf('B', on([1], 420, 780))];
  const places = ['L1 T1', 'L1 T1', 'L1 T2', 'L2 T3'].map((place) => place.split(' '));
  const workers = places.map(([localityId = '', teamId = ''], n) =>
    aPatternWorker({ workerId: `W${n}`, localityId, teamId }),
  );
  const localities = ['L1', 'L2'].map((localityId) => ({ localityId, name: `Locality ${localityId}` }));
  const input: PatternInput = aPatternInput(patterns, workers, { localities });
  const catalogue = aCatalogue(workers.map((worker) => ({ ...stay(worker), workPatternId: 'B' })));
  const phasesOf = (asked: Partial<TransitionRequest>) =>
    toTransitionPlan(input, catalogue, { ...request, ...asked }).phases.map(
      ({ from, name, workers: some }) => [from, name, some],
    );

  it('is everybody on one day unless said otherwise', () => {
    expect(phasesOf({})).toEqual([
      [CHANGEOVER, 'Locality L2', 1],
      [CHANGEOVER, 'Locality L1', 3],
    ]);
  });

  it('goes from the smallest locality to the largest, a fortnight apart', () => {
    expect(phasesOf({ by: 'locality' })).toEqual([
      [CHANGEOVER, 'Locality L2', 1],
      ['2026-05-18', 'Locality L1', 3],
    ]);
    const plan = toTransitionPlan(input, catalogue, { ...request, by: 'locality' });
    expect(plan.workers.find(({ workerId }) => workerId === 'W0')?.changeover).toBe('2026-05-18');
  });

  it('goes team by team, and leaves a locality its own day', () => {
    expect(phasesOf({ by: 'team', weeksBetween: 1, changeovers: { L2: '2026-06-01' } })).toEqual([
      [CHANGEOVER, 'T2', 1],
      ['2026-05-11', 'T1', 2],
      ['2026-06-01', 'Locality L2', 1],
    ]);
  });
});
