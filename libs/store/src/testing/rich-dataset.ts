import { type Dataset, DEFAULT_RULES } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit, aWorker, aWorkPattern } from '@homeround/domain/testing';

/** Two localities, every list and every optional field of the domain. */
export function aRichDataset(changes: Partial<Dataset> = {}): Dataset {
  const base = aDataset();
  return {
    ...base,
    name: 'Council "one", all features',
    rules: {
      ...DEFAULT_RULES,
      signOffs: { 'daily-rest': { source: 'Rest policy 4', signedOffBy: 'A. Bell' } },
    },
    travel: { ...base.travel, walkSpeed: 4.55 },
    localities: [
      { localityId: 'L2', name: 'Second' },
      { localityId: 'L1', name: 'First' },
    ],
    teams: [
      { teamId: 'T1', name: 'Team 1', localityId: 'L1', service: 'mainstream' },
      { teamId: 'T2', name: 'Team 2', localityId: 'L2', service: 'night' },
    ],
    places: [...base.places, { placeId: 'H4', setting: 'rural' }],
    givenTravelTimes: [{ mode: 'walk', fromPlaceId: 'H1', toPlaceId: 'H2', minutes: 12 }],
    skills: [{ skillId: 'MED', name: 'Medication', kind: 'training', neededFor: 'administered-medication' }],
    ...richPeople(),
    ...richWorkers(),
    ...richStaff(),
    pins: [
      { visitId: 'R1@2026-03-23', workerIds: ['W1'] },
      { visitId: 'R2@2026-03-23', workerIds: ['W2', 'W3'], start: '2026-03-23T12:15' },
    ],
    ...changes,
  };
}

function richPeople(): Pick<
  Dataset,
  'people' | 'recurringVisits' | 'dayChoices' | 'doses' | 'suspensions' | 'history'
> {
  return {
    people: [
      aPerson(2, { teamId: 'T2', placeId: 'H4', traits: ['dog'] }),
      aPerson(1, {
        name: 'Ächt, "Größe" \\ {1}',
        miniTeam: ['W2', 'W1'],
        preferredWorkers: ['W1'],
        declinedWorkers: ['W3'],
        workerGender: { must: true, gender: 'female' },
        languages: ['Polish', 'Scottish Gaelic'],
        interests: ['garden birds', 'NULL', ''],
      }),
    ],
    recurringVisits: [
      aRecurringVisit(1, { validTo: '2027-01-04', skills: ['MED'] }),
      aRecurringVisit(2, {
        personId: 'P2',
        workers: 2,
        doubleUpReason: 'manual-handling',
        latestStart: 1500,
      }),
      aRecurringVisit(3, { days: { kind: 'any', count: 2, weekdays: [0, 1, 2] } }),
      aRecurringVisit(4, { days: { kind: 'choice', dayChoiceId: 'DC1' } }),
    ],
    dayChoices: [
      {
        dayChoiceId: 'DC1',
        alternatives: [
          [{ recurringVisitId: 'R4', weekday: 0 }],
          [
            { recurringVisitId: 'R4', weekday: 2 },
            { recurringVisitId: 'R4', weekday: 4 },
          ],
        ],
      },
    ],
    doses: [
      {
        personId: 'P1',
        medicineId: 'paracetamol',
        recurringVisitId: 'R1',
        administration: 'administer',
        windowStart: 480,
        windowEnd: 570,
        minutesIntoVisit: 10,
        minimumGapMinutes: 240,
        timeCritical: true,
        source: 'Medication record',
      },
    ],
    suspensions: [{ personId: 'P2', from: '2026-04-01', to: '2026-04-03' }],
    history: [
      { date: '2026-03-21', personId: 'P1', workerId: 'W1', visits: 1 },
      { date: '2026-03-20', personId: 'P1', workerId: 'W1', visits: 2 },
      { date: '2026-03-22', personId: 'P2', workerId: 'W3', visits: 1 },
      { date: '2026-03-15', personId: 'P1', workerId: 'W3', visits: 1 },
    ],
  };
}

function richWorkers(): Pick<Dataset, 'workers' | 'absences' | 'workPatterns' | 'recentDuties'> {
  return {
    workers: [
      aWorker(1, { gender: 'female', skills: [{ skillId: 'MED', validFrom: '2025-06-01' }] }),
      aWorker(2, {
        start: { kind: 'home', placeId: 'H3' },
        mode: 'walk',
        contractedMinutes: 1039.8,
        restrictions: ['dog'],
        skills: [{ skillId: 'MED', validFrom: '2025-06-01', validTo: '2028-05-31' }],
      }),
      aWorker(3, { teamId: 'T2', workPatternId: 'NIGHT', phase: 2, optedOutOfWeeklyHours: true }),
    ],
    absences: [
      {
        workerId: 'W2',
        kind: 'sickness',
        fromDate: '2026-03-23',
        fromClock: 0,
        toDate: '2026-03-24',
        toClock: 1440,
      },
    ],
    workPatterns: [
      aWorkPattern(),
      {
        workPatternId: 'NIGHT',
        name: 'Nights',
        cycleWeeks: 2,
        restAgreement: 'Agreement 7 of 2025',
        shifts: [{ week: 1, weekday: 5, start: 1320, end: 1860, kind: 'core' }],
      },
    ],
    recentDuties: [
      { workerId: 'W3', date: '2026-03-22', start: 1320, end: 1860 },
      { workerId: 'W1', date: '2026-03-21', start: 420, end: 780 },
    ],
  };
}

function richStaff(): Pick<Dataset, 'agreements' | 'patternPreferences' | 'staffRecords'> {
  return {
    agreements: [
      {
        workerId: 'W2',
        kind: 'carer',
        earliestStart: 540,
        latestEnd: 1500,
        weekdaysOff: [6, 2],
        weekendsInFour: 0,
        daysInARow: 4,
        keepsPattern: false,
        validTo: '2027-06-30',
        reference: 'Letter of 3 May 2025',
      },
      { workerId: 'W3', kind: 'other', weekdaysOff: [], keepsPattern: true },
    ],
    patternPreferences: [
      { workerId: 'W3', workPatternId: 'WP1', liking: -2 },
      { workerId: 'W1', workPatternId: 'NIGHT', liking: 2 },
    ],
    staffRecords: [
      { workerId: 'W3', sex: 'other', ageBand: '55-64', disability: true, carer: false },
      { workerId: 'W1' },
    ],
  };
}
