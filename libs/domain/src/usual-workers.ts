import type { Person, PersonId } from './person';
import type { RotaInput } from './rota-input';
import type { WorkerId } from './worker';

/** Visits in the four weeks before the period that make a worker a usual one: about once in nine days. */
export const USUAL_VISITS = 3;

/** Whom a person knows. */
export interface KnownWorkers {
  /** Mini-team, preferred workers, and everyone with `USUAL_VISITS` or more recent visits. */
  readonly usual: ReadonlySet<WorkerId>;
  /** The usual ones and everyone with any recent visit. */
  readonly known: ReadonlySet<WorkerId>;
}

/** Whom each person of the input knows. Both sets are empty for someone without mini-team, preference and history. */
export function findKnownWorkers(input: RotaInput): ReadonlyMap<PersonId, KnownWorkers> {
  const named = (person: Person) => [...person.miniTeam, ...person.preferredWorkers];
  const found = new Map(
    input.people.map((person) => [
      person.personId,
      { usual: new Set(named(person)), known: new Set(named(person)) },
    ]),
  );
  for (const { personId, workerId, visits } of input.familiarity) {
    const sets = found.get(personId);
    if (!sets || visits <= 0) continue;
    sets.known.add(workerId);
    if (visits >= USUAL_VISITS) sets.usual.add(workerId);
  }
  return found;
}
