import { checkRota, costOf } from '@homeround/check';
import { aDuty, forEveryRota, type Placed, tinyInput } from '@homeround/check/testing';
import { type Rota, type RotaInput, type RuleValues, type Shift, toTravelLookup } from '@homeround/domain';
import { aRota } from '@homeround/domain/testing';
import fc from 'fast-check';
import { searchHere } from './testing';

const STEPS = 300;
const CASES = { numRuns: 100, seed: 9 };

/**
 * Tiny inputs on equal terms. No pins: to leave one out costs the search more than `costOf` says. Each shift lasts 20
 * minutes longer, because what is left of a shift after daily rest is given up below a quarter of an hour.
 */
function cases(values: Partial<RuleValues>): RotaInput[] {
  return fc.sample(tinyInput, CASES).map((input) => ({
    ...input,
    pins: [],
    shifts: input.shifts.map((shift) => ({ ...shift, end: shift.end + 20 })),
    rules: { ...input.rules, values: { ...input.rules.values, ...values } },
  }));
}

/** How much dearer the search is than the cheapest of the rotas that are allowed. The checker finds nothing in its own. */
function excessOf(input: RotaInput, isAllowed: RotaTest): number {
  const { rota } = searchHere(input, STEPS);
  expect(checkRota(input, rota)).toEqual([]);
  return total(input, rota) - cheapestOf(input, isAllowed);
}

function expectNineInTen(excess: readonly number[]): void {
  expect(excess.filter((points) => points === 0).length).toBeGreaterThanOrEqual(0.9 * excess.length);
}

describe('the search beside every possible rota', () => {
  it('is never cheaper than the cheapest, and as cheap in nine cases of ten', () => {
    const excess = cases({ breakAfter: 1000 }).map((input) => excessOf(input, () => true));
    expect(Math.min(...excess)).toBe(0);
    expectNineInTen(excess);
  });

  it('is so too where every shift needs a break', () => {
    // It plans a break for each long shift, though a duty that is cut short needs none: such rotas are no match for it.
    const inputs = cases({ breakAfter: 8, breakMinutes: 2 });
    expectNineInTen(inputs.map((input) => excessOf(input, hasBreaks)));
    const some = inputs.slice(0, 30).map((input) => excessOf(input, () => true));
    expect(Math.min(...some)).toBeGreaterThanOrEqual(0);
  });
});

type RotaTest = (input: RotaInput, placed: readonly Placed[]) => boolean;

const total = (input: RotaInput, rota: Rota) =>
  Object.values(costOf(input, rota)).reduce((sum, part) => sum + part, 0);
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/**
 * The least cost of all rotas. Of those that leave out least (which outweighs all else) and agree in who does what in which
 * order, only times differ: one with the fewest minutes from the preferred starts stands for all of them.
 */
function cheapestOf(input: RotaInput, isAllowed: RotaTest): number {
  const absence = (placed: readonly Placed[]) =>
    sum(
      input.visits
        .filter((visit) => !placed.some((one) => one.visit === visit))
        .map(({ priority, workers }) => input.weights.unallocated[priority] * workers),
    );
  let least = Infinity;
  forEveryRota(input, (placed) => {
    if (isAllowed(input, placed)) least = Math.min(least, absence(placed));
  });
  const best = new Map<string, { readonly minutes: number; readonly placed: readonly Placed[] }>();
  forEveryRota(input, (placed) => {
    if (absence(placed) > least || !isAllowed(input, placed)) return;
    const ordered = [...placed].sort((a, b) => a.start - b.start);
    const key = ordered
      .map(({ visit, shifts }) => [visit.visitId, ...shifts.map(({ shiftId }) => shiftId)])
      .join();
    const minutes = sum(ordered.map(minutesOff));
    if (minutes < (best.get(key)?.minutes ?? Infinity)) best.set(key, { minutes, placed: ordered });
  });
  return Math.min(...[...best.values()].map(({ placed }) => total(input, toRota(input, placed))));
}

function minutesOff({ visit, start, date }: Placed): number {
  return Math.abs(start - visit.options.find((option) => option.date === date)!.preferred);
}

const lookups = new WeakMap<RotaInput, ReturnType<typeof toTravelLookup>>();
function travelOf(input: RotaInput) {
  const travel = lookups.get(input) ?? toTravelLookup(input.travel);
  lookups.set(input, travel);
  return travel;
}

/** Visits of one shift in order, with the way between them and from and to a hub. */
function toRound(input: RotaInput, placed: readonly Placed[], shift: Shift) {
  const { start: from, mode } = input.workers.find(({ workerId }) => workerId === shift.workerId)!;
  const travel = travelOf(input);
  const visits = placed.filter(({ shifts }) => shifts.includes(shift)).sort((a, b) => a.start - b.start);
  const [first, last] = [visits[0]!, visits.at(-1)!];
  const isHub = from.kind === 'hub';
  const spare = visits.slice(1).map((next, at) => {
    const before = visits[at]!;
    const way = travel(mode, before.visit.placeId, next.visit.placeId);
    return next.start - before.start - before.visit.minutes - way;
  });
  return {
    start: first.start - (isHub ? travel(mode, from.placeId, first.visit.placeId) : 0),
    end: last.start + last.visit.minutes + (isHub ? travel(mode, last.visit.placeId, from.placeId) : 0),
    spare,
  };
}

const usedShifts = (placed: readonly Placed[]) => [...new Set(placed.flatMap(({ shifts }) => shifts))];

/** A rota of the shortest duties. */
function toRota(input: RotaInput, placed: readonly Placed[]): Rota {
  return aRota({
    visits: placed.map(({ visit, start, shifts }) => ({
      visitId: visit.visitId,
      start,
      workerIds: shifts.map(({ workerId }) => workerId),
    })),
    unallocated: input.visits
      .filter((visit) => !placed.some((one) => one.visit === visit))
      .map(({ visitId }) => visitId),
    duties: usedShifts(placed).map((shift) => {
      const { start, end } = toRound(input, placed, shift);
      return aDuty(0, { shiftId: shift.shiftId, workerId: shift.workerId, start, end });
    }),
  });
}

/** True when every shift with two visits or more has room for a break between two of them. */
function hasBreaks(input: RotaInput, placed: readonly Placed[]): boolean {
  const { breakMinutes } = input.rules.values;
  return usedShifts(placed).every((shift) => {
    const { spare } = toRound(input, placed, shift);
    return spare.length === 0 || Math.max(...spare) >= breakMinutes;
  });
}
