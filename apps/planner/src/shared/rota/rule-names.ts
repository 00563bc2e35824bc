import type { RuleName, Tier } from '@homeround/domain';

/** The rules as a planner calls them. */
export const RULE_WORDS: Readonly<Record<RuleName, string>> = {
  'accounted-for': 'Every visit accounted for',
  shift: 'Within the shift',
  'visit-window': 'Within the visit’s times',
  'visit-days': 'On days that go together',
  'medication-window': 'Within the medication window',
  'dose-gap': 'Minimum gap between doses',
  skill: 'Skills held',
  'double-up': 'Two workers for a double-up',
  'one-visit-at-a-time': 'One visit at a time',
  'declined-worker': 'Declined worker',
  'worker-gender': 'Gender of worker',
  'worker-restriction': 'Where a worker may not be sent',
  'travel-time': 'Time to travel',
  break: 'Break',
  'daily-rest': 'Daily rest',
  'weekly-rest': 'Weekly rest',
  'weekly-hours': 'Weekly hours',
  'night-hours': 'Night hours',
  pin: 'Pins kept',
};

export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  law: 'Law',
  policy: 'Policy',
  'good-practice': 'Good practice',
};

export const TIER_TONES = {
  law: 'bad',
  policy: 'caution',
  'good-practice': 'neutral',
} as const satisfies Record<Tier, string>;
