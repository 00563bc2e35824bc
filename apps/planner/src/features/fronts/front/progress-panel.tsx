import type { FrontBody } from '@homeround/contract';
import { Progress } from '@mantine/core';
import { useState } from 'react';
import { formatCount } from '../../../shared/format/numbers';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { PART_WORDS } from '../front-parts';
import { FrontChart } from './front-chart';
import { FrontLegend } from './front-legend';
import { type SeriesPoint, toLiveSeries } from './front-series';
import styles from './front.module.css';
import { wordProgress } from './word-progress';

/** How far a running search is, and the best of each number of patterns so far. */
export function ProgressPanel({ front }: { readonly front: FrontBody }) {
  const series = toLiveSeries(front);
  const percent = Math.round((front.progress?.done ?? 0) * 100);
  return (
    <Panel title="Progress">
      <div className={styles.progress}>
        <Progress size="lg" value={percent} aria-label="Progress of this stage of the search" />
        <p>{wordProgress(front)}</p>
        {front.attempt > 1 && (
          <p className={styles.hint}>
            The program that was searching stopped, and another took over: attempt {front.attempt}.
          </p>
        )}
        {series.length > 0 && <BestSoFar series={series} />}
      </div>
    </Panel>
  );
}

function BestSoFar({ series }: { readonly series: readonly SeriesPoint[] }) {
  const [chosen, setChosen] = useState(series.at(-1)!.patterns);
  const { name, format } = PART_WORDS.total;
  return (
    <>
      <FrontLegend bound={series.some(({ lowerBound }) => lowerBound !== null)} baseline={false} />
      <FrontChart name={name} series={series} format={format} chosen={chosen} onChoose={setChosen} />
      <DataTable
        caption="Best so far by the number of patterns"
        columns={COLUMNS}
        rows={series}
        rowKey={({ patterns }) => String(patterns)}
        empty="Nothing yet."
        virtual
      />
    </>
  );
}

const COLUMNS: readonly Column<SeriesPoint>[] = [
  { key: 'patterns', title: 'At most', names: true, cell: ({ patterns }) => patterns },
  { key: 'value', title: 'Points, best so far', align: 'end', cell: ({ value }) => formatCount(value) },
  {
    key: 'bound',
    title: 'Lower bound',
    align: 'end',
    cell: ({ lowerBound }) => (lowerBound === null ? 'not proven yet' : formatCount(lowerBound)),
  },
];
