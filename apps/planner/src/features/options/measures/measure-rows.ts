import type { ComparedFigure, MeasureFigure } from '@homeround/contract';

type Unit = ComparedFigure['unit'];

export interface MeasureRow {
  readonly figure: MeasureFigure;
  readonly name: string;
  readonly unit: Unit;
  readonly better: 'less' | 'more' | null;
}

interface MeasureGroup {
  readonly title: string;
  readonly rows: readonly MeasureRow[];
}

const row = (figure: MeasureFigure, name: string, unit: Unit, better: MeasureRow['better']): MeasureRow => ({
  figure,
  name,
  unit,
  better,
});

/** What is measured, in the order in which it is asked about. */
export const MEASURE_GROUPS: readonly MeasureGroup[] = [
  {
    title: 'For people',
    rows: [
      row('distinctWorkersMean', 'Different workers per person, mean', 'count', 'less'),
      row('distinctWorkersMedian', 'Half of the people meet at most', 'count', 'less'),
      row('distinctWorkersP90', 'Nine in ten meet at most', 'count', 'less'),
      row('shareWithinMiniTeam', 'People who meet only as many as their mini-team has', 'share', 'more'),
      row('usualShare', 'Visits by usual workers', 'share', 'more'),
      row('newFaces', 'New faces', 'count', 'less'),
      row('medicationOnTimeShare', 'Doses on time', 'share', 'more'),
    ],
  },
  {
    title: 'The rota',
    rows: [
      row('visits', 'Visits', 'count', null),
      row('unallocated', 'Visits that nobody has', 'count', 'less'),
      row('unallocatedHours', 'Worker-hours that nobody has', 'hours', 'less'),
      row('contactHours', 'Hours with people', 'hours', 'more'),
      row('travelHours', 'Hours of travel', 'hours', 'less'),
      row('paidHours', 'Paid hours', 'hours', null),
      row('unusedHours', 'Paid hours unused', 'hours', 'less'),
    ],
  },
  {
    title: 'When more workers are absent',
    rows: [
      row('coverLeft5', 'Visits still covered with 5 % absent', 'share', 'more'),
      row('coverLeft10', 'Visits still covered with 10 % absent', 'share', 'more'),
      row('coverLeft15', 'Visits still covered with 15 % absent', 'share', 'more'),
    ],
  },
  {
    title: 'Money, by the rates below',
    rows: [
      row('costBasic', 'Paid time', 'pounds', 'less'),
      row('costEnhanced', 'Allowances', 'pounds', 'less'),
      row('costAgency', 'Agency for what nobody has', 'pounds', 'less'),
    ],
  },
];
