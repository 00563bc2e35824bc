import { checkRota } from '@homeround/check';
import { type Dataset, type Rota, type RotaInput, toRotaInput } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit, aWorker, aWorkPattern } from '@homeround/domain/testing';
import { toTravelTable } from '@homeround/travel';
import { searchHere } from './testing';

const GAP = 8 * 60;
/** Breakfast at 06:30, at the very end of the night duty, and bed at 22:30: eight hours between the doses by the clock. */
const WINDOWS = {
  bed: { earliestStart: 1320, preferredStart: 1350, latestStart: 1380 },
  breakfast: { earliestStart: 390, preferredStart: 390, latestStart: 480 },
};

/** Nights from 22:00 to 08:00 by two workers; both people need bed and breakfast visits with a medicine, one a turn at night. */
function dataset(): Dataset {
  const nights = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
    week: 1,
    weekday,
    start: 1320,
    end: 1440 + 480,
    kind: 'core' as const,
  }));
  const ofWorker = (n: number, weekdays: readonly number[]) =>
    aWorkPattern({
      workPatternId: `WP${n}`,
      shifts: nights.filter(({ weekday }) => weekdays.includes(weekday)),
    });
  const doseAt = (person: number, recurringVisitId: string, windowStart: number, windowEnd: number) => ({
    personId: `P${person}`,
    medicineId: 'paracetamol',
    recurringVisitId,
    administration: 'prompt' as const,
    windowStart,
    windowEnd,
    minutesIntoVisit: 5,
    minimumGapMinutes: GAP,
    timeCritical: true,
    source: 'test',
  });
  return aDataset({
    people: [aPerson(1), aPerson(2)],
    workers: [aWorker(1, { workPatternId: 'WP1' }), aWorker(2, { workPatternId: 'WP2' })],
    workPatterns: [ofWorker(1, [0, 2, 4, 5]), ofWorker(2, [1, 3, 5, 6])],
    recurringVisits: [1, 2].flatMap((n) => [
      aRecurringVisit(n * 10, { personId: `P${n}`, label: 'bed', minutes: 20, ...WINDOWS.bed }),
      aRecurringVisit(n * 10 + 1, {
        personId: `P${n}`,
        label: 'breakfast',
        minutes: 20,
        ...WINDOWS.breakfast,
      }),
    ]),
    doses: [1, 2].flatMap((n) => [
      doseAt(n, `R${n * 10}`, 1320, 1440),
      doseAt(n, `R${n * 10 + 1}`, 390, 500),
    ]),
  });
}

function solve(from: string): { input: RotaInput; rota: Rota } {
  const data = dataset();
  const { table, faults } = toTravelTable(data);
  expect(faults).toEqual([]);
  const input = toRotaInput(data, { from, days: 7, travel: table });
  return { input, rota: searchHere(input, 400).rota };
}

/** Minutes from each dose of a person to the next. */
function gapsBetweenDoses({ input, rota }: ReturnType<typeof solve>, personId: string): number[] {
  const own = new Set(
    input.visits.filter((visit) => visit.personId === personId).map(({ visitId }) => visitId),
  );
  const doses = rota.visits.filter(({ visitId }) => own.has(visitId)).map(({ start }) => start + 5);
  return doses.slice(1).map((dose, at) => dose - doses[at]!);
}

/** Length of the night duty that begins on a day of the period. */
const nightOf = ({ rota }: ReturnType<typeof solve>, date: string) => {
  const duty = rota.duties.find(({ shiftId }) => shiftId.endsWith(date))!;
  return duty.end - duty.start;
};

describe('a rota over a clock change', () => {
  const plain = solve('2026-03-16');
  const spring = solve('2026-03-23');
  const autumn = solve('2026-10-19');

  it.each([
    ['no', plain],
    ['the spring', spring],
    ['the autumn', autumn],
  ])('keeps every rule (%s change)', (_, solved) => {
    expect(checkRota(solved.input, solved.rota)).toEqual([]);
    expect(solved.rota.visits.length).toBeGreaterThan(20);
  });

  it('has a night duty that is an hour shorter in spring and an hour longer in autumn', () => {
    expect(nightOf(plain, '2026-03-21')).toBe(600);
    expect(nightOf(spring, '2026-03-28')).toBe(540);
    expect(nightOf(autumn, '2026-10-24')).toBe(660);
    expect([nightOf(spring, '2026-03-27'), nightOf(autumn, '2026-10-23')]).toEqual([600, 600]);
  });

  it('counts the gap between doses in minutes that pass, not by the clock', () => {
    for (const solved of [plain, spring, autumn])
      for (const personId of ['P1', 'P2'])
        expect(Math.min(...gapsBetweenDoses(solved, personId))).toBeGreaterThanOrEqual(GAP);
  });

  it('gives the dose later by the clock where the night is short', () => {
    // At 22:30 and eight hours on it is 06:30 in any other night; in this one an hour more by the clock.
    const morning = ({ rota }: ReturnType<typeof solve>, visitId: string) =>
      rota.visits.find((visit) => visit.visitId === visitId)!.start;
    const late = ['R11', 'R21'].map(
      (line) => morning(spring, `${line}@2026-03-29`) - morning(spring, `${line}@2026-03-28`),
    );
    expect(Math.max(...late)).toBeGreaterThan(1440 - 60);
  });
});
