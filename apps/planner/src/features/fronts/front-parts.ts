import type { CatalogueFigures } from '@homeround/contract';
import { formatCount, formatShare } from '../../shared/format/numbers';

/** What a front's chart can show over the number of patterns. */
export const FRONT_PARTS = [
  'total',
  'shortfall',
  'excess',
  'moved',
  'changed',
  'individual',
  'weekends',
  'teams',
] as const;
export type FrontPart = (typeof FRONT_PARTS)[number];

interface PartWords {
  readonly name: string;
  /** What one reads off it, and which way is better. */
  readonly about: string;
  /** Null where it was not worked out. */
  readonly of: (figures: CatalogueFigures) => number | null;
  readonly format: (value: number) => string;
}

const points = (value: number) => `${formatCount(value)} points`;
const hours = (value: number) => `${formatCount(value)} h`;
const workers = (value: number) => `${formatCount(value)} ${value === 1 ? 'worker' : 'workers'}`;

export const PART_WORDS: Readonly<Record<FrontPart, PartWords>> = {
  total: {
    name: 'All costs together',
    about:
      'Points a week; one point is what a worker’s hour moved to another time costs. The lower bound is proven: no catalogue of so many patterns costs less. Lower is better, but look at the parts too: a sum hides them.',
    of: ({ total }) => total,
    format: points,
  },
  shortfall: {
    name: 'Hours short',
    about: 'Hours a week in which a worker too few is on duty. Lower is better.',
    of: ({ shortfallHours }) => shortfallHours,
    format: hours,
  },
  excess: {
    name: 'Hours too many',
    about: 'Hours a week in which a worker too many is on duty. Lower is better.',
    of: ({ excessHours }) => excessHours,
    format: hours,
  },
  moved: {
    name: 'Hours moved',
    about:
      'Hours a week of the new patterns that lie outside what the workers do now. Lower is better; but where few patterns are allowed little moves because many keep theirs individually.',
    of: ({ movedHours }) => movedHours,
    format: hours,
  },
  changed: {
    name: 'Workers who change',
    about: 'Everybody whose pattern or phase is another one than today.',
    of: ({ workersChanged }) => workersChanged,
    format: workers,
  },
  individual: {
    name: 'Individual agreements',
    about: 'Workers whom no pattern of the catalogue fits, and who would keep theirs. Lower is better.',
    of: ({ individual }) => individual,
    format: workers,
  },
  weekends: {
    name: 'More weekends',
    about: 'Points for weekends that workers would do more than now. Lower is better.',
    of: ({ cost }) => cost.weekends,
    format: points,
  },
  teams: {
    name: 'People whom a small team can serve',
    about:
      'Share of people who can be served by mini-teams of their size, all at the same time. Higher is better.',
    of: ({ teamCapacity }) => teamCapacity,
    format: formatShare,
  },
};
