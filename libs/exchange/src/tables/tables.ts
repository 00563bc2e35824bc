import {
  ABSENCE_KINDS,
  ADMINISTRATIONS,
  AGE_BANDS,
  AGREEMENT_KINDS,
  DOUBLE_UP_REASONS,
  GENDERS,
  PRIORITIES,
  SERVICES,
  SEXES,
  type Skill,
  TIERS,
  TRAVEL_MODES,
} from '@homeround/domain';
import { decimal, ID, idOf, idsOf, LIKING, LIST, ONE_OR_TWO, oneOf, TEXT, wholeNumber, YES_NO } from './cell';
import { type Columns, defaulted, needed, optional, type RecordOf } from './column';
import { DAYS, WEEKDAY, WEEKDAY_LIST } from './day-cells';
import { RULE_KEYS } from './rule-keys';
import { afterMidnight } from './after-midnight';
import type { TableName } from './table-names';
import { CLOCK, DATE, DATE_TIME, START_CLOCK } from './time-cells';
import { VISIT_ID } from './visit-id-cell';

/** One CSV file: its columns in writing order, and what may not occur twice. */
export interface Table<C extends Columns> {
  /** Files whose silent absence could harm somebody are required even where they may be empty. */
  readonly required: boolean;
  /** Together unique; empty = rows may repeat. */
  readonly key: readonly (keyof C & string)[];
  readonly columns: C;
  /** Moves times after midnight onto the next day, above 1440. */
  finish?(record: RecordOf<C>): RecordOf<C>;
}

/** A table whose columns are not known one by one: what reading and writing go by. */
export interface AnyTable {
  readonly required: boolean;
  readonly key: readonly string[];
  readonly columns: Columns;
  finish?(record: object): object;
}

const table = <C extends Columns>(
  required: 'required' | 'optional',
  key: readonly (keyof C & string)[],
  columns: C,
  finish?: (record: RecordOf<C>) => RecordOf<C>,
): Table<C> => ({ required: required === 'required', key, columns, ...(finish ? { finish } : {}) });

const MINUTES_A_DAY = wholeNumber(0, 1440);
const NEEDED_FOR: readonly Skill['neededFor'][] = [
  'every-visit',
  'assisted-medication',
  'administered-medication',
  'asked',
];

/** Every file and column of the dataset folder. What each means: docs/dataset.md. */
export const TABLES = {
  settings: table('required', ['key'], { key: needed(TEXT), value: optional(TEXT) }),
  rules: table('optional', ['name'], {
    name: needed(oneOf(RULE_KEYS)),
    value: optional(TEXT),
    tier: optional(oneOf(TIERS)),
    source: optional(TEXT),
    signedOffBy: optional(TEXT),
  }),
  localities: table('required', ['localityId'], { localityId: needed(ID), name: needed(TEXT) }),
  teams: table('required', ['teamId'], {
    teamId: needed(ID),
    name: needed(TEXT),
    localityId: needed(idOf('localities')),
    service: needed(oneOf(SERVICES)),
  }),
  places: table('required', ['placeId'], {
    placeId: needed(ID),
    latitude: optional(decimal(-90, 90)),
    longitude: optional(decimal(-180, 180)),
    setting: defaulted(oneOf(['urban', 'rural'] as const), 'urban'),
  }),
  travelTimes: table('optional', ['mode', 'fromPlaceId', 'toPlaceId'], {
    mode: needed(oneOf(TRAVEL_MODES)),
    fromPlaceId: needed(idOf('places')),
    toPlaceId: needed(idOf('places')),
    minutes: needed(MINUTES_A_DAY),
  }),
  skills: table('required', ['skillId'], {
    skillId: needed(ID),
    name: needed(TEXT),
    kind: needed(oneOf(['skill', 'registration', 'training'] as const)),
    neededFor: defaulted(oneOf(NEEDED_FOR), 'asked'),
  }),
  people: table('required', ['personId'], {
    personId: needed(ID),
    name: needed(TEXT),
    placeId: needed(idOf('places')),
    teamId: needed(idOf('teams')),
    service: needed(oneOf(SERVICES)),
    miniTeamSize: needed(wholeNumber(1, 99)),
    workerGender: optional(oneOf(GENDERS)),
    workerGenderMust: optional(YES_NO),
    languages: defaulted(LIST, []),
    interests: defaulted(LIST, []),
    traits: defaulted(LIST, []),
  }),
  personWorkers: table('required', ['personId', 'workerId', 'kind'], {
    personId: needed(idOf('people')),
    workerId: needed(idOf('workers')),
    kind: needed(oneOf(['mini-team', 'preferred', 'declined'] as const)),
  }),
  recurringVisits: table(
    'required',
    ['recurringVisitId'],
    {
      recurringVisitId: needed(ID),
      personId: needed(idOf('people')),
      label: needed(TEXT),
      validFrom: needed(DATE),
      validTo: optional(DATE),
      everyWeeks: defaulted(wholeNumber(1, 52), 1),
      days: needed(DAYS),
      earliestStart: needed(START_CLOCK),
      latestStart: needed(CLOCK),
      preferredStart: needed(CLOCK),
      minutes: needed(wholeNumber(1, 1440)),
      workers: needed(ONE_OR_TWO),
      doubleUpReason: optional(oneOf(DOUBLE_UP_REASONS)),
      skills: defaulted(idsOf('skills'), []),
      priority: needed(oneOf(PRIORITIES)),
      timing: defaulted(oneOf(['movable', 'fixed'] as const), 'movable'),
    },
    afterMidnight.visit,
  ),
  dayChoices: table('optional', [], {
    dayChoiceId: needed(ID),
    alternative: needed(wholeNumber(1, 999)),
    recurringVisitId: needed(idOf('recurringVisits')),
    weekdays: needed(WEEKDAY_LIST),
  }),
  doses: table(
    'required',
    ['recurringVisitId', 'medicineId'],
    {
      personId: needed(idOf('people')),
      medicineId: needed(ID),
      recurringVisitId: needed(idOf('recurringVisits')),
      administration: needed(oneOf(ADMINISTRATIONS)),
      windowStart: needed(START_CLOCK),
      windowEnd: needed(CLOCK),
      minutesIntoVisit: defaulted(MINUTES_A_DAY, 0),
      minimumGapMinutes: defaulted(wholeNumber(0, 10_080), 0),
      timeCritical: needed(YES_NO),
      source: needed(TEXT),
    },
    afterMidnight.dose,
  ),
  suspensions: table('optional', [], {
    personId: needed(idOf('people')),
    from: needed(DATE),
    to: needed(DATE),
  }),
  workers: table('required', ['workerId'], {
    workerId: needed(ID),
    name: needed(TEXT),
    teamId: needed(idOf('teams')),
    gender: optional(oneOf(GENDERS)),
    languages: defaulted(LIST, []),
    interests: defaulted(LIST, []),
    startKind: needed(oneOf(['home', 'hub'] as const)),
    startPlaceId: needed(idOf('places')),
    mode: needed(oneOf(TRAVEL_MODES)),
    contractedMinutes: needed(wholeNumber(0, 10_080)),
    workPatternId: needed(idOf('workPatterns')),
    phase: needed(wholeNumber(1, 12)),
    restrictions: defaulted(LIST, []),
    optedOutOfWeeklyHours: defaulted(YES_NO, false),
  }),
  workerSkills: table('required', ['workerId', 'skillId', 'validFrom'], {
    workerId: needed(idOf('workers')),
    skillId: needed(idOf('skills')),
    validFrom: needed(DATE),
    validTo: optional(DATE),
  }),
  absences: table('optional', [], {
    workerId: needed(idOf('workers')),
    kind: needed(oneOf(ABSENCE_KINDS)),
    fromDate: needed(DATE),
    fromClock: defaulted(CLOCK, 0),
    toDate: needed(DATE),
    toClock: defaulted(CLOCK, 1440),
  }),
  workPatterns: table('required', ['workPatternId'], {
    workPatternId: needed(ID),
    name: needed(TEXT),
    cycleWeeks: needed(wholeNumber(1, 12)),
    restAgreement: optional(TEXT),
  }),
  patternShifts: table(
    'required',
    [],
    {
      workPatternId: needed(idOf('workPatterns')),
      week: needed(wholeNumber(1, 12)),
      weekday: needed(WEEKDAY),
      start: needed(START_CLOCK),
      end: needed(CLOCK),
      kind: defaulted(oneOf(['core', 'flex'] as const), 'core'),
    },
    afterMidnight.duty,
  ),
  agreements: table(
    'optional',
    [],
    {
      workerId: needed(idOf('workers')),
      kind: needed(oneOf(AGREEMENT_KINDS)),
      earliestStart: optional(START_CLOCK),
      latestEnd: optional(CLOCK),
      weekdaysOff: defaulted(WEEKDAY_LIST, []),
      weekendsInFour: optional(wholeNumber(0, 4)),
      daysInARow: optional(wholeNumber(1, 14)),
      keepsPattern: defaulted(YES_NO, false),
      validTo: optional(DATE),
      reference: optional(TEXT),
    },
    afterMidnight.agreement,
  ),
  patternPreferences: table('optional', ['workerId', 'workPatternId'], {
    workerId: needed(idOf('workers')),
    workPatternId: needed(idOf('workPatterns')),
    liking: needed(LIKING),
  }),
  staffRecords: table('optional', ['workerId'], {
    workerId: needed(idOf('workers')),
    sex: optional(oneOf(SEXES)),
    ageBand: optional(oneOf(AGE_BANDS)),
    disability: optional(YES_NO),
    carer: optional(YES_NO),
  }),
  history: table('optional', ['date', 'personId', 'workerId'], {
    date: needed(DATE),
    personId: needed(idOf('people')),
    workerId: needed(idOf('workers')),
    visits: defaulted(wholeNumber(1, 99), 1),
  }),
  recentDuties: table(
    'optional',
    ['workerId', 'date', 'start'],
    {
      workerId: needed(idOf('workers')),
      date: needed(DATE),
      start: needed(START_CLOCK),
      end: needed(CLOCK),
    },
    afterMidnight.duty,
  ),
  pins: table('optional', ['visitId'], {
    visitId: needed(VISIT_ID),
    workerIds: needed(idsOf('workers')),
    start: optional(DATE_TIME),
  }),
} as const satisfies Record<TableName, AnyTable>;

/** The record of each table. */
export type Records = { readonly [Name in TableName]: RecordOf<(typeof TABLES)[Name]['columns']> };
