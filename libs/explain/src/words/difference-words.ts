import {
  type Minute,
  OBJECTIVE_PARTS,
  type ObjectivePart,
  type ObjectiveParts,
  type ObjectiveWeights,
} from '@homeround/domain';
import { countText } from './plain-words';

/** What the words of a difference are about. */
export interface DifferenceSource {
  readonly weights: ObjectiveWeights;
  readonly person: string;
  /** Start after the move and the preferred one of its day. */
  readonly start: Minute;
  readonly preferred: Minute;
}

type DifferenceWords = (points: number, source: DifferenceSource) => string;

const moreOrLess = (points: number, weight: number, what: string): string =>
  `${countText(Math.abs(points) / weight, 'minute')} ${points > 0 ? 'more' : 'less'} ${what}`;

const wordTime: DifferenceWords = (_, { start, preferred }) => wordPreferred(start, preferred);

/** "5 minutes later than preferred", "at the preferred time". */
export function wordPreferred(start: Minute, preferred: Minute): string {
  if (start === preferred) return 'at the preferred time';
  const side = start > preferred ? 'later' : 'earlier';
  return `${countText(Math.abs(start - preferred), 'minute')} ${side} than preferred`;
}

/** The words of each part of the cost where it changes. A part without words does not compile. */
const DIFFERENCE_WORDS: Readonly<Record<ObjectivePart, DifferenceWords>> = {
  unallocated: (points) => (points < 0 ? 'somebody comes' : 'nobody comes'),
  'mini-team': (points, { weights, person }) => {
    const workers = countText(Math.abs(points) / weights.miniTeam, 'worker');
    return `${workers} ${points > 0 ? 'more' : 'fewer'} than ${person} should meet`;
  },
  spread: (points, { person }) =>
    points > 0
      ? `visits to ${person} shared among more faces`
      : `visits to ${person} shared among fewer faces`,
  'new-face': (points, { person }) =>
    points > 0 ? `a new face for ${person}` : `one new face fewer for ${person}`,
  'outside-team': (points) =>
    points > 0 ? 'not from the mini-team or usual workers' : 'from the mini-team or usual workers',
  wishes: (points, { weights, person }) => {
    const wishes = countText(Math.abs(points) / weights.wish, 'wish', 'wishes');
    return `${wishes} of ${person} ${points > 0 ? 'not met' : 'met'}`;
  },
  'medication-time': wordTime,
  'preferred-time': wordTime,
  travel: (points, { weights }) => moreOrLess(points, weights.travelMinute, 'travel'),
  commute: (points, { weights }) => moreOrLess(points, weights.commuteMinute, 'between home and the visits'),
  overtime: (points, { weights }) => moreOrLess(points, weights.overtimeMinute, 'of flexible duty'),
  workload: (points) => (points > 0 ? 'work shared less evenly' : 'work shared more evenly'),
  change: (points) => (points > 0 ? 'a change from what was published' : 'back to what was published'),
};

/**
 * The parts of a difference in words, in the order in which planners read them; parts that stay the same are not named.
 * Where the person's mini-team would grow or a new face comes, that visits are shared among more faces goes without saying.
 */
export function wordDifference(difference: ObjectiveParts, source: DifferenceSource): string[] {
  const impliesSpread = difference['mini-team'] !== 0 || difference['new-face'] !== 0;
  return OBJECTIVE_PARTS.filter((part) => difference[part] !== 0)
    .filter((part) => part !== 'unallocated' && !(part === 'spread' && impliesSpread))
    .map((part) => DIFFERENCE_WORDS[part](difference[part], source));
}
