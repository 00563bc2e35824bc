import {
  type Dataset,
  groupBy,
  type RotaInput,
  type Shift,
  toPeriodClock,
  type Visit,
} from '@homeround/domain';
import { SLOT_MINUTES, SLOTS_PER_DAY, toDemandCurve } from '../work-patterns/demand-curve';
import { mayVisit } from '../workers/may-visit';

/** Workers needed and on duty in one half-hour of the day. */
export interface HalfHour {
  /** Clock time at which it begins. */
  readonly clock: number;
  /** Workers at visits, each visit spread over all the time in which it may take place; without travel. */
  readonly demand: number;
  readonly supply: number;
}

export interface SupplySummary {
  /** Mean over the days of the week. */
  readonly halfHours: readonly HalfHour[];
  /** Largest demand ÷ supply in any half-hour of the week in which five workers or more are needed. */
  readonly tightest: number;
  /** Over all visits, the fewest workers on duty and able to take it, beyond the one or two who are needed. */
  readonly fewestSpare: number;
}

/** Half-hours with less demand say little. */
const ENOUGH = 5;

export function compareSupply(dataset: Dataset, week: RotaInput): SupplySummary {
  const demand = toDemandCurve(dataset.recurringVisits, 0);
  const supply = toSupplyCurve(week);
  const days = week.period.days;
  const meanOf = (curve: Float64Array, slot: number) =>
    Array.from({ length: days }, (_, day) => curve[day * SLOTS_PER_DAY + slot]!).reduce((a, b) => a + b, 0) /
    days;
  const loads = [...demand.keys()]
    .filter((slot) => demand[slot]! >= ENOUGH)
    .map((slot) => demand[slot]! / supply[slot]!);
  return {
    halfHours: Array.from({ length: SLOTS_PER_DAY }, (_, slot) => ({
      clock: slot * SLOT_MINUTES,
      demand: meanOf(demand, slot),
      supply: meanOf(supply, slot),
    })),
    tightest: Math.max(...loads),
    fewestSpare: findFewestSpare(dataset, week),
  };
}

function toSupplyCurve({ period, shifts }: RotaInput): Float64Array {
  const clock = toPeriodClock(period);
  const curve = new Float64Array(period.days * SLOTS_PER_DAY);
  clock.dates.forEach((date, day) => {
    for (let slot = 0; slot < SLOTS_PER_DAY; slot++) {
      const from = clock.minuteOf(date, slot * SLOT_MINUTES);
      const overlap = (shift: Shift) =>
        Math.max(0, Math.min(shift.end, from + SLOT_MINUTES) - Math.max(shift.start, from));
      const minutes = shifts.reduce((sum, shift) => sum + overlap(shift), 0);
      curve[day * SLOTS_PER_DAY + slot] = minutes / SLOT_MINUTES;
    }
  });
  return curve;
}

function findFewestSpare(dataset: Dataset, { shifts, visits }: RotaInput): number {
  const people = new Map(dataset.people.map((person) => [person.personId, person]));
  const workers = new Map(dataset.workers.map((worker) => [worker.workerId, worker]));
  const shiftsOn = groupBy(shifts, ({ date }) => date);
  const countAble = (visit: Visit) => {
    const able = visit.options.flatMap(({ date, earliest, latest }) =>
      (shiftsOn.get(date) ?? []).filter(
        ({ start, end, workerId }) =>
          start <= latest &&
          earliest + visit.minutes <= end &&
          mayVisit(workers.get(workerId)!, people.get(visit.personId)!, visit, date),
      ),
    );
    return new Set(able.map(({ workerId }) => workerId)).size;
  };
  return Math.min(...visits.map((visit) => countAble(visit) - visit.workers));
}
