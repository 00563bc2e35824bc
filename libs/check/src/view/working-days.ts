import { groupBy, type LocalDate, type Minute, type WorkerId } from '@homeround/domain';
import { compareText, type HeldDuty, type RotaView } from './rota-view';

/** All that a worker is on duty for on one working day: a duty belongs to the day on which its shift begins. */
export interface WorkingDay {
  readonly date: LocalDate;
  readonly start: Minute;
  readonly end: Minute;
  /** The rota's own duties of the day; empty where only duties outside the period are known. */
  readonly duties: readonly HeldDuty[];
}

/** The worker's days with a duty in order, those known outside the period included. */
export function workingDaysOf(view: RotaView, workerId: WorkerId): readonly WorkingDay[] {
  const spans = [
    ...(view.dutiesOfWorker.get(workerId) ?? []).map((duty) => ({
      date: duty.shift.date,
      start: duty.start,
      end: duty.end,
      duties: [duty],
    })),
    ...(view.outerDutiesOfWorker.get(workerId) ?? []).map(({ date, start, end }) => ({
      date,
      start,
      end,
      duties: [],
    })),
  ];
  return [...groupBy(spans, ({ date }) => date)]
    .map(([date, ofDay]) => ({
      date,
      start: Math.min(...ofDay.map(({ start }) => start)),
      end: Math.max(...ofDay.map(({ end }) => end)),
      duties: ofDay.flatMap(({ duties }) => duties),
    }))
    .sort((a, b) => compareText(a.date, b.date));
}

/** From one working day to the next one with a duty. */
export interface Turn {
  readonly from: WorkingDay;
  readonly to: WorkingDay;
  /** Elapsed minutes between them. */
  readonly rest: number;
}

/** The worker's turns on which the rota has a say: at least one of the two days is its own. */
export function turnsOf(view: RotaView, workerId: WorkerId): readonly Turn[] {
  const days = workingDaysOf(view, workerId);
  return days
    .slice(1)
    .map((to, index) => ({ from: days[index]!, to, rest: to.start - days[index]!.end }))
    .filter(({ from, to }) => from.duties.length + to.duties.length > 0);
}
