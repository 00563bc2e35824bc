import type { Dataset, RecurringVisit, VisitDays } from '@homeround/domain';
import { aDataset, aRecurringVisit } from '@homeround/domain/testing';
import fc from 'fast-check';
import { toDemand } from './to-demand';

const DAY = '2026-03-23';
const needed = (changes: Partial<Dataset>, travelMinutes = 0) =>
  toDemand(aDataset(changes), { travelMinutes, day: DAY })[0]!.workersNeeded;
const total = (slots: readonly number[]) => slots.reduce((sum, workers) => sum + workers, 0) * 15;
const onMonday: VisitDays = { kind: 'fixed', weekdays: [0] };

describe('demand', () => {
  it('spreads the minutes of a visit with its travel over the time in which it may be', () => {
    // 23 + 7 minutes between 07:53 and 09:00 + 23 minutes: 30 / 90 of a worker.
    const visit = aRecurringVisit(1, { days: onMonday, earliestStart: 480, latestStart: 540, minutes: 23 });
    const slots = needed({ recurringVisits: [visit] }, 7);
    expect(slots[31]).toBeCloseTo((30 / 90) * (7 / 15), 9);
    expect(slots[32]).toBeCloseTo(30 / 90, 9);
    expect(slots[37]).toBeCloseTo((30 / 90) * (8 / 15), 9);
    expect(slots[38]).toBe(0);
  });

  it('needs a worker for a visit that is not movable from its preferred start on', () => {
    const visit = aRecurringVisit(1, { days: onMonday, timing: 'fixed', preferredStart: 540, minutes: 30 });
    const slots = needed({ recurringVisits: [visit] });
    expect(slots.flatMap((workers, slot) => (workers > 0 ? [[slot, workers]] : []))).toEqual([
      [36, 1],
      [37, 1],
    ]);
  });

  it('goes round the end of the week both ways', () => {
    const night = aRecurringVisit(1, {
      days: { kind: 'fixed', weekdays: [6] },
      earliestStart: 1425,
      latestStart: 1425,
      minutes: 30,
    });
    const early = aRecurringVisit(2, { days: onMonday, earliestStart: 0, latestStart: 0, minutes: 15 });
    const slots = needed({ recurringVisits: [night, early] }, 15);
    // Sunday 23:30 to Monday 00:15, and Sunday 23:45 to Monday 00:15.
    expect([slots[670], slots[671], slots[0], slots[1]]).toEqual([1, 2, 2, 0]);
  });

  it('counts a free choice of days by its share', () => {
    const any = aRecurringVisit(1, { days: { kind: 'any', count: 2, weekdays: [0, 2, 4] } });
    expect(total(needed({ recurringVisits: [any] }))).toBeCloseTo(60, 9);
    const chosen = aRecurringVisit(1, { days: { kind: 'choice', dayChoiceId: 'D1' } });
    const dayChoices = [
      {
        dayChoiceId: 'D1',
        alternatives: [
          [
            { recurringVisitId: 'R1', weekday: 0 },
            { recurringVisitId: 'R1', weekday: 2 },
          ],
          [{ recurringVisitId: 'R1', weekday: 4 }],
        ],
      },
    ];
    // Half a Monday, half a Wednesday, half a Friday.
    expect(total(needed({ recurringVisits: [chosen], dayChoices }))).toBeCloseTo(45, 9);
  });

  it('knows only visits that are valid on the day', () => {
    const over = aRecurringVisit(1, { validTo: '2026-03-22' });
    const later = aRecurringVisit(2, { validFrom: '2026-03-24' });
    expect(total(needed({ recurringVisits: [over, later] }))).toBe(0);
    const today = aRecurringVisit(3, { validFrom: DAY, validTo: DAY });
    expect(total(needed({ recurringVisits: [today] }))).toBeCloseTo(7 * 30, 9);
  });

  it('is by locality', () => {
    const localities = ['L0', 'L1'].map((localityId) => ({ localityId, name: localityId }));
    const demand = toDemand(aDataset({ localities }), { travelMinutes: 0, day: DAY });
    expect(demand.map(({ workersNeeded }) => Math.round(total(workersNeeded)))).toEqual([0, 210]);
  });

  it('adds up to minutes and travel of all visits', () => {
    const anyVisit = fc
      .record({
        minutes: fc.integer({ min: 5, max: 180 }),
        workers: fc.constantFrom(1 as const, 2 as const),
        everyWeeks: fc.integer({ min: 1, max: 4 }),
        earliestStart: fc.integer({ min: 0, max: 1300 }),
        width: fc.integer({ min: 0, max: 300 }),
        weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
      })
      .map(({ width, weekdays, ...visit }): RecurringVisit => {
        const latestStart = visit.earliestStart + width;
        return aRecurringVisit(1, { ...visit, latestStart, days: { kind: 'fixed', weekdays } });
      });
    fc.assert(
      fc.property(fc.array(anyVisit), fc.integer({ min: 0, max: 30 }), (recurringVisits, travel) => {
        const minutes = recurringVisits.map(({ days, ...visit }) => {
          const times = days.kind === 'fixed' ? days.weekdays.length / visit.everyWeeks : 0;
          return times * visit.workers * (visit.minutes + travel);
        });
        const sum = minutes.reduce((all, one) => all + one, 0);
        expect(total(needed({ recurringVisits }, travel))).toBeCloseTo(sum, 6);
      }),
    );
  });
});
