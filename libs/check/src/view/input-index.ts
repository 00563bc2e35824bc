import type {
  Person,
  PersonId,
  RotaInput,
  Shift,
  ShiftId,
  Visit,
  VisitId,
  Worker,
  WorkerId,
} from '@homeround/domain';

/** The things of an input by their ids. */
export interface InputIndex {
  readonly visits: ReadonlyMap<VisitId, Visit>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly workers: ReadonlyMap<WorkerId, Worker>;
  readonly shifts: ReadonlyMap<ShiftId, Shift>;
}

export function toInputIndex(input: RotaInput): InputIndex {
  return {
    visits: byId(input.visits, (visit) => visit.visitId),
    people: byId(input.people, (person) => person.personId),
    workers: byId(input.workers, (worker) => worker.workerId),
    shifts: byId(input.shifts, (shift) => shift.shiftId),
  };
}

/** For ids that must be there by now. Throws where the input does not hang together. */
export function mustFind<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new Error(`the input has nothing with the id ${id}`);
  return item;
}

const byId = <Item>(items: readonly Item[], idOf: (item: Item) => string): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [idOf(item), item]));
