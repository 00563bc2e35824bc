import { costOf } from '@homeround/check';
import { addDays, type Rota, type RotaInput } from '@homeround/domain';
import fc from 'fast-check';
import { aRandomInput, searchHere } from './testing';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const total = (input: RotaInput, rota: Rota) =>
  Object.values(costOf(input, rota)).reduce((sum, part) => sum + part, 0);

describe('a rota', () => {
  it('is the same a week or two later', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(7, 14), (seed, days) => {
        const input = aRandomInput(seed);
        const later = changeText(input, (text) =>
          /^\d{4}-\d{2}-\d{2}$/.test(text) ? addDays(text, days) : text,
        );
        const [once, again] = [input, later].map((one) => searchHere(one, 200, seed));
        expect(later.period.from).toBe(addDays(input.period.from, days));
        expect(again!.cost).toBe(once!.cost);
        expect(again!.rota.visits).toEqual(once!.rota.visits);
        expect(again!.rota.duties).toEqual(once!.rota.duties);
      }),
      { numRuns: 10 },
    );
  });

  it('is the same under other names', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const input = { ...aRandomInput(seed), published: searchHere(aRandomInput(seed), 50, seed).rota };
        const names = toNames(input);
        const renamed = changeText(input, (text) => names.get(text) ?? text);
        const [once, again] = [input, renamed].map((one) => searchHere(one, 200, seed));
        expect(again!.cost).toBe(once!.cost);
        const expected = changeText(once!.rota, (text) => names.get(text) ?? text);
        expect(sorted(again!.rota)).toEqual(sorted(expected));
      }),
      { numRuns: 10 },
    );
  });

  it('is no worse for a further worker, but for the noise of a short search', () => {
    const gains = Array.from({ length: 20 }, (_, n) => {
      const more = aRandomInput(n + 1, { people: 4, workers: 4, days: 4, slack: 60 });
      const [few, many] = [withoutWorker(more, 'W4'), more].map((input) =>
        total(input, searchHere(input, 1500, n + 1).rota),
      );
      return few! - many!;
    });
    // A short search may miss a few minutes or a face, not a visit (1,000,000 points).
    expect(Math.min(...gains)).toBeGreaterThan(-10_000);
    expect(Math.max(...gains)).toBeGreaterThan(1_000_000);
  });
});

/** The same with every piece of text changed; numbers and tables of numbers stay. */
function changeText<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((item) => changeText(item, change)) as Value;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, changeText(item, change)]),
  ) as Value;
}

/** New names for everything that has one, in another order of the alphabet. */
function toNames(input: RotaInput): ReadonlyMap<string, string> {
  const ids = [
    ...input.people.map(({ personId }) => personId),
    ...input.workers.map(({ workerId }) => workerId),
    ...input.shifts.map(({ shiftId }) => shiftId),
    ...input.visits.flatMap(({ visitId, recurringVisitId }) => [visitId, recurringVisitId]),
    ...input.choiceWeeks.map(({ choiceWeekId }) => choiceWeekId),
    ...input.travel.placeIds,
    ...['meds', 'dog', 'Polish', 'paracetamol'],
  ];
  return new Map([...new Set(ids)].map((id, at) => [id, `N${100_000 - at}`]));
}

/** Lists that are sorted by name where they are equal by time. */
function sorted({ visits, unallocated, duties }: Rota) {
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    visits: [...visits].sort(byText),
    unallocated: [...unallocated].sort(),
    duties: [...duties].sort(byText),
  };
}

function withoutWorker(input: RotaInput, workerId: string): RotaInput {
  const isOther = (item: { readonly workerId: string }) => item.workerId !== workerId;
  return {
    ...input,
    workers: input.workers.filter(isOther),
    shifts: input.shifts.filter(isOther),
    outerDuties: input.outerDuties.filter(isOther),
    familiarity: input.familiarity.filter(isOther),
  };
}
