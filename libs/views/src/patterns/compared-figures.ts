import type {
  CatalogueFigures,
  ComparedFigure,
  MeasuredFigures,
  MeasureFigure,
  WorkerImpacts,
} from '@homeround/contract';

/** What is known of one option. Measures and impact may not have been made yet. */
export interface ComparedOption {
  readonly figures: CatalogueFigures | null;
  readonly impact: WorkerImpacts['totals'] | null;
  readonly measures: MeasuredFigures | null;
}

type Value = ComparedFigure['values'][number];
type Row = Omit<ComparedFigure, 'values'> & { readonly valueOf: (option: ComparedOption) => Value };

/** Figures side by side, one row each, in the order in which they are read. */
export function toComparedFigures(options: readonly ComparedOption[]): ComparedFigure[] {
  return ROWS.map(({ valueOf, ...row }) => ({ ...row, values: options.map(valueOf) }));
}

const exactly = (value: number): Value => ({ mean: value, least: value, most: value });

function catalogueRow(
  figure: Exclude<keyof CatalogueFigures, 'cost'>,
  label: string,
  [group, unit, better]: readonly [Row['group'], Row['unit'], Row['better']],
): Row {
  const valueOf = ({ figures }: ComparedOption) => {
    const value = figures?.[figure] ?? null;
    return value === null ? null : exactly(value);
  };
  return { figure, label, group, unit, better, valueOf };
}

function impactRow(figure: keyof WorkerImpacts['totals'], label: string, better: Row['better']): Row {
  const valueOf = ({ impact }: ComparedOption) => (impact ? exactly(impact[figure]) : null);
  return { figure: `impact.${figure}`, label, group: 'workers', unit: 'count', better, valueOf };
}

function measureRow(
  figure: MeasureFigure,
  label: string,
  [group, unit, better]: readonly [Row['group'], Row['unit'], Row['better']],
): Row {
  return { figure, label, group, unit, better, valueOf: ({ measures }) => measures?.[figure] ?? null };
}

const ROWS: readonly Row[] = [
  catalogueRow('patterns', 'Work patterns', ['patterns', 'count', 'less']),
  catalogueRow('individual', 'Workers who keep a pattern of their own', ['patterns', 'count', 'less']),
  catalogueRow('total', 'Points in all', ['patterns', 'points', 'less']),
  catalogueRow('lowerBound', 'Proven: no fewer points possible', ['patterns', 'points', null]),
  catalogueRow('shortfallHours', 'Hours a week with a worker too few', ['cover', 'hours', 'less']),
  catalogueRow('belowFloorHours', 'Of these, below the floor', ['cover', 'hours', 'less']),
  catalogueRow('excessHours', 'Hours a week with a worker too many', ['cover', 'hours', 'less']),
  catalogueRow('workersChanged', 'Workers on another pattern', ['workers', 'count', 'less']),
  catalogueRow('movedHours', 'Hours a week at other times than now', ['workers', 'hours', 'less']),
  impactRow('heavy', 'Workers with a heavy change', 'less'),
  impactRow('moreWeekends', 'Workers with more weekends', 'less'),
  impactRow('payLost', 'Workers who lose hours that bear an allowance', 'less'),
  impactRow('preferencesMet', 'Workers who get what they like best', 'more'),
  impactRow('relationshipsLost', 'Known faces lost', 'less'),
  impactRow('relationshipsPartly', 'Known faces kept in part', 'less'),
  catalogueRow('teamCapacity', 'People whom mini-teams of their size can serve at the same time', [
    ...(['people', 'share', 'more'] as const),
  ]),
  measureRow('distinctWorkersMean', 'Different workers for a person', ['people', 'count', 'less']),
  measureRow('distinctWorkersP90', 'Different workers for one in ten, or more', ['people', 'count', 'less']),
  measureRow('shareWithinMiniTeam', 'People within their mini-team', ['people', 'share', 'more']),
  measureRow('usualShare', 'Worker-visits by usual workers', ['people', 'share', 'more']),
  measureRow('newFaces', 'New faces', ['people', 'count', 'less']),
  measureRow('medicationOnTimeShare', 'Doses on time', ['people', 'share', 'more']),
  measureRow('unallocated', 'Visits that nobody has', ['rota', 'count', 'less']),
  measureRow('unallocatedHours', 'Worker-hours that nobody has', ['rota', 'hours', 'less']),
  measureRow('travelHours', 'Hours of travel', ['rota', 'hours', 'less']),
  measureRow('contactHours', 'Hours with people', ['rota', 'hours', 'more']),
  measureRow('unusedHours', 'Paid hours unused', ['rota', 'hours', 'less']),
  measureRow('coverLeft5', 'Cover left with 5 % more absent', ['rota', 'share', 'more']),
  measureRow('coverLeft10', 'Cover left with 10 % more absent', ['rota', 'share', 'more']),
  measureRow('coverLeft15', 'Cover left with 15 % more absent', ['rota', 'share', 'more']),
  measureRow('costBasic', 'Cost of paid time', ['money', 'pounds', 'less']),
  measureRow('costEnhanced', 'Cost of allowances', ['money', 'pounds', 'less']),
  measureRow('costAgency', 'Cost of an agency for what nobody has', ['money', 'pounds', 'less']),
];
