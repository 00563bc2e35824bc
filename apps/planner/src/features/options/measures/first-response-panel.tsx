import type { MeasuredFigures } from '@homeround/contract';
import { lazy, Suspense } from 'react';
import { formatMean } from '../../../shared/format/numbers';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { Waiting } from '../../../shared/ui/waiting';
import { type HourRow, toHourRows, wordHour } from './hour-rows';
import styles from './measures.module.css';

// The chart library is half a megabyte: only who looks at a chart loads it.
const FirstResponseChart = lazy(() =>
  import('./first-response-chart').then(({ FirstResponseChart: Chart }) => ({ default: Chart })),
);

interface FirstResponsePanelProps {
  readonly figures: MeasuredFigures;
  readonly today: MeasuredFigures | null;
}

/** Who would be free when somebody falls ill or needs help at once, hour by hour. */
export function FirstResponsePanel({ figures, today }: FirstResponsePanelProps) {
  const rows = toHourRows(figures, today);
  return (
    <Panel title="Free for a first response, by hour">
      <p className={styles.hint}>Workers on duty with nothing to do, as a mean over the days.</p>
      <Suspense fallback={<Waiting what="the chart" />}>
        <FirstResponseChart rows={rows} beside={today !== null} />
      </Suspense>
      <details className={styles.details}>
        <summary>The same as a table</summary>
        <DataTable
          caption="Workers free by hour"
          columns={toColumns(today !== null)}
          rows={rows}
          rowKey={({ hour }) => String(hour)}
          empty=""
        />
      </details>
    </Panel>
  );
}

const toColumns = (beside: boolean): readonly Column<HourRow>[] => [
  { key: 'hour', title: 'Hour', names: true, cell: ({ hour }) => wordHour(hour) },
  { key: 'free', title: beside ? 'Option' : 'Free', align: 'end', cell: ({ free }) => formatMean(free) },
  ...(beside
    ? [
        {
          ...{ key: 'today', title: 'Today', align: 'end' as const },
          cell: ({ today }: HourRow) => (today === null ? '–' : formatMean(today)),
        },
      ]
    : []),
];
