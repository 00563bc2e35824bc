import type { Person, PersonId, WorkerId } from '@homeround/domain';
import type { Dice } from '../dice';

/** Share of people who name a worker whom they would like to see. */
const PREFERRING = 0.1;

/** Some people prefer one or two of the workers who come to them. */
export function drawPreferences(
  people: readonly Person[],
  coreOf: ReadonlyMap<PersonId, readonly WorkerId[]>,
  dice: Dice,
): Person[] {
  return people.map((person) => {
    if (!dice.chance(PREFERRING)) return person;
    const preferredWorkers = dice.sample(coreOf.get(person.personId) ?? [], dice.whole(1, 2));
    return { ...person, preferredWorkers };
  });
}
