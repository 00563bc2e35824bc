import type { SupplyProfile } from './supply-profile';

/** Domain notes F and D2. */
export const ORDINARY_SUPPLY: SupplyProfile = {
  contracts: [
    [16, 8],
    [20, 17],
    [25, 20],
    [30, 28],
    [35, 12],
    [37, 15],
  ],
  families: {
    16: [
      ['weekends', 40],
      ['earlies', 35],
      ['twilights', 25],
    ],
    20: [
      ['earlies', 40],
      ['twilights', 25],
      ['weekends', 25],
      ['split days', 10],
    ],
    25: [
      ['split days', 30],
      ['earlies', 20],
      ['twilights', 15],
      ['early and late in turn', 15],
      ['flexible', 20],
    ],
    30: [
      ['early and late in turn', 25],
      ['split days', 20],
      ['four on, four off', 20],
      ['nine-week rotation', 12],
      ['earlies', 10],
      ['flexible', 13],
    ],
    35: [
      ['early and late in turn', 35],
      ['split days', 35],
      ['earlies', 15],
      ['lates', 15],
    ],
    37: [
      ['early and late in turn', 40],
      ['split days', 35],
      ['earlies', 15],
      ['lates', 10],
    ],
  },
  nights: 0.046,
  nightHours: 30,
  walkers: 0.25,
  hubStarters: 0.35,
  women: 0.85,
  skills: {
    SSSC: 0.99,
    SVQ2: 0.55,
    MEDICATION: 0.9,
    'MOVING-AND-HANDLING': 0.8,
    'EYE-DROPS': 0.25,
    'STOMA-CARE': 0.25,
  },
  traits: true,
  // What part-time workers offer in spare shifts makes up for most of the quarter of all time that is absence.
  relief: [
    [3, 75],
    [4, 25],
  ],
  reliefUpToHours: 30,
  ownPattern: 0.25,
  catalogue: 10,
  slack: 0.25,
  absences: true,
};
