import type { ObjectivePart, RuleName } from '@homeround/domain';

/**
 * Whose visits a rule or a part of the cost looks at: all visits of one person, or the days of one worker. None looks at
 * more, so that a move is judged from the few people and workers whom it touches.
 */
export type Side = 'person' | 'worker';

export const SIDE_OF_RULE: Readonly<Record<RuleName, Side>> = {
  'accounted-for': 'person',
  shift: 'worker',
  'visit-window': 'person',
  'visit-days': 'person',
  'medication-window': 'person',
  'dose-gap': 'person',
  skill: 'person',
  'double-up': 'person',
  'one-visit-at-a-time': 'person',
  'declined-worker': 'person',
  'worker-gender': 'person',
  'worker-restriction': 'person',
  'travel-time': 'worker',
  break: 'worker',
  'daily-rest': 'worker',
  'weekly-rest': 'worker',
  'weekly-hours': 'worker',
  'night-hours': 'worker',
  pin: 'person',
};

export const SIDE_OF_PART: Readonly<Record<ObjectivePart, Side>> = {
  unallocated: 'person',
  'mini-team': 'person',
  spread: 'person',
  'new-face': 'person',
  'outside-team': 'person',
  wishes: 'person',
  'medication-time': 'person',
  'preferred-time': 'person',
  travel: 'worker',
  commute: 'worker',
  overtime: 'worker',
  workload: 'worker',
  change: 'person',
};
