import { type Dataset, DEFAULT_RULES } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit, aWorker, aWorkPattern } from '@homeround/domain/testing';

const FROM = '2026-01-05';
const REGISTERED = { skillId: 'SSSC', validFrom: '2025-01-01' };
const MEDICATION = { skillId: 'MED', validFrom: '2025-06-01', validTo: '2028-05-31' };

/** A dataset that may be read, using every list and optional field; its changed rules and one opt-out give warnings. */
export function aRichDataset(): Dataset {
  const base = aDataset();
  return {
    ...base,
    name: 'Locality "one", all features',
    rules: {
      tiers: { ...DEFAULT_RULES.tiers, 'visit-window': 'good-practice', 'daily-rest': 'policy' },
      values: { ...DEFAULT_RULES.values, dailyRest: 720, nightFrom: 1410 },
      signOffs: {
        'visit-window': { source: 'Pilot of flexible visits' },
        'daily-rest': { source: 'Rest policy 4, 2025', signedOffBy: 'A. Bell, "HR"' },
        'night-from': { signedOffBy: 'A. Bell' },
        'break-minutes': { source: 'Confirmed with the unions', signedOffBy: 'A. Bell' },
      },
    },
    travel: { ...base.travel, entryMinutes: 3, walkSpeed: 4.5 },
    places: [...base.places, { placeId: 'H4', setting: 'rural' }],
    givenTravelTimes: ['HUB', 'H1', 'H2', 'H3'].flatMap((placeId, index) =>
      (['car', 'walk'] as const).flatMap((mode) => [
        { mode, fromPlaceId: placeId, toPlaceId: 'H4', minutes: 12 + index },
        { mode, fromPlaceId: 'H4', toPlaceId: placeId, minutes: 20 + index },
      ]),
    ),
    skills: [
      { skillId: 'SSSC', name: 'SSSC registration', kind: 'registration', neededFor: 'every-visit' },
      { skillId: 'MED', name: 'Medication', kind: 'training', neededFor: 'administered-medication' },
      { skillId: 'STOMA', name: 'Stoma care', kind: 'skill', neededFor: 'asked' },
    ],
    people: richPeople(),
    recurringVisits: richVisits(),
    dayChoices: [
      {
        dayChoiceId: 'DC1',
        alternatives: [
          [
            { recurringVisitId: 'R5', weekday: 0 },
            { recurringVisitId: 'R6', weekday: 1 },
            { recurringVisitId: 'R5', weekday: 3 },
          ],
          [
            { recurringVisitId: 'R5', weekday: 2 },
            { recurringVisitId: 'R5', weekday: 4 },
            { recurringVisitId: 'R6', weekday: 5 },
          ],
        ],
      },
    ],
    doses: richDoses(),
    suspensions: [{ personId: 'P2', from: '2026-04-01', to: '2026-04-03' }],
    workers: richWorkers(),
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
    workPatterns: richPatterns(),
    ...richStaff(),
    history: [
      { date: '2026-03-20', personId: 'P1', workerId: 'W1', visits: 2 },
      { date: '2026-03-21', personId: 'P1', workerId: 'W1', visits: 1 },
    ],
    recentDuties: [
      { workerId: 'W1', date: '2026-03-21', start: 420, end: 780 },
      { workerId: 'W3', date: '2026-03-22', start: 1320, end: 1860 },
    ],
    pins: [
      { visitId: 'R1@2026-03-23', workerIds: ['W1'] },
      { visitId: 'R2@2026-03-23', workerIds: ['W1', 'W2'], start: '2026-03-23T12:15' },
      { visitId: 'R4@2026-03-23#2', workerIds: ['W1'] },
    ],
  };
}

function richPeople(): Dataset['people'] {
  return [
    aPerson(1, {
      name: 'Ächt, "Größe" | 1',
      miniTeam: ['W2', 'W1'],
      preferredWorkers: ['W1'],
      declinedWorkers: ['W4'],
      workerGender: { gender: 'female', must: true },
      languages: ['Polish', 'Scottish Gaelic'],
      interests: ['garden birds'],
    }),
    aPerson(2, { placeId: 'H4', traits: ['dog', 'stairs'], workerGender: { gender: 'male', must: false } }),
    aPerson(3, { service: 'night', miniTeamSize: 2 }),
  ];
}

function richVisits(): Dataset['recurringVisits'] {
  return [
    aRecurringVisit(1),
    aRecurringVisit(2, {
      label: 'lunch',
      earliestStart: 720,
      latestStart: 780,
      preferredStart: 735,
      workers: 2,
      doubleUpReason: 'manual-handling',
      validTo: '2027-01-04',
      priority: 'critical',
    }),
    aRecurringVisit(3, {
      personId: 'P3',
      label: 'night check',
      earliestStart: 1410,
      latestStart: 1500,
      preferredStart: 1455,
      everyWeeks: 2,
      days: { kind: 'fixed', weekdays: [6, 0] },
    }),
    aRecurringVisit(4, { personId: 'P2', days: { kind: 'any', count: 2, weekdays: [0, 1, 2] } }),
    aRecurringVisit(5, { personId: 'P2', label: 'bath', days: { kind: 'choice', dayChoiceId: 'DC1' } }),
    aRecurringVisit(6, {
      personId: 'P2',
      label: 'shopping',
      days: { kind: 'choice', dayChoiceId: 'DC1' },
      skills: ['STOMA', 'MED'],
      timing: 'fixed',
      priority: 'low',
    }),
  ];
}

function richDoses(): Dataset['doses'] {
  const dose = {
    personId: 'P1',
    medicineId: 'paracetamol',
    recurringVisitId: 'R1',
    administration: 'administer' as const,
    windowStart: 480,
    windowEnd: 570,
    minutesIntoVisit: 10,
    minimumGapMinutes: 240,
    timeCritical: false,
    source: 'Medication record, signed off by the pharmacist',
  };
  return [
    dose,
    { ...dose, recurringVisitId: 'R2', windowStart: 730, windowEnd: 800 },
    {
      ...dose,
      personId: 'P3',
      recurringVisitId: 'R3',
      windowStart: 1445,
      windowEnd: 1490,
      timeCritical: true,
    },
  ];
}

function richWorkers(): Dataset['workers'] {
  const skills = [REGISTERED, MEDICATION];
  return [
    aWorker(1, { gender: 'female', skills: [...skills, { skillId: 'STOMA', validFrom: FROM }] }),
    aWorker(2, {
      gender: 'female',
      skills,
      start: { kind: 'home', placeId: 'H3' },
      mode: 'walk',
      languages: ['Polish'],
      interests: ['football', 'garden birds'],
      restrictions: ['dog'],
    }),
    aWorker(3, { workPatternId: 'NIGHT', phase: 2, skills, contractedMinutes: 1600 }),
    aWorker(4, {
      workPatternId: 'LONG',
      skills: [REGISTERED],
      contractedMinutes: 3000,
      optedOutOfWeeklyHours: true,
    }),
  ];
}

function richStaff(): Pick<Dataset, 'agreements' | 'patternPreferences' | 'staffRecords'> {
  return {
    agreements: [
      {
        workerId: 'W1',
        kind: 'carer',
        earliestStart: 420,
        latestEnd: 930,
        weekdaysOff: [5, 6],
        weekendsInFour: 0,
        daysInARow: 5,
        keepsPattern: false,
        validTo: '2027-06-30',
        reference: 'Letter of 3 May 2025',
      },
      { workerId: 'W1', kind: 'flexible-working', latestEnd: 1500, weekdaysOff: [], keepsPattern: false },
      { workerId: 'W3', kind: 'reasonable-adjustment', weekdaysOff: [], keepsPattern: true },
    ],
    patternPreferences: [
      { workerId: 'W2', workPatternId: 'NIGHT', liking: -2 },
      { workerId: 'W2', workPatternId: 'WP1', liking: 2 },
      { workerId: 'W1', workPatternId: 'LONG', liking: 0 },
    ],
    staffRecords: [
      { workerId: 'W1', sex: 'female', ageBand: '40-54', disability: false, carer: true },
      { workerId: 'W2', ageBand: '65-and-over' },
      { workerId: 'W3' },
    ],
  };
}

function richPatterns(): Dataset['workPatterns'] {
  const night = { start: 1320, end: 1860, kind: 'core' as const };
  const late = { start: 900, end: 1320, kind: 'core' as const };
  return [
    aWorkPattern(),
    {
      workPatternId: 'NIGHT',
      name: 'Nights, alternate',
      cycleWeeks: 2,
      restAgreement: 'Agreement 7 of 2025',
      shifts: [
        { week: 1, weekday: 5, ...night },
        { week: 1, weekday: 6, ...night },
        { week: 2, weekday: 0, ...night },
        { week: 2, weekday: 1, ...night },
        { week: 2, weekday: 2, ...night },
        { week: 2, weekday: 3, ...night },
        { week: 2, weekday: 5, start: 960, end: 1440, kind: 'flex' },
      ],
    },
    {
      workPatternId: 'LONG',
      name: 'Long weeks',
      cycleWeeks: 1,
      shifts: [0, 1, 2, 3, 4].flatMap((weekday) => [
        { week: 1, weekday, start: 600, end: 840, kind: 'core' as const },
        { week: 1, weekday, ...late, end: 1260 },
      ]),
    },
  ];
}
