import type { Dataset, VisitDays } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit } from '@homeround/domain/testing';
import { toArchetypes } from './to-archetypes';

const DAY = '2026-03-23';
const onMonday: VisitDays = { kind: 'fixed', weekdays: [0] };
const archetypes = (changes: Partial<Dataset>) =>
  toArchetypes(aDataset(changes), { travelMinutes: 5, day: DAY });
const visitAt = (person: number, preferredStart: number, changes = {}) =>
  aRecurringVisit(person, {
    personId: `P${person}`,
    days: onMonday,
    preferredStart,
    minutes: 25,
    ...changes,
  });

describe('demand archetypes', () => {
  it('are people who need as many workers in the same parts, with the mean of their hours', () => {
    const people = [aPerson(1), aPerson(2)];
    const recurringVisits = [visitAt(1, 480), visitAt(2, 540, { minutes: 55 })];
    expect(archetypes({ people, recurringVisits })).toMatchObject([
      { people: 2, needs: [{ part: 0, workers: 1, hours: 0.75 }] },
    ]);
  });

  it('are apart where parts, double-ups or mini-team sizes differ', () => {
    const people = [aPerson(1), aPerson(2), aPerson(3), aPerson(4, { miniTeamSize: 9 })];
    const recurringVisits = [
      visitAt(1, 480),
      visitAt(2, 720),
      visitAt(3, 480, { workers: 2, doubleUpReason: 'manual-handling' }),
      visitAt(4, 480),
    ];
    expect(archetypes({ people, recurringVisits }).map(({ needs }) => needs)).toEqual([
      [{ part: 0, workers: 1, hours: 0.5 }],
      [{ part: 1, workers: 1, hours: 0.5 }],
      [{ part: 0, workers: 2, hours: 0.5 }],
      [{ part: 0, workers: 1, hours: 0.5 }],
    ]);
  });

  it('have a visit on any of some days spread over them, and a fortnightly one by half', () => {
    const days: VisitDays = { kind: 'any', count: 2, weekdays: [0, 1, 2, 3] };
    const recurringVisits = [visitAt(1, 480, { days, everyWeeks: 2 })];
    expect(archetypes({ people: [aPerson(1)], recurringVisits })[0]!.needs).toEqual([
      { part: 0, workers: 1, hours: 0.25 },
      { part: 10, workers: 1, hours: 0.25 },
    ]);
  });

  it('leave out people who have no visits on the day of asking', () => {
    const recurringVisits = [visitAt(1, 480, { validTo: '2026-03-22' })];
    expect(archetypes({ people: [aPerson(1)], recurringVisits })).toEqual([]);
  });
});
