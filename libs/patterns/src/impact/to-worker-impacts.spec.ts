import fc from 'fast-check';
import { aCatalogue, anyCase, aPatternInput, stay } from '../testing/any-input';
import { aCoreShift, aPatternOf, aPatternWorker } from '../testing/any-pattern';
import { toWorkerImpacts } from './to-worker-impacts';

/** 30 hours in the mornings; and 30 hours from 16:00 on three days and the weekend. */
const mornings = aPatternOf(
  'A',
  [0, 1, 2, 3, 4].map((weekday) => aCoreShift(weekday, 420, 780)),
);
const evenings = aPatternOf(
  'B',
  [0, 1, 2, 5, 6].map((weekday) => aCoreShift(weekday, 960, 1320)),
);
const worker = aPatternWorker();
const moveTo = (workPatternId: string, phase = 1) => ({
  workerId: 'W1',
  workPatternId,
  phase,
  individual: false,
});

describe('the impact on a worker', () => {
  it('is in words, the weightiest first', () => {
    const input = aPatternInput([mornings, evenings], [worker]);
    expect(toWorkerImpacts(input, aCatalogue([moveTo('B')]))).toMatchObject([
      {
        stays: false,
        weight: 'heavy',
        movedHours: 30,
        // 30 + 0.5 × 20 + 1.5 × 4 + 0.5 × 5.
        severity: 48.5,
        reasons: [
          '30 of 30 hours a week at other times',
          '4 weekends in four instead of none',
          '5 late shifts a week instead of none',
          'ends up to 22:00 instead of 13:00',
          'every weekend instead of none',
        ],
        clashes: [],
        preferenceMet: null,
      },
    ]);
    const back = { ...worker, workPatternId: 'B' };
    const [impact] = toWorkerImpacts({ ...input, workers: [back] }, aCatalogue([moveTo('A')]));
    expect(impact?.reasons).toEqual([
      '30 of 30 hours a week at other times',
      // Three evenings of two hours and two days of six.
      'no hours a week with an allowance instead of 18',
      'starts from 07:00 instead of 16:00',
    ]);
  });

  it('names each agreement that clashes, and puts these workers first', () => {
    const agreements = [
      { workerId: 'W1', kind: 'carer' as const, latestEnd: 1200, weekdaysOff: [6], keepsPattern: false },
    ];
    const workers = [aPatternWorker({ workerId: 'W0' }), { ...worker, agreements }];
    const input = aPatternInput([mornings, evenings], workers);
    const placements = [{ ...moveTo('B'), workerId: 'W0' }, moveTo('B')];
    const impacts = toWorkerImpacts(input, aCatalogue(placements));
    expect(impacts.map(({ workerId, clashes }) => [workerId, clashes])).toEqual([
      [
        'W1',
        [
          'it ends at 22:00, and no end after 20:00 is agreed (carer)',
          'it has shifts on Sun, agreed as off (carer)',
        ],
      ],
      ['W0', []],
    ]);
  });

  it('knows whether a liking is met, also for who stays', () => {
    const likings = [{ workPatternId: 'B', liking: 2 }];
    const input = aPatternInput([mornings, evenings], [{ ...worker, likings }]);
    expect(toWorkerImpacts(input, aCatalogue([moveTo('B')]))[0]?.preferenceMet).toBe(true);
    expect(toWorkerImpacts(input, aCatalogue([stay(worker)]))[0]).toMatchObject({
      preferenceMet: false,
      severity: 0,
    });
  });

  it('of another phase of the same pattern is what the hours move', () => {
    const shifts = [...mornings.shifts, ...evenings.shifts.map((shift) => ({ ...shift, week: 2 }))];
    const input = aPatternInput([aPatternOf('A', shifts, 2)], [worker]);
    expect(toWorkerImpacts(input, aCatalogue([moveTo('A', 2)]))[0]).toMatchObject({
      stays: false,
      movedHours: 30,
      reasons: ['30 of 30 hours a week at other times'],
    });
  });

  it('is nil for who stays, and in order for all', () => {
    fc.assert(
      fc.property(anyCase, ({ input, catalogue }) => {
        const impacts = toWorkerImpacts(input, catalogue);
        expect(impacts).toHaveLength(input.workers.length);
        const severities = impacts.map(({ severity }) => severity);
        expect(severities).toEqual([...severities].sort((a, b) => b - a));
        for (const impact of toWorkerImpacts(input, aCatalogue(input.workers.map(stay))))
          expect(impact).toMatchObject({
            stays: true,
            severity: 0,
            movedHours: 0,
            weight: 'none',
            reasons: [],
            after: impact.before,
          });
      }),
    );
  });
});
