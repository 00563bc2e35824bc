import type { RuleName } from '@homeround/domain';

/**
 * What a rule keeps a number of workers from, to follow the number. The order is that in which the deciding one is chosen
 * for a worker who would break several: what cannot be changed first. A rule without words does not compile.
 */
export const RULED_OUT_WORDS: Readonly<Record<RuleName, string>> = {
  'accounted-for': 'not in order',
  'declined-worker': 'declined by the person',
  'worker-gender': 'not of the gender needed',
  'worker-restriction': 'may not be sent to that home',
  skill: 'without the skills needed',
  shift: 'on duty for too little of it',
  'visit-days': 'kept out by the agreed days',
  'medication-window': 'kept out by the medication window',
  'dose-gap': 'kept out by the gap between doses',
  'one-visit-at-a-time': "kept out by the person's other visits",
  'visit-window': 'kept out by the window',
  'travel-time': 'with someone else then, or too far away',
  break: 'without room left for a break',
  'daily-rest': 'left with too little rest between two days',
  'weekly-rest': 'left with too little rest in the week',
  'weekly-hours': 'above the weekly hours',
  'night-hours': 'above the hours of night work',
  'double-up': 'without a second worker at the same time',
  pin: 'kept out by the pin',
};

/** All rules, the one that decides first. */
export const DECIDING_ORDER = Object.keys(RULED_OUT_WORDS) as readonly RuleName[];
