import type { Dataset } from '@homeround/domain';
import type { DatasetTable } from './dataset-table';

/** The fields of a dataset that are lists. */
export type ListName = {
  [Field in keyof Dataset]: Dataset[Field] extends readonly object[] ? Field : never;
}[keyof Dataset];

/** Every list of a dataset and its table, small ones first. What each field means: the domain. */
export const DATASET_TABLES: { readonly [List in ListName]: DatasetTable<Dataset[List][number]> } = {
  localities: { name: 'locality', columns: { localityId: 'text', name: 'text' } },
  teams: {
    name: 'team',
    columns: { teamId: 'text', name: 'text', localityId: 'text', service: 'text' },
  },
  places: {
    name: 'place',
    columns: {
      placeId: 'text',
      latitude: 'double precision',
      longitude: 'double precision',
      setting: 'text',
    },
  },
  givenTravelTimes: {
    name: 'given_travel_time',
    columns: { mode: 'text', fromPlaceId: 'text', toPlaceId: 'text', minutes: 'double precision' },
  },
  skills: {
    name: 'skill',
    columns: { skillId: 'text', name: 'text', kind: 'text', neededFor: 'text' },
  },
  people: {
    name: 'person',
    columns: {
      personId: 'text',
      name: 'text',
      placeId: 'text',
      teamId: 'text',
      service: 'text',
      miniTeamSize: 'integer',
      miniTeam: 'text[]',
      preferredWorkers: 'text[]',
      declinedWorkers: 'text[]',
      workerGender: 'json',
      languages: 'text[]',
      interests: 'text[]',
      traits: 'text[]',
    },
  },
  recurringVisits: {
    name: 'recurring_visit',
    of: 'people',
    columns: {
      recurringVisitId: 'text',
      personId: 'text',
      label: 'text',
      validFrom: 'date',
      validTo: 'date',
      everyWeeks: 'integer',
      days: 'json',
      earliestStart: 'integer',
      latestStart: 'integer',
      preferredStart: 'integer',
      minutes: 'integer',
      workers: 'integer',
      doubleUpReason: 'text',
      skills: 'text[]',
      priority: 'text',
      timing: 'text',
    },
  },
  dayChoices: { name: 'day_choice', columns: { dayChoiceId: 'text', alternatives: 'json' } },
  doses: {
    name: 'dose',
    of: 'people',
    columns: {
      personId: 'text',
      medicineId: 'text',
      recurringVisitId: 'text',
      administration: 'text',
      windowStart: 'integer',
      windowEnd: 'integer',
      minutesIntoVisit: 'integer',
      minimumGapMinutes: 'integer',
      timeCritical: 'boolean',
      source: 'text',
    },
  },
  suspensions: { name: 'suspension', columns: { personId: 'text', from: 'date', to: 'date' } },
  workers: {
    name: 'worker',
    columns: {
      workerId: 'text',
      name: 'text',
      teamId: 'text',
      gender: 'text',
      languages: 'text[]',
      interests: 'text[]',
      start: 'json',
      mode: 'text',
      contractedMinutes: 'double precision',
      workPatternId: 'text',
      phase: 'integer',
      skills: 'json',
      restrictions: 'text[]',
      optedOutOfWeeklyHours: 'boolean',
    },
  },
  absences: {
    name: 'absence',
    of: 'workers',
    columns: {
      workerId: 'text',
      kind: 'text',
      fromDate: 'date',
      fromClock: 'integer',
      toDate: 'date',
      toClock: 'integer',
    },
  },
  workPatterns: {
    name: 'work_pattern',
    columns: {
      workPatternId: 'text',
      name: 'text',
      cycleWeeks: 'integer',
      shifts: 'json',
      restAgreement: 'text',
    },
  },
  agreements: {
    name: 'work_agreement',
    of: 'workers',
    columns: {
      workerId: 'text',
      kind: 'text',
      earliestStart: 'integer',
      latestEnd: 'integer',
      weekdaysOff: 'integer[]',
      weekendsInFour: 'integer',
      daysInARow: 'integer',
      keepsPattern: 'boolean',
      validTo: 'date',
      reference: 'text',
    },
  },
  patternPreferences: {
    name: 'pattern_preference',
    columns: { workerId: 'text', workPatternId: 'text', liking: 'integer' },
  },
  staffRecords: {
    name: 'staff_record',
    columns: { workerId: 'text', sex: 'text', ageBand: 'text', disability: 'boolean', carer: 'boolean' },
  },
  history: {
    name: 'history_entry',
    of: 'people',
    columns: { date: 'date', personId: 'text', workerId: 'text', visits: 'integer' },
  },
  recentDuties: {
    name: 'recent_duty',
    of: 'workers',
    columns: { workerId: 'text', date: 'date', start: 'integer', end: 'integer' },
  },
  pins: { name: 'dataset_pin', columns: { visitId: 'text', workerIds: 'text[]', start: 'text' } },
};

/** In the order in which they are written and read. */
export const LIST_NAMES = Object.keys(DATASET_TABLES) as readonly ListName[];
