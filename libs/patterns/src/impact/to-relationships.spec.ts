import type { Dataset } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit, aWorker } from '@homeround/domain/testing';
import fc from 'fast-check';
import { aCatalogue, aPatternInput, anyCase, stay } from '../testing/any-input';
import { aCoreShift, aPatternOf, aPatternWorker } from '../testing/any-pattern';
import { toRelationships } from './to-relationships';

const DAY = '2026-03-23';
const mornings = aPatternOf(
  'A',
  [0, 1, 2, 3].map((weekday) => aCoreShift(weekday, 420, 780)),
);

const visited = (personId: string, visits: number, date = '2026-03-20', workerId = 'W1') => ({
  date,
  personId,
  workerId,
  visits,
});

/** Worker 1 goes from the mornings of Monday to Thursday to the pattern given. */
function goTo(shifts: Parameters<typeof aPatternOf>[1], dataset: Partial<Dataset>) {
  const worker = aPatternWorker();
  const input = aPatternInput([mornings, aPatternOf('B', shifts)], [worker]);
  const catalogue = aCatalogue([{ ...stay(worker), workPatternId: 'B' }]);
  return toRelationships(aDataset(dataset), input, catalogue, DAY).get('W1')!;
}

describe('relationships', () => {
  const people = [1, 2].map((n) => aPerson(n));
  const recurringVisits = [
    aRecurringVisit(1),
    aRecurringVisit(2, { personId: 'P2', earliestStart: 720, latestStart: 780, preferredStart: 750 }),
  ];

  it('are kept with three quarters of the visit times, lost below one quarter, and partly kept between', () => {
    const history = [visited('P1', 3)];
    const on = (...weekdays: number[]) =>
      goTo(
        weekdays.map((weekday) => aCoreShift(weekday, 420, 780)),
        { history },
      );
    expect(on(0, 1, 2)).toMatchObject({ kept: 1, partly: 0, lost: 0 });
    expect(on(0, 1).people).toEqual([{ personId: 'P1', reachedNow: 4, reachedThen: 2, fate: 'partly' }]);
    expect(on(0)).toMatchObject({ partly: 1 });
    expect(on()).toMatchObject({ lost: 1 });
  });

  it('ask for a start that fits whole into a shift, where a visit may be moved', () => {
    // From 12:30 on: the visit of P2 may start until 13:00, that of P1 until 10:00.
    const afternoons = [4, 5, 6].map((weekday) => aCoreShift(weekday, 750, 1000));
    const found = goTo(afternoons, {
      people,
      recurringVisits,
      history: [visited('P1', 3), visited('P2', 3)],
    });
    expect(found.people.map(({ personId, fate }) => [personId, fate])).toEqual([
      ['P1', 'lost'],
      ['P2', 'kept'],
    ]);
  });

  it('ask for the preferred start of a visit that is not movable', () => {
    const fixed = [aRecurringVisit(1, { timing: 'fixed', preferredStart: 540 })];
    const from = (start: number) =>
      goTo(
        [0, 1, 2, 3].map((weekday) => aCoreShift(weekday, start, 780)),
        { recurringVisits: fixed, history: [visited('P1', 3)] },
      );
    expect(from(540).people).toMatchObject([{ reachedNow: 4, reachedThen: 4 }]);
    expect(from(555).people).toMatchObject([{ reachedNow: 4, reachedThen: 0 }]);
  });

  it('are with people visited three times in the last four weeks of history before the day', () => {
    const known = (history: Dataset['history']) => goTo([], { history }).people.length;
    expect(known([visited('P1', 2)])).toBe(0);
    expect(known([visited('P1', 2), visited('P1', 1, '2026-02-21')])).toBe(1);
    // Four weeks end with the last day of history, 20 March.
    expect(known([visited('P1', 2), visited('P1', 1, '2026-02-20')])).toBe(0);
    expect(known([visited('P1', 2), visited('P1', 1, DAY)])).toBe(0);
    expect(known([visited('P1', 3, '2026-03-20', 'W2')])).toBe(0);
  });

  it('are none with people without visits', () => {
    expect(goTo([], { history: [visited('P1', 3)], recurringVisits: [] }).people).toEqual([]);
  });

  it('are all kept by who stays', () => {
    fc.assert(
      fc.property(anyCase, ({ input }) => {
        const history = input.workers.map(({ workerId }) => visited('P1', 5, '2026-03-20', workerId));
        const dataset = aDataset({ history, workers: [aWorker(1)] });
        const found = toRelationships(dataset, input, aCatalogue(input.workers.map(stay)), DAY);
        for (const { workerId } of input.workers)
          expect(found.get(workerId)).toMatchObject({ kept: 1, partly: 0, lost: 0 });
      }),
      { numRuns: 30 },
    );
  });
});
