import type { Place, Worker } from '@homeround/domain';
import type { Dice } from '../dice';
import type { DemoLocality, Point } from '../geography/localities';
import { neighbourhoodTeamOf } from '../geography/make-teams';
import { scatterHome } from '../geography/scatter-home';
import { makeName } from '../names';
import { INTERESTS, LANGUAGES, TRAITS } from '../people/draw-wishes';
import type { SupplyProfile } from '../profiles/supply-profile';
import { isNight, type Post } from './deal-posts';
import { dealSkills } from './deal-skills';

/** A worker for whom no work pattern has been found yet. */
export type UnplannedWorker = Omit<Worker, 'workPatternId' | 'phase'>;

export interface MadeWorkers {
  /** One for each post, in its order. */
  readonly workers: readonly UnplannedWorker[];
  /** The hub and the workers' homes. */
  readonly places: readonly Place[];
}

/** Walkers live in the middle of their neighbourhood, where people are; drivers anywhere in town. */
const WALKERS_SPREAD_KM = 0.3;
const DRIVERS_SPREAD_KM = 1.2;

/** Somebody for each post of a locality; ids go on from `first`. */
export function makeWorkers(
  locality: DemoLocality,
  posts: readonly Post[],
  first: number,
  profile: SupplyProfile,
  dice: Dice,
): MadeWorkers {
  const { latitude, longitude } = locality;
  const hub: Place = { placeId: `${locality.code}-HUB`, latitude, longitude, setting: 'urban' };
  const skills = dealSkills(posts.length, posts.filter(isNight).length, profile, dice);
  const made = posts.map((post, index) => {
    const workerId = `W${String(first + index).padStart(4, '0')}`;
    const atHub = !post.walks && (isNight(post) || dice.chance(profile.hubStarters));
    const start = atHub ? hub : makeHome(`H-${workerId}`, locality, post, dice);
    const worker: UnplannedWorker = {
      workerId,
      ...drawSomebody(post, profile, dice),
      teamId: post.teamId,
      start: { kind: atHub ? 'hub' : 'home', placeId: start.placeId },
      mode: post.walks ? 'walk' : 'car',
      contractedMinutes: post.hours * 60,
      skills: skills[index]!,
      optedOutOfWeeklyHours: false,
    };
    return { worker, start };
  });
  return {
    workers: made.map(({ worker }) => worker),
    places: [...new Set([hub, ...made.map(({ start }) => start)])],
  };
}

function makeHome(placeId: string, locality: DemoLocality, { teamId, walks }: Post, dice: Dice): Place {
  const own = locality.neighbourhoods.find((_, index) => neighbourhoodTeamOf(locality, index) === teamId);
  const centre: Point = own ?? locality;
  return {
    placeId,
    ...scatterHome(centre, walks ? WALKERS_SPREAD_KM : DRIVERS_SPREAD_KM, dice),
    setting: 'urban',
  };
}

type Somebody = Pick<Worker, 'name' | 'gender' | 'languages' | 'interests' | 'restrictions'>;

/** Nobody on nights is restricted: there are too few to choose from. */
function drawSomebody(post: Post, profile: SupplyProfile, dice: Dice): Somebody {
  const gender = dice.chance(profile.women) ? 'female' : 'male';
  const name = makeName(gender, dice);
  if (!profile.traits || isNight(post))
    return { name, gender, languages: ['English'], interests: [], restrictions: [] };
  return {
    name,
    gender,
    languages: ['English', ...(dice.chance(0.12) ? [dice.draw(LANGUAGES)] : [])],
    interests: dice.sample(INTERESTS, dice.whole(2, 4)),
    restrictions: TRAITS.filter(({ workers }) => dice.chance(workers)).map(({ trait }) => trait),
  };
}
