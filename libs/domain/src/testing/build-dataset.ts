import type { RecurringVisit } from '../care-package';
import type { Dataset } from '../dataset';
import type { Person } from '../person';
import { DEFAULT_TRAVEL } from '../place';
import { DEFAULT_RULES } from '../rules';
import type { PatternShift, WorkPattern, Worker } from '../worker';

export const EVERY_DAY: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** A person named after their number, at place `H<n>`. */
export function aPerson(n: number, changes: Partial<Person> = {}): Person {
  return {
    personId: `P${n}`,
    name: `Person ${n}`,
    placeId: `H${n}`,
    teamId: 'T1',
    service: 'mainstream',
    miniTeamSize: 3,
    miniTeam: [],
    preferredWorkers: [],
    declinedWorkers: [],
    languages: [],
    interests: [],
    traits: [],
    ...changes,
  };
}

/** A car driver on pattern `WP1`, phase 1, who starts at the hub `HUB`. */
export function aWorker(n: number, changes: Partial<Worker> = {}): Worker {
  return {
    workerId: `W${n}`,
    name: `Worker ${n}`,
    teamId: 'T1',
    languages: [],
    interests: [],
    start: { kind: 'hub', placeId: 'HUB' },
    mode: 'car',
    contractedMinutes: 30 * 60,
    workPatternId: 'WP1',
    phase: 1,
    skills: [],
    restrictions: [],
    optedOutOfWeeklyHours: false,
    ...changes,
  };
}

/** `WP1`: one week, 07:00–13:00 on five days, unless changed. */
export function aWorkPattern(changes: Partial<WorkPattern> = {}): WorkPattern {
  const shifts = [0, 1, 2, 3, 4].map((weekday): PatternShift => ({
    week: 1,
    weekday,
    start: 420,
    end: 780,
    kind: 'core',
  }));
  return { workPatternId: 'WP1', name: 'Weekday mornings', cycleWeeks: 1, shifts, ...changes };
}

/** A daily half-hour breakfast visit for person 1, 08:00–10:00, best at 09:00. */
export function aRecurringVisit(n: number, changes: Partial<RecurringVisit> = {}): RecurringVisit {
  return {
    recurringVisitId: `R${n}`,
    personId: 'P1',
    label: 'breakfast',
    validFrom: '2026-01-05',
    everyWeeks: 1,
    days: { kind: 'fixed', weekdays: EVERY_DAY },
    earliestStart: 480,
    latestStart: 600,
    preferredStart: 540,
    minutes: 30,
    workers: 1,
    skills: [],
    priority: 'standard',
    timing: 'movable',
    ...changes,
  };
}

/** One person, one worker, one recurring visit, in a town without distances worth speaking of. */
export function aDataset(changes: Partial<Dataset> = {}): Dataset {
  const place = (placeId: string, latitude: number) => ({
    placeId,
    latitude,
    longitude: -4,
    setting: 'urban' as const,
  });
  return {
    name: 'test',
    timeZone: 'Europe/London',
    cycleAnchor: '2026-01-05',
    rules: DEFAULT_RULES,
    travel: DEFAULT_TRAVEL,
    localities: [{ localityId: 'L1', name: 'Locality 1' }],
    teams: [{ teamId: 'T1', name: 'Team 1', localityId: 'L1', service: 'mainstream' }],
    places: [place('HUB', 55.8), place('H1', 55.801), place('H2', 55.802), place('H3', 55.803)],
    givenTravelTimes: [],
    skills: [],
    people: [aPerson(1)],
    recurringVisits: [aRecurringVisit(1)],
    dayChoices: [],
    doses: [],
    suspensions: [],
    workers: [aWorker(1)],
    absences: [],
    workPatterns: [aWorkPattern()],
    agreements: [],
    patternPreferences: [],
    staffRecords: [],
    history: [],
    recentDuties: [],
    pins: [],
    ...changes,
  };
}
