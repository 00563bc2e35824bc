import type { RotaFigures } from '@homeround/contract';
import { formatCount, formatMean, formatMinutes, formatShare, formatSigned } from '../format/numbers';

/** One of the figures that planners compare. */
export interface FigureRow {
  readonly name: string;
  /** Null where a rota has nothing to measure it on. */
  readonly read: (figures: RotaFigures) => number | null;
  readonly format: (amount: number) => string;
  /** Of differences; as the figure itself where it is absent. */
  readonly formatChange?: (amount: number) => string;
  /** Which way is better; absent = neither. */
  readonly better?: 'less' | 'more';
}

/** What lies between two shares: "1.1 points", as 1.1 % of what would be the question. */
const sharePoints = (share: number) => `${formatMean(share * 100)} points`;

const minutesEach = (mean: number) => `${formatMean(mean)} min`;

export const FIGURE_ROWS: readonly FigureRow[] = [
  { name: 'Unallocated visits', read: (f) => f.unallocated, format: formatCount, better: 'less' },
  {
    name: 'Different workers per person',
    read: (f) => f.distinctWorkers,
    format: formatMean,
    better: 'less',
  },
  {
    name: 'Visits by mini-team or usual workers',
    read: (f) => f.miniTeamShare,
    format: formatShare,
    formatChange: sharePoints,
    better: 'more',
  },
  { name: 'New faces', read: (f) => f.newFaces, format: formatCount, better: 'less' },
  {
    name: 'Time-critical medication off its preferred time',
    read: (f) => f.medicationMinutesOff,
    format: minutesEach,
    better: 'less',
  },
  { name: 'Visits off their preferred time', read: (f) => f.minutesOff, format: minutesEach, better: 'less' },
  { name: 'Travel per visit', read: (f) => f.travelMinutesPerVisit, format: minutesEach, better: 'less' },
  { name: 'Travel', read: (f) => f.travelMinutes, format: formatMinutes, better: 'less' },
  { name: 'Contact', read: (f) => f.contactMinutes, format: formatMinutes },
  { name: 'Paid', read: (f) => f.paidMinutes, format: formatMinutes },
  { name: 'Overtime', read: (f) => f.overtimeMinutes, format: formatMinutes, better: 'less' },
  { name: 'Rules broken', read: (f) => f.findings, format: formatCount, better: 'less' },
];

export const formatFigure = (row: FigureRow, figures: RotaFigures): string => {
  const amount = row.read(figures);
  return amount === null ? '–' : row.format(amount);
};

/** What became of a figure: the signed difference and whether that is good. */
export function compareFigure(
  row: FigureRow,
  before: RotaFigures,
  after: RotaFigures,
): { readonly text: string; readonly verdict: 'better' | 'worse' | 'same' } {
  const [from, to] = [row.read(before), row.read(after)];
  if (from === null || to === null) return { text: '–', verdict: 'same' };
  const format = row.formatChange ?? row.format;
  const text = formatSigned(to - from, format);
  if (text === format(0) || row.better === undefined) return { text, verdict: 'same' };
  return { text, verdict: to < from === (row.better === 'less') ? 'better' : 'worse' };
}
