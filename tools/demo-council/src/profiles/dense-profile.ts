import type { DemandProfile } from './demand-profile';
import { ORDINARY_DEMAND } from './ordinary-demand';
import { ORDINARY_SUPPLY } from './ordinary-supply';
import type { SupplyProfile } from './supply-profile';

const clock = (hours: number, minutes = 0) => hours * 60 + minutes;

/** Many short visits close together. About 20 worker-visits a week for each person, a fifth of the visits with two workers. */
export const DENSE_DEMAND: DemandProfile = {
  ...ORDINARY_DEMAND,
  visitsPerDay: [
    [1, 20],
    [2, 35],
    [3, 32],
    [4, 13],
  ],
  doubleUps: { 1: 0.2, 2: 0.2, 3: 0.2, 4: 0.2 },
  services: [],
  // As the patterns below have it: split days carry breakfast, tea and the early evening, few are there for lunch.
  days: {
    1: [
      [['breakfast'], 60],
      [['lunch'], 5],
      [['tea'], 15],
      [['bed'], 20],
    ],
    2: [
      [['breakfast', 'bed'], 55],
      [['breakfast', 'tea'], 35],
      [['breakfast', 'lunch'], 5],
      [['lunch', 'bed'], 5],
    ],
    3: [
      [['breakfast', 'tea', 'bed'], 75],
      [['breakfast', 'lunch', 'bed'], 15],
      [['breakfast', 'lunch', 'tea'], 10],
    ],
    4: [[['breakfast', 'lunch', 'tea', 'bed'], 1]],
  },
  preferredStarts: {
    ...ORDINARY_DEMAND.preferredStarts,
    breakfast: [[[clock(7, 15), clock(10, 30)], 1]],
    lunch: [[[clock(11, 30), clock(13, 30)], 1]],
    tea: [[[clock(15, 30), clock(17, 15)], 1]],
    bed: [
      [[clock(17, 30), clock(18, 45)], 70],
      [[clock(18, 45), clock(20, 15)], 30],
    ],
  },
  minutes: [
    [15, 40],
    [20, 20],
    [30, 38],
    [45, 2],
  ],
  tolerances: [
    [45, 40],
    [60, 60],
  ],
  medication: { people: 0, timeCritical: 0, gap: 0 },
  weekdaysOnly: 0,
  extras: { shower: 0, domesticHelp: 0, shopping: 0 },
  intensiveSkills: { eyeDrops: 0, stomaCare: 0 },
  wishes: false,
  miniTeamSize: () => 4,
  spreadKm: 0.5,
  rural: 0,
};

/** Simple patterns of five days in a row, nobody away. */
export const DENSE_SUPPLY: SupplyProfile = {
  ...ORDINARY_SUPPLY,
  contracts: [[37.5, 1]],
  families: {
    37.5: [
      ['five in a row, split', 50],
      ['five in a row, early', 25],
      ['five in a row, late', 25],
    ],
  },
  nights: 0,
  walkers: 0,
  hubStarters: 0,
  skills: { SSSC: 1, 'MOVING-AND-HANDLING': 1 },
  traits: false,
  relief: [[0, 1]],
  ownPattern: 0,
  // Enough draws to hold every start day at every time.
  catalogue: 80,
  absences: false,
};
