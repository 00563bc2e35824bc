import { type Dataset, DEFAULT_RULES, DEFAULT_TRAVEL } from '@homeround/domain';
import { CYCLE_ANCHOR, type DemoSettings } from './demo-settings';
import { toDice } from './dice';
import { type DemoLocality, LOCALITIES } from './geography/localities';
import { type LocalitySize, type MadeLocality, makeLocality } from './make-locality';
import { DENSE_DEMAND, DENSE_SUPPLY } from './profiles/dense-profile';
import { ORDINARY_DEMAND } from './profiles/ordinary-demand';
import { ORDINARY_SUPPLY } from './profiles/ordinary-supply';
import { toPatternCatalogue } from './work-patterns/pattern-catalogue';
import { SKILLS } from './workers/skills';

/** A council as it stands at the demo's start, without anything of what came before. */
export interface Present {
  readonly dataset: Dataset;
  /** What of it belongs to each locality, in the order of `LOCALITIES`. */
  readonly localities: readonly MadeLocality[];
}

export function makePresent(settings: DemoSettings): Present {
  const profiles = settings.dense
    ? { demand: DENSE_DEMAND, supply: DENSE_SUPPLY }
    : { demand: ORDINARY_DEMAND, supply: ORDINARY_SUPPLY };
  const catalogue = toPatternCatalogue(profiles.supply, toDice(settings.seed, 'pattern catalogue'));
  const places = LOCALITIES.slice(0, settings.localities);
  const localities = places.map((locality, index) =>
    makeLocality(locality, sizeOf(settings, index), profiles, catalogue, settings.seed),
  );
  const whole = joinLocalities(localities);
  const held = new Set(whole.workers.flatMap(({ skills }) => skills.map(({ skillId }) => skillId)));
  const dataset = {
    name: nameOf(settings, places),
    timeZone: 'Europe/London',
    cycleAnchor: CYCLE_ANCHOR,
    rules: DEFAULT_RULES,
    travel: DEFAULT_TRAVEL,
    localities: places.map(({ code, name }) => ({ localityId: code, name })),
    givenTravelTimes: [],
    skills: SKILLS.filter(({ skillId }) => held.has(skillId)),
    dayChoices: [],
    workPatterns: catalogue.patterns(),
    agreements: [],
    patternPreferences: [],
    staffRecords: [],
    history: [],
    recentDuties: [],
    pins: [],
    ...whole,
  };
  return { dataset, localities };
}

function joinLocalities(made: readonly MadeLocality[]): MadeLocality {
  return {
    teams: made.flatMap(({ teams }) => teams),
    places: made.flatMap(({ places }) => places),
    people: made.flatMap(({ people }) => people),
    recurringVisits: made.flatMap(({ recurringVisits }) => recurringVisits),
    doses: made.flatMap(({ doses }) => doses),
    suspensions: made.flatMap(({ suspensions }) => suspensions),
    workers: made.flatMap(({ workers }) => workers),
    absences: made.flatMap(({ absences }) => absences),
  };
}

/** Localities of the same size, the first ones larger by one where the numbers do not divide. */
function sizeOf({ localities, workers, people }: DemoSettings, index: number): LocalitySize {
  const before = (total: number, count: number) =>
    Math.floor(total / localities) * count + Math.min(count, total % localities);
  const size = (total: number) => before(total, index + 1) - before(total, index);
  return {
    workers: size(workers),
    people: size(people),
    firstWorker: before(workers, index) + 1,
    firstPerson: before(people, index) + 1,
  };
}

function nameOf({ dense }: DemoSettings, localities: readonly DemoLocality[]): string {
  const where = localities.length === 1 ? localities[0]!.name : 'North Lanarkshire';
  return `${where} (${dense ? 'dense demo' : 'demo'})`;
}
