import {
  type Absence,
  addDays,
  type Dose,
  type Person,
  type Place,
  type RecurringVisit,
  type Service,
  type Suspension,
  type Team,
  type Worker,
} from '@homeround/domain';
import { ABSENCES_FROM, DEMO_START, DEMO_WEEKS } from './demo-settings';
import { type Dice, type Shares, toDice } from './dice';
import type { DemoLocality } from './geography/localities';
import { makeTeams } from './geography/make-teams';
import { makeCarePackages } from './people/make-care-packages';
import { makePeople, type NeedyPerson } from './people/make-people';
import type { DemandProfile } from './profiles/demand-profile';
import type { SupplyProfile } from './profiles/supply-profile';
import { toDemandCurve } from './work-patterns/demand-curve';
import { fitWorkPatterns } from './work-patterns/fit-work-patterns';
import type { PatternCatalogue } from './work-patterns/pattern-catalogue';
import { dealAbsences } from './workers/deal-absences';
import { dealPosts, isNight } from './workers/deal-posts';
import { findDaysAway } from './workers/find-days-away';
import { makeWorkers, type UnplannedWorker } from './workers/make-workers';

/** How large a locality is and where its numbering begins. */
export interface LocalitySize {
  readonly workers: number;
  readonly people: number;
  readonly firstWorker: number;
  readonly firstPerson: number;
}

export interface Profiles {
  readonly demand: DemandProfile;
  readonly supply: SupplyProfile;
}

/** One locality's share of the dataset. */
export interface MadeLocality {
  readonly teams: readonly Team[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly recurringVisits: readonly RecurringVisit[];
  readonly doses: readonly Dose[];
  readonly suspensions: readonly Suspension[];
  readonly workers: readonly Worker[];
  readonly absences: readonly Absence[];
}

/** Minutes for the way to a visit, as the demand for workers counts it. */
const TRAVEL_MINUTES = 6;
/** Share of people who are in hospital or with family for some days of the demo weeks. */
const SUSPENDED = 0.02;
/** Share of people who decline a worker. */
const DECLINING = 0.06;
/** Night support needs two pairs of workers, some of whom are on leave; fewer cannot give it. */
const FEWEST_ON_NIGHTS = 6;

/** Makes one locality, but for its past. */
export function makeLocality(
  locality: DemoLocality,
  size: LocalitySize,
  profiles: Profiles,
  catalogue: PatternCatalogue,
  seed: number,
): MadeLocality {
  const dice = (purpose: string) => toDice(seed, `${locality.code} ${purpose}`);
  const { demand, supply } = fitNights(profiles, size);
  const services: Service[] = ['mainstream', ...demand.services.map(([service]) => service)];
  const { people, places: homes } = makePeople(
    locality,
    size.people,
    size.firstPerson,
    demand,
    dice('people'),
  );
  const { recurringVisits, doses } = makeCarePackages(people, demand, dice('care packages'));

  const posts = dealPosts(locality, size.workers, toTeamShares(people), supply, dice('posts'));
  const { workers, places } = makeWorkers(locality, posts, size.firstWorker, supply, dice('workers'));
  const workerIds = workers.map(({ workerId }) => workerId);
  const absences = supply.absences
    ? dealAbsences(workerIds, posts.filter(isNight).length, dice('absences'))
    : [];
  const placements = fitWorkPatterns(
    posts.map((post) => catalogue.shapesFor(post)),
    findDaysAway(workerIds, absences, ABSENCES_FROM),
    toDemandCurve(recurringVisits, TRAVEL_MINUTES).map((needed) => needed / (1 - supply.slack)),
    dice('work patterns'),
  );

  return {
    teams: makeTeams(locality, services),
    places: [...places, ...homes],
    people: demand.wishes ? drawDeclines(people, workers, dice('declined workers')) : people.map(toPerson),
    recurringVisits,
    doses,
    suspensions: supply.absences ? drawSuspensions(people, dice('suspensions')) : [],
    workers: workers.map((worker, index): Worker => {
      const { shape, phase } = placements[index]!;
      const { workPatternId } = catalogue.patternOf(shape, posts[index]!);
      return { ...worker, workPatternId, phase };
    }),
    absences,
  };
}

const toPerson = ({ person }: NeedyPerson): Person => person;

/** Some people do not want a worker of their team again. Nights, where workers are few, are left out. */
function drawDeclines(
  people: readonly NeedyPerson[],
  workers: readonly UnplannedWorker[],
  dice: Dice,
): Person[] {
  return people.map(({ person, service }) => {
    if (service === 'night' || !dice.chance(DECLINING)) return person;
    const team = workers.filter(({ teamId }) => teamId === person.teamId);
    return { ...person, declinedWorkers: dice.sample(team, 1).map(({ workerId }) => workerId) };
  });
}

/** A small locality has no night service. */
function fitNights({ demand, supply }: Profiles, size: LocalitySize): Profiles {
  if (size.workers * supply.nights >= FEWEST_ON_NIGHTS) return { demand, supply };
  return {
    demand: { ...demand, services: demand.services.filter(([service]) => service !== 'night') },
    supply: { ...supply, nights: 0 },
  };
}

/** Each team's share of the visits by day, each worker of a double-up counted. */
function toTeamShares(people: readonly NeedyPerson[]): Shares<string> {
  const shares = new Map<string, number>();
  for (const { person, service, visitsPerDay, doubleUp } of people) {
    if (service === 'night') continue;
    shares.set(person.teamId, (shares.get(person.teamId) ?? 0) + visitsPerDay * (doubleUp ? 2 : 1));
  }
  return [...shares];
}

function drawSuspensions(people: readonly NeedyPerson[], dice: Dice): Suspension[] {
  return dice.sample(people, Math.round(people.length * SUSPENDED)).map(({ person }) => {
    const from = addDays(DEMO_START, dice.whole(0, DEMO_WEEKS * 7 - 1));
    return { personId: person.personId, from, to: addDays(from, dice.whole(2, 12)) };
  });
}
