import type { Dataset } from '../dataset';
import { DEFAULT_WEIGHTS } from '../default-weights';
import type { ObjectiveWeights } from '../objective';
import type { Pin } from '../pin';
import type { TravelTable } from '../place';
import type { Rota } from '../rota';
import type { Familiarity, RotaInput } from '../rota-input';
import { addDays } from '../time/local-date';
import { type PeriodClock, toPeriodClock } from '../time/period';
import { expandOuterDuties, expandShifts } from './expand-shifts';
import { expandVisits } from './expand-visits';

/** What is asked for beside the dataset. */
export interface RotaRequest {
  /** First day of the rota. */
  readonly from: string;
  readonly days: number;
  readonly travel: TravelTable;
  readonly weights?: ObjectiveWeights;
  /** Further pins; one for the same visit replaces the dataset's. */
  readonly pins?: readonly Pin[];
  readonly published?: Rota;
}

/** Days of history that count as recent: four weeks, the span in which people name "the ones who come". */
export const HISTORY_DAYS = 28;

/** Freezes what one solve may know: real visits and shifts of the period, in elapsed minutes. */
export function toRotaInput(dataset: Dataset, request: RotaRequest): RotaInput {
  const period = { from: request.from, days: request.days, timeZone: dataset.timeZone };
  const clock = toPeriodClock(period);
  const { visits, choiceWeeks } = expandVisits(dataset, clock);
  const pins = new Map([...dataset.pins, ...(request.pins ?? [])].map((pin) => [pin.visitId, pin]));
  const inPeriod = new Set(visits.map((visit) => visit.visitId));
  return {
    name: dataset.name,
    period,
    endMinute: clock.endMinute,
    people: dataset.people,
    workers: dataset.workers,
    shifts: expandShifts(dataset, clock),
    visits,
    choiceWeeks,
    familiarity: sumFamiliarity(dataset, request.from),
    outerDuties: expandOuterDuties(dataset, clock),
    pins: [...pins.values()]
      .filter((pin) => inPeriod.has(pin.visitId))
      .map(({ visitId, workerIds, start }) => {
        const minute = start === undefined ? undefined : clock.minuteOfIso(start);
        return { visitId, workerIds, ...(minute === undefined ? {} : { start: minute }) };
      }),
    ...(request.published ? { published: rebaseRota(request.published, clock) } : {}),
    travel: request.travel,
    rules: dataset.rules,
    weights: request.weights ?? DEFAULT_WEIGHTS,
  };
}

/** A rota made for another period, in this one's minutes. */
function rebaseRota(rota: Rota, clock: PeriodClock): Rota {
  const shift = clock.minuteOf(rota.period.from, 0);
  if (shift === 0) return rota;
  const move = <Timed extends { readonly start: number }>(timed: Timed) => ({
    ...timed,
    start: timed.start + shift,
  });
  return {
    ...rota,
    visits: rota.visits.map(move),
    duties: rota.duties.map((duty) => ({
      ...move(duty),
      end: duty.end + shift,
      breaks: duty.breaks.map((pause) => ({ start: pause.start + shift, end: pause.end + shift })),
    })),
  };
}

function sumFamiliarity(dataset: Dataset, from: string): Familiarity[] {
  const since = addDays(from, -HISTORY_DAYS);
  const sums = new Map<string, { personId: string; workerId: string; visits: number }>();
  for (const { date, personId, workerId, visits } of dataset.history) {
    if (date < since || date >= from) continue;
    const key = `${personId}\n${workerId}`;
    const sum = sums.get(key);
    if (sum) sum.visits += visits;
    else sums.set(key, { personId, workerId, visits });
  }
  return [...sums.values()];
}
