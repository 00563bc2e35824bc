import {
  type Dataset,
  type DayChoice,
  DEFAULT_RULES,
  DEFAULT_TRAVEL,
  type Fault,
  type GivenTravelTime,
  type Person,
  type PatternShift,
  type Place,
  type RecurringVisit,
  type RuleBook,
  type WorkPattern,
  type Worker,
} from '@homeround/domain';
import {
  PHCP_DAYS,
  type PhcpInstance,
  type PhcpOperator,
  type PhcpPerson,
  readPhcpInstance,
} from './phcp-instance';

const TEAM = 'T1';
/** A Monday; the instance's week is any week from here on. */
const FIRST_DAY = '2026-01-05';
const VISIT_MINUTES = 30;
/** The instance names no hour, only hours a day: every operator begins here. */
const DAY_START = 8 * 60;
const WEEKDAYS: readonly number[] = [0, 1, 2, 3, 4];

/**
 * Where every operator's day starts: no minutes from anywhere. The instance says nothing of homes or a base, so nothing
 * is added to a route for reaching its first visit.
 */
const NOWHERE = 'NOWHERE';

/** No person answers for this change, so `signedOffBy` says why there is none. */
const RULES: RuleBook = {
  ...DEFAULT_RULES,
  values: { ...DEFAULT_RULES.values, breakAfter: 24 * 60 },
  signOffs: {
    'break-after': {
      source: 'The published PHCP instance, which has no rule of breaks',
      signedOffBy:
        "Nobody: a benchmark that keeps the published instance's own rules, not for use with workers",
    },
  },
};

/**
 * The dataset of one PHCP instance. A place stands for a municipality; its diagonal travel time is a leg inside it. The
 * instance knows no rule of breaks, so none is asked for (`breakAfter` is a whole day). A preferred time must be given and
 * means nothing here: it is the middle of the longest day.
 * @throws Error naming the line when the text is no PHCP instance.
 */
export function readPhcp(text: string, name: string): Dataset {
  const instance = readPhcpInstance(text);
  return {
    name,
    timeZone: 'Europe/Rome',
    cycleAnchor: FIRST_DAY,
    rules: RULES,
    travel: DEFAULT_TRAVEL,
    localities: [{ localityId: 'L1', name }],
    teams: [{ teamId: TEAM, name, localityId: 'L1', service: 'mainstream' }],
    places: [NOWHERE, ...instance.minutes.map((_, index) => placeOf(index))].map(toPlace),
    givenTravelTimes: toTravelTimes(instance),
    skills: [1, 2].map((skill) => ({
      skillId: skillOf(skill),
      name: `Skill ${skill}`,
      kind: 'skill',
      neededFor: 'asked',
    })),
    people: instance.people.map(toPerson),
    recurringVisits: instance.people.flatMap((person) => toRecurringVisits(person, instance)),
    dayChoices: instance.people.flatMap((person) => toDayChoice(person, instance) ?? []),
    doses: [],
    suspensions: [],
    workers: instance.operators.map(toWorker),
    absences: [],
    workPatterns: [...new Set(instance.operators.map((operator) => operator.dailyHours))].map(toWorkPattern),
    agreements: [],
    patternPreferences: [],
    staffRecords: [],
    history: [],
    recentDuties: [],
    pins: [],
  };
}

/** A warning for each person whose weekly visits fit none of the instance's visiting-day patterns. */
export function findPhcpFaults(text: string): Fault[] {
  const instance = readPhcpInstance(text);
  return instance.people
    .filter((person) => toDayChoice(person, instance) === undefined)
    .map(({ id, visits: [first, second] }) => ({
      code: 'PHCP_NO_DAY_PATTERN',
      cause: `person ${id} needs ${first} visits of skill 1 and ${second} of skill 2 a week; no pattern has both`,
      action: 'They may be on any days from Monday to Friday, one of each skill a day. Else add a pattern.',
      severity: 'warn',
    }));
}

const personOf = (person: PhcpPerson) => `P${person.id}`;
const placeOf = (municipality: number) => `M${municipality}`;
const skillOf = (skill: number) => `skill-${skill}`;
const lineOf = (person: PhcpPerson, skill: number) => `${personOf(person)}-${skill}`;
const choiceOf = (person: PhcpPerson) => `${personOf(person)}-days`;
const workPatternOf = (dailyHours: number) => `${dailyHours}h`;

/** No coordinates: every travel time is given. */
function toPlace(placeId: string): Place {
  return { placeId, setting: 'urban' };
}

/** Every operator drives: no times on foot are asked for. */
function toTravelTimes({ minutes }: PhcpInstance): GivenTravelTime[] {
  return minutes.flatMap((row, from) => [
    { mode: 'car', fromPlaceId: NOWHERE, toPlaceId: placeOf(from), minutes: 0 },
    { mode: 'car', fromPlaceId: placeOf(from), toPlaceId: NOWHERE, minutes: 0 },
    ...row.map((leg, to): GivenTravelTime => ({
      mode: 'car',
      fromPlaceId: placeOf(from),
      toPlaceId: placeOf(to),
      minutes: leg,
    })),
  ]);
}

function toPerson(person: PhcpPerson): Person {
  return {
    personId: personOf(person),
    name: `Person ${person.id}`,
    placeId: placeOf(person.municipality),
    teamId: TEAM,
    service: 'mainstream',
    miniTeamSize: person.mostOperators,
    miniTeam: [],
    preferredWorkers: [],
    declinedWorkers: [],
    languages: [],
    interests: [],
    traits: [],
  };
}

function toRecurringVisits(person: PhcpPerson, instance: PhcpInstance): RecurringVisit[] {
  const longestDay = Math.max(...instance.operators.map((operator) => operator.dailyHours)) * 60;
  const latestStart = DAY_START + longestDay - VISIT_MINUTES;
  const fits = toDayChoice(person, instance) !== undefined;
  return skillsNeeded(person).map(({ skill, visits }) => ({
    recurringVisitId: lineOf(person, skill),
    personId: personOf(person),
    label: `skill ${skill}`,
    validFrom: FIRST_DAY,
    everyWeeks: 1,
    days: fits
      ? { kind: 'choice', dayChoiceId: choiceOf(person) }
      : { kind: 'any', count: Math.min(visits, PHCP_DAYS), weekdays: WEEKDAYS },
    earliestStart: DAY_START,
    latestStart,
    preferredStart: (DAY_START + latestStart) / 2,
    minutes: VISIT_MINUTES,
    workers: 1,
    skills: [skillOf(skill)],
    priority: 'standard',
    timing: 'movable',
  }));
}

function skillsNeeded(person: PhcpPerson): { skill: number; visits: number }[] {
  return person.visits
    .map((visits, index) => ({ skill: index + 1, visits }))
    .filter(({ visits }) => visits > 0);
}

/** The patterns with as many days of each skill as the person needs; undefined when there is none. */
function toDayChoice(person: PhcpPerson, { patterns }: PhcpInstance): DayChoice | undefined {
  const days = (pattern: readonly number[], skill: number) => pattern.filter((day) => day === skill).length;
  const fitting = patterns.filter(
    (pattern) => days(pattern, 1) === person.visits[0] && days(pattern, 2) === person.visits[1],
  );
  if (fitting.length === 0) return undefined;
  return {
    dayChoiceId: choiceOf(person),
    alternatives: fitting.map((pattern) =>
      pattern.flatMap((skill, weekday) =>
        skill === 0 ? [] : [{ recurringVisitId: lineOf(person, skill), weekday }],
      ),
    ),
  };
}

function toWorker(operator: PhcpOperator): Worker {
  const held = operator.skill === 2 ? [1, 2] : [1];
  return {
    workerId: `W${operator.id}`,
    name: `Operator ${operator.id}`,
    teamId: TEAM,
    languages: [],
    interests: [],
    start: { kind: 'home', placeId: NOWHERE },
    mode: 'car',
    contractedMinutes: operator.dailyHours * 60 * PHCP_DAYS,
    workPatternId: workPatternOf(operator.dailyHours),
    phase: 1,
    skills: held.map((skill) => ({ skillId: skillOf(skill), validFrom: FIRST_DAY })),
    restrictions: [],
    optedOutOfWeeklyHours: false,
  };
}

function toWorkPattern(dailyHours: number): WorkPattern {
  const shifts = WEEKDAYS.map((weekday): PatternShift => ({
    week: 1,
    weekday,
    start: DAY_START,
    end: DAY_START + dailyHours * 60,
    kind: 'core',
  }));
  return {
    workPatternId: workPatternOf(dailyHours),
    name: `${dailyHours} hours, Monday to Friday`,
    cycleWeeks: 1,
    shifts,
  };
}
