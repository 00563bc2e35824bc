import {
  daysBetween,
  groupBy,
  type LocalDate,
  type Minute,
  type OuterDuty,
  type PeriodClock,
  type Person,
  type PersonId,
  type PlaceId,
  type Rota,
  type RotaInput,
  type Shift,
  toPeriodClock,
  toTravelLookup,
  type Visit,
  type VisitId,
  type VisitOption,
  type Worker,
  type WorkerId,
} from '@homeround/domain';
import { type InputIndex, mustFind, toInputIndex } from './input-index';
import { optionAt } from './option-at';
import { type SiftedRota, siftRota } from './sift-rota';

/** An allocated visit joined with what the input knows of it. */
export interface HeldVisit {
  readonly visit: Visit;
  readonly person: Person;
  readonly option: VisitOption;
  readonly start: Minute;
  readonly end: Minute;
  /** As the rota lists them, even twice; unknown ones left out. */
  readonly workerIds: readonly WorkerId[];
  /** Each once, in order of id. */
  readonly workers: readonly Worker[];
}

/** A duty joined with its shift and the worker's visits that lie inside it, in time order. */
export interface HeldDuty {
  readonly worker: Worker;
  readonly shift: Shift;
  readonly start: Minute;
  readonly end: Minute;
  readonly breaks: readonly { readonly start: Minute; readonly end: Minute }[];
  readonly visits: readonly HeldVisit[];
}

/** Input and rota joined once, read by every rule, cost and measure. Lists are in time order, ties by id. */
export interface RotaView {
  readonly input: RotaInput;
  readonly clock: PeriodClock;
  /** Days from the period's first day; negative before it. */
  readonly dayOf: (date: LocalDate) => number;
  readonly visits: readonly HeldVisit[];
  readonly visitsOfPerson: ReadonlyMap<PersonId, readonly HeldVisit[]>;
  readonly visitsOfWorker: ReadonlyMap<WorkerId, readonly HeldVisit[]>;
  readonly duties: readonly HeldDuty[];
  readonly dutiesOfWorker: ReadonlyMap<WorkerId, readonly HeldDuty[]>;
  /** Worker-visits that lie in no duty of that worker. */
  readonly outsideDuty: readonly { readonly held: HeldVisit; readonly worker: Worker }[];
  /** Visits of the input that nobody has, listed as unallocated or not. */
  readonly unallocated: readonly Visit[];
  readonly shiftsOfWorker: ReadonlyMap<WorkerId, readonly Shift[]>;
  readonly outerDutiesOfWorker: ReadonlyMap<WorkerId, readonly OuterDuty[]>;
  readonly visitOf: ReadonlyMap<VisitId, Visit>;
  /** Minutes in the worker's own mode. */
  readonly travel: (worker: Worker, from: PlaceId, to: PlaceId) => number;
  readonly sifted: SiftedRota;
}

/** Joins an input and any rota. Throws only where the input itself does not hang together. */
export function toRotaView(input: RotaInput, rota: Rota): RotaView {
  const index = toInputIndex(input);
  const sifted = siftRota(input, index, rota);
  const visits = holdVisits(index, sifted);
  const visitsOfWorker = groupByWorker(visits);
  const { duties, outsideDuty } = holdDuties(index, sifted, visitsOfWorker);
  const held = new Set(visits.map(({ visit }) => visit.visitId));
  const minutesOf = toTravelLookup(input.travel);
  return {
    input,
    clock: toPeriodClock(input.period),
    dayOf: toDayLookup(input.period.from),
    visits,
    visitsOfPerson: groupBy(visits, ({ person }) => person.personId),
    visitsOfWorker,
    duties,
    dutiesOfWorker: groupBy(duties, ({ worker }) => worker.workerId),
    outsideDuty,
    unallocated: input.visits.filter((visit) => !held.has(visit.visitId)),
    shiftsOfWorker: groupBy(input.shifts, (shift) => shift.workerId),
    outerDutiesOfWorker: groupBy(input.outerDuties, (duty) => duty.workerId),
    visitOf: index.visits,
    travel: (worker, from, to) => minutesOf(worker.mode, from, to),
    sifted,
  };
}

function holdVisits(index: InputIndex, sifted: SiftedRota): readonly HeldVisit[] {
  return sifted.visits
    .map(({ visitId, start, workerIds }): HeldVisit => {
      const visit = mustFind(index.visits, visitId);
      return {
        visit,
        person: mustFind(index.people, visit.personId),
        option: optionAt(visit, start),
        start,
        end: start + visit.minutes,
        workerIds,
        workers: [...new Set(workerIds)].sort().map((workerId) => mustFind(index.workers, workerId)),
      };
    })
    .sort((a, b) => a.start - b.start || compareText(a.visit.visitId, b.visit.visitId));
}

function groupByWorker(visits: readonly HeldVisit[]): Map<WorkerId, HeldVisit[]> {
  const groups = new Map<WorkerId, HeldVisit[]>();
  for (const held of visits) {
    for (const { workerId } of held.workers) {
      const group = groups.get(workerId);
      if (group) group.push(held);
      else groups.set(workerId, [held]);
    }
  }
  return groups;
}

function holdDuties(
  index: InputIndex,
  sifted: SiftedRota,
  visitsOfWorker: ReadonlyMap<WorkerId, readonly HeldVisit[]>,
): Pick<RotaView, 'duties' | 'outsideDuty'> {
  const duties = sifted.duties
    .map(({ workerId, shiftId, start, end, breaks }) => {
      const worker = mustFind(index.workers, workerId);
      return {
        worker,
        shift: mustFind(index.shifts, shiftId),
        start,
        end,
        breaks,
        visits: [] as HeldVisit[],
      };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.shift.shiftId, b.shift.shiftId));
  const dutiesOfWorker = groupBy(duties, ({ worker }) => worker.workerId);
  const outsideDuty: { held: HeldVisit; worker: Worker }[] = [];
  for (const [workerId, visits] of visitsOfWorker) {
    const own = dutiesOfWorker.get(workerId) ?? [];
    for (const held of visits) {
      const duty = own.find(({ start, end }) => start <= held.start && held.end <= end);
      if (duty) duty.visits.push(held);
      else outsideDuty.push({ held, worker: mustFind(index.workers, workerId) });
    }
  }
  return { duties, outsideDuty };
}

/** Remembers each date: a period has few, and reading one is slow. */
function toDayLookup(from: LocalDate): (date: LocalDate) => number {
  const found = new Map<LocalDate, number>();
  return (date) => {
    const day = found.get(date) ?? daysBetween(from, date);
    found.set(date, day);
    return day;
  };
}

/** Code-unit order: the same on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
