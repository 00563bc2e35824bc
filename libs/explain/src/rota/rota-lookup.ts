import {
  type AllocatedVisit,
  type Duty,
  findKnownWorkers,
  groupBy,
  type KnownWorkers,
  type OuterDuty,
  type PeriodClock,
  type Person,
  type PersonId,
  type PlaceId,
  type Rota,
  type RotaInput,
  type Shift,
  type ShiftId,
  toPeriodClock,
  toTravelLookup,
  type Visit,
  type VisitId,
  type Worker,
  type WorkerId,
} from '@homeround/domain';
import { type Names, toNames } from '../words/names';
import type { Wording } from '../words/wording';

/** An allocated visit joined with what the input knows of it; workers whom the input does not know are left out. */
export interface HeldVisit extends AllocatedVisit {
  readonly visit: Visit;
  readonly end: number;
}

/** Input and rota by their ids, joined once for many questions. Lists are in time order, ties by id. */
export interface RotaLookup {
  readonly input: RotaInput;
  readonly rota: Rota;
  readonly clock: PeriodClock;
  /** What sentences about the rota call people, workers and things. */
  readonly names: Names;
  readonly visitOf: ReadonlyMap<VisitId, Visit>;
  readonly personOf: ReadonlyMap<PersonId, Person>;
  readonly workerOf: ReadonlyMap<WorkerId, Worker>;
  readonly shiftOf: ReadonlyMap<ShiftId, Shift>;
  readonly visitIdsOfPerson: ReadonlyMap<PersonId, readonly VisitId[]>;
  readonly shiftsOfWorker: ReadonlyMap<WorkerId, readonly Shift[]>;
  readonly outerDutiesOfWorker: ReadonlyMap<WorkerId, readonly OuterDuty[]>;
  readonly knownWorkers: ReadonlyMap<PersonId, KnownWorkers>;
  /** The first listing of each visit that somebody has. */
  readonly heldOf: ReadonlyMap<VisitId, HeldVisit>;
  readonly visitsOfWorker: ReadonlyMap<WorkerId, readonly HeldVisit[]>;
  readonly visitsOfPerson: ReadonlyMap<PersonId, readonly HeldVisit[]>;
  /** On shifts of their own. */
  readonly dutiesOfWorker: ReadonlyMap<WorkerId, readonly Duty[]>;
  /** Minutes in the worker's own mode. */
  readonly travel: (worker: Worker, from: PlaceId, to: PlaceId) => number;
}

export function toRotaLookup(input: RotaInput, rota: Rota, wording?: Wording): RotaLookup {
  const visitOf = new Map(input.visits.map((visit) => [visit.visitId, visit]));
  const workerOf = new Map(input.workers.map((worker) => [worker.workerId, worker]));
  const shiftOf = new Map(input.shifts.map((shift) => [shift.shiftId, shift]));
  const held = holdVisits(rota, visitOf, workerOf);
  const byWorker = held.flatMap((one) => one.workerIds.map((workerId) => ({ workerId, one })));
  const minutesOf = toTravelLookup(input.travel);
  return {
    input,
    rota,
    clock: toPeriodClock(input.period),
    names: toNames(input, wording),
    visitOf,
    personOf: new Map(input.people.map((person) => [person.personId, person])),
    workerOf,
    shiftOf,
    visitIdsOfPerson: mapGroups(
      groupBy(input.visits, ({ personId }) => personId),
      ({ visitId }) => visitId,
    ),
    shiftsOfWorker: groupBy(input.shifts, ({ workerId }) => workerId),
    outerDutiesOfWorker: groupBy(input.outerDuties, ({ workerId }) => workerId),
    knownWorkers: findKnownWorkers(input),
    heldOf: new Map(held.map((one) => [one.visitId, one])),
    visitsOfWorker: mapGroups(
      groupBy(byWorker, ({ workerId }) => workerId),
      ({ one }) => one,
    ),
    visitsOfPerson: groupBy(held, ({ visit }) => visit.personId),
    dutiesOfWorker: groupBy(sortDuties(rota, shiftOf), ({ workerId }) => workerId),
    travel: (worker, from, to) => minutesOf(worker.mode, from, to),
  };
}

function holdVisits(
  rota: Rota,
  visitOf: ReadonlyMap<VisitId, Visit>,
  workerOf: ReadonlyMap<WorkerId, Worker>,
): HeldVisit[] {
  const firsts = new Map<VisitId, HeldVisit>();
  for (const { visitId, start, workerIds } of rota.visits) {
    const visit = visitOf.get(visitId);
    if (!visit || firsts.has(visitId)) continue;
    const known = [...new Set(workerIds)].filter((workerId) => workerOf.has(workerId));
    firsts.set(visitId, { visitId, visit, start, end: start + visit.minutes, workerIds: known });
  }
  return [...firsts.values()].sort(compareHeld);
}

const sortDuties = (rota: Rota, shiftOf: ReadonlyMap<ShiftId, Shift>): Duty[] =>
  rota.duties
    .filter(({ shiftId, workerId }) => shiftOf.get(shiftId)?.workerId === workerId)
    .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.shiftId, b.shiftId));

const mapGroups = <Key, Item, Value>(groups: Map<Key, Item[]>, valueOf: (item: Item) => Value) =>
  new Map([...groups].map(([key, group]) => [key, group.map(valueOf)]));

/** By start, ties by id: the order in which rules look at the visits of a duty. */
export function compareHeld(a: HeldVisit, b: HeldVisit): number {
  return a.start - b.start || compareText(a.visitId, b.visitId);
}

/** Code-unit order: the same on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** For ids that must be there. Throws where the input does not hang together. */
export function mustFind<Key, Item>(items: ReadonlyMap<Key, Item>, key: Key): Item {
  const item = items.get(key);
  if (item === undefined) throw new Error(`the input has nothing with the id ${String(key)}`);
  return item;
}
