import type { Dice, Shares } from '../dice';
import type { DemoLocality } from '../geography/localities';
import { neighbourhoodTeamOf, serviceTeamOf } from '../geography/make-teams';
import type { SupplyProfile } from '../profiles/supply-profile';
import type { FamilyName } from '../work-patterns/families';

/** What a worker is employed for, before anybody has a name. */
export interface Post {
  /** Contracted hours a week. */
  readonly hours: number;
  readonly family: FamilyName;
  readonly teamId: string;
  readonly walks: boolean;
}

/** The posts of one locality, nights first. Teams get posts by `demand`, their share of all visits by day. */
export function dealPosts(
  locality: DemoLocality,
  count: number,
  demand: Shares<string>,
  profile: SupplyProfile,
  dice: Dice,
): Post[] {
  const nights = Math.round(count * profile.nights);
  const night: Post = {
    hours: profile.nightHours,
    family: 'nights',
    teamId: serviceTeamOf(locality, 'night'),
    walks: false,
  };
  const hours = dice.deal(count - nights, profile.contracts);
  const families = dealFamilies(hours, profile, dice);
  const teams = dice.deal(count - nights, demand);
  const walkers = dealWalkers(locality, teams, Math.round(profile.walkers * count), dice);
  const byDay = hours.map((contract, index): Post => ({
    hours: contract,
    family: families[index]!,
    teamId: teams[index]!,
    walks: walkers.has(index),
  }));
  return [...Array<Post>(nights).fill(night), ...byDay];
}

export const isNight = ({ family }: Post): boolean => family === 'nights';

function dealFamilies(hours: readonly number[], profile: SupplyProfile, dice: Dice): FamilyName[] {
  const families: FamilyName[] = [];
  for (const [contract] of profile.contracts) {
    const group = [...hours.keys()].filter((index) => hours[index] === contract);
    const dealt = dice.deal(group.length, profile.families[contract]!);
    group.forEach((index, at) => (families[index] = dealt[at]!));
  }
  return families;
}

/** Walkers are in neighbourhood teams: other teams' people live all over the locality. */
function dealWalkers(
  locality: DemoLocality,
  teams: readonly string[],
  count: number,
  dice: Dice,
): ReadonlySet<number> {
  const near = new Set(locality.neighbourhoods.map((_, index) => neighbourhoodTeamOf(locality, index)));
  const local = [...teams.keys()].filter((index) => near.has(teams[index]!));
  return new Set(dice.sample(local, count));
}
