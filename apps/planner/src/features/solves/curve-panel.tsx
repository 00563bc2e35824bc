import type { SolvePoint } from '@homeround/contract';
import { lazy, Suspense, useMemo, useState } from 'react';
import { formatCount, formatSigned } from '../../shared/format/numbers';
import { wordPart } from '../../shared/solve/part-words';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { Panel } from '../../shared/ui/panel';
import { Waiting } from '../../shared/ui/waiting';
import { type PartCurve, partsOf } from './curve-data';
import { PartChoice } from './part-choice';
import styles from './solves.module.css';

// The chart library is half a megabyte: only who looks at a curve loads it.
const CurveChart = lazy(() => import('./curve-chart').then(({ CurveChart: Chart }) => ({ default: Chart })));

const COLUMNS: readonly Column<PartCurve>[] = [
  { key: 'part', title: 'Part', names: true, cell: ({ part }) => wordPart(part) },
  { key: 'first', title: 'At the start', align: 'end', cell: ({ first }) => formatCount(first) },
  { key: 'last', title: 'Best so far', align: 'end', cell: ({ last }) => formatCount(last) },
  { key: 'change', title: 'Change', align: 'end', cell: ({ first, last }) => formatSigned(last - first) },
];

/** What the rota costs, part by part, over the search: as a curve and as a table. */
export function CurvePanel({ curve }: { readonly curve: readonly SolvePoint[] }) {
  const [part, setPart] = useState<string>();
  const parts = useMemo(() => partsOf(curve), [curve]);
  const total = { part: 'All parts', first: curve[0]!.cost, last: curve.at(-1)!.cost };
  return (
    <Panel title="What the rota costs, in points">
      <p className={styles.hint}>
        Lower is better; ten points are one minute of travel. The curve is cut off at the top, where the first
        rota is built.
      </p>
      <PartChoice parts={parts} part={part} onChoose={setPart} />
      <Suspense fallback={<Waiting what="the curve" />}>
        <CurveChart curve={curve} part={part} />
      </Suspense>
      <DataTable
        caption="Points of each part at the start and at best"
        columns={COLUMNS}
        rows={[...parts, total]}
        rowKey={(row) => row.part}
        empty="No figures yet."
      />
    </Panel>
  );
}
