import type { DemandProfile } from './demand-profile';

const clock = (hours: number, minutes = 0) => hours * 60 + minutes;

/** Domain notes F, where each number's evidence is. */
export const ORDINARY_DEMAND: DemandProfile = {
  visitsPerDay: [
    [1, 15],
    [2, 20],
    [3, 25],
    [4, 40],
  ],
  // 18 % of people and a fifth of visits: who needs two workers needs them often.
  doubleUps: { 1: 0.06, 2: 0.13, 3: 0.2, 4: 0.24 },
  services: [
    ['reablement', 0.1],
    ['intensive', 0.06],
    ['sheltered-housing', 0.06],
    ['night', 0.02],
  ],
  days: {
    1: [
      [['breakfast'], 60],
      [['lunch'], 15],
      [['tea'], 15],
      [['bed'], 10],
    ],
    2: [
      [['breakfast', 'tea'], 50],
      [['breakfast', 'bed'], 50],
    ],
    3: [
      [['breakfast', 'lunch', 'bed'], 40],
      [['breakfast', 'tea', 'bed'], 35],
      [['breakfast', 'lunch', 'tea'], 25],
    ],
    4: [[['breakfast', 'lunch', 'tea', 'bed'], 1]],
  },
  preferredStarts: {
    breakfast: [
      [[clock(7, 30), clock(8)], 25],
      [[clock(8), clock(9, 30)], 42],
      [[clock(9, 30), clock(10, 45)], 33],
    ],
    lunch: [[[clock(11, 45), clock(14)], 1]],
    tea: [[[clock(15, 45), clock(18)], 1]],
    bed: [
      [[clock(18, 15), clock(19, 30)], 65],
      [[clock(19, 30), clock(20, 15)], 35],
    ],
    night: [[[clock(22, 30), clock(23, 30)], 1]],
    'small-hours': [[[clock(26), clock(28, 30)], 1]],
  },
  minutes: [
    [15, 10],
    [20, 5],
    [30, 57],
    [45, 18],
    [60, 10],
  ],
  longer: { breakfast: 0.6, lunch: -0.3, tea: -0.3, bed: 0.1, night: 0, 'small-hours': 0 },
  tolerances: [
    [30, 45],
    [60, 25],
    [75, 15],
    [90, 15],
  ],
  day: [clock(7, 5), clock(21, 45)],
  night: [clock(22, 15), clock(30)],
  medication: { people: 0.65, timeCritical: 0.25, gap: 0.3 },
  weekdaysOnly: 0.08,
  extras: { shower: 0.04, domesticHelp: 0.04, shopping: 0.05 },
  intensiveSkills: { eyeDrops: 0.03, stomaCare: 0.025 },
  wishes: true,
  // Domain notes C: 3–4 workers for one or two visits a day, 6–8 for four, more where two come at a time.
  miniTeamSize: (visitsPerDay, doubleUp) => Math.max(3, visitsPerDay + 2) + (doubleUp ? 3 : 0),
  spreadKm: 0.4,
  rural: 0.05,
};
