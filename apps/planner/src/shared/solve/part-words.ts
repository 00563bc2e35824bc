import type { ObjectivePart } from '@homeround/domain';

/** The parts of the objective as a planner calls them, in the order in which planners read them. */
export const PART_WORDS: Readonly<Record<ObjectivePart, string>> = {
  unallocated: 'Unallocated visits',
  'mini-team': 'Workers above the mini-team size',
  spread: 'Spread over many workers',
  'new-face': 'New faces',
  'outside-team': 'Visits outside the mini-team',
  wishes: 'Wishes not met',
  'medication-time': 'Medication off its time',
  'preferred-time': 'Visits off their time',
  travel: 'Travel',
  commute: 'Way from and to home',
  overtime: 'Overtime',
  workload: 'Uneven workload',
  change: 'Changes from what was published',
};

/** Also names a part that this planner does not know yet. */
export const wordPart = (part: string): string =>
  (PART_WORDS as Readonly<Record<string, string>>)[part] ?? part;
