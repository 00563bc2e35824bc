import type { Person, Place } from '@homeround/domain';
import type { Dice } from '../dice';
import type { DemoLocality } from '../geography/localities';
import { neighbourhoodTeamOf, serviceTeamOf } from '../geography/make-teams';
import { scatterHome } from '../geography/scatter-home';
import { makeName } from '../names';
import type { DemandProfile } from '../profiles/demand-profile';
import { drawNeeds, type Need } from './draw-needs';
import { drawWishes } from './draw-wishes';

/** A person with what they need. */
export interface NeedyPerson extends Need {
  readonly person: Person;
}

export interface MadePeople {
  readonly people: readonly NeedyPerson[];
  readonly places: readonly Place[];
}

/** Sheltered-housing complexes of a locality, in its first neighbourhoods: their people share a place. */
const COMPLEXES = 2;
/** Country homes lie this far around the town. */
const RURAL_SPREAD_KM = 2.2;

/** The people of one locality and their homes; ids go on from `first`. */
export function makePeople(
  locality: DemoLocality,
  count: number,
  first: number,
  profile: DemandProfile,
  dice: Dice,
): MadePeople {
  const complexes = Array.from({ length: COMPLEXES }, (_, index): Place => ({
    placeId: `${locality.code}-COMPLEX-${index + 1}`,
    ...scatterHome(locality.neighbourhoods[index]!, profile.spreadKm / 2, dice),
    setting: 'urban',
  }));
  const neighbourhoods = dice.deal(
    count,
    locality.neighbourhoods.map((_, index) => [index, 1] as const),
  );
  const homes: Place[] = [];
  const people = drawNeeds(count, profile, dice).map((need, index): NeedyPerson => {
    const personId = `P${String(first + index).padStart(4, '0')}`;
    const sheltered = need.service === 'sheltered-housing';
    const home = sheltered
      ? dice.pick(complexes)
      : makeHome(`H-${personId}`, locality, neighbourhoods[index]!, profile, dice);
    if (!sheltered) homes.push(home);
    const person: Person = {
      personId,
      name: makeName(dice.chance(0.64) ? 'female' : 'male', dice),
      placeId: home.placeId,
      teamId:
        need.service === 'mainstream'
          ? neighbourhoodTeamOf(locality, neighbourhoods[index]!)
          : serviceTeamOf(locality, need.service),
      service: need.service,
      miniTeamSize: profile.miniTeamSize(need.visitsPerDay, need.doubleUp),
      miniTeam: [],
      preferredWorkers: [],
      declinedWorkers: [],
      ...drawWishes(profile.wishes, need, dice),
    };
    return { person, ...need };
  });
  const used = new Set(people.map(({ person }) => person.placeId));
  return { people, places: [...complexes.filter(({ placeId }) => used.has(placeId)), ...homes] };
}

function makeHome(
  placeId: string,
  locality: DemoLocality,
  neighbourhood: number,
  profile: DemandProfile,
  dice: Dice,
): Place {
  const rural = dice.chance(profile.rural);
  const centre = rural ? locality : locality.neighbourhoods[neighbourhood]!;
  const spread = rural ? RURAL_SPREAD_KM : profile.spreadKm;
  return { placeId, ...scatterHome(centre, spread, dice), setting: rural ? 'rural' : 'urban' };
}
