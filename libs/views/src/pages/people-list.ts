import { continuityOfPerson } from '@homeround/check';
import type { PeopleList } from '@homeround/contract';
import { findKnownWorkers, type KnownWorkers, type Person } from '@homeround/domain';
import { compareNames } from '../screen/by-name';
import { nameTeams, type RotaAbout } from '../screen/rota-about';
import type { Screen } from '../screen/screen';
import { toCause } from './person-continuity';

type ListedPerson = PeopleList['people'][number];

/** Everybody in a rota with how many faces they meet. Proves every lower bound: a fifth of a second for a locality. */
export function toPeopleList(screen: Screen, about: RotaAbout): PeopleList {
  const { people } = screen.input;
  const knownWorkers = findKnownWorkers(screen.input);
  return {
    rotaId: about.rotaId,
    teams: nameTeams(about, people),
    people: people
      .map((person) => toListed(screen, person, knownWorkers.get(person.personId)!))
      .sort(compareNames),
  };
}

function toListed(screen: Screen, person: Person, knows: KnownWorkers): ListedPerson {
  const { personId, name, teamId, miniTeamSize } = person;
  const held = screen.view.visitsOfPerson.get(personId) ?? [];
  const { distinctWorkers, newFaces } = continuityOfPerson(person, knows, held);
  const lowerBound = screen.lowerBoundOf(personId);
  const allocated = held.filter(({ workers }) => workers.length > 0).length;
  const unallocated = screen.openOfPerson(personId).length;
  return {
    ...{ personId, name, teamId, miniTeamSize, distinctWorkers, newFaces, unallocated },
    visits: allocated + unallocated,
    lowerBound: lowerBound === 0 ? null : lowerBound,
    ...toCause({ personId, name, distinctWorkers, lowerBound, miniTeamSize }),
  };
}
