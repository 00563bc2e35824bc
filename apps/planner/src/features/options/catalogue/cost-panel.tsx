import type { CatalogueFigures } from '@homeround/contract';
import { PATTERN_COST_PARTS } from '@homeround/domain';
import { formatCount } from '../../../shared/format/numbers';
import { COST_WORDS } from '../../../shared/patterns/cost-words';
import { Verdict } from '../../../shared/differences/verdict';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { toAmountKind } from '../amount-kind';
import { compareAmounts } from '../compare-amounts';

interface CostPanelProps {
  readonly figures: CatalogueFigures;
  /** Of today's patterns to compare with; null = none. */
  readonly today: CatalogueFigures | null;
}

interface CostRow {
  readonly name: string;
  readonly note: string;
  readonly points: number | null;
  readonly today: number | null;
}

const POINTS = toAmountKind('points', 'less');

/** What the catalogue costs part by part, beside today's patterns and what is proven. */
export function CostPanel({ figures, today }: CostPanelProps) {
  return (
    <Panel title="What it costs, in points a week">
      <DataTable
        caption="Points a week by part"
        columns={today === null ? ALONE : BESIDE_TODAY}
        rows={toRows(figures, today)}
        rowKey={({ name }) => name}
        empty="No figures yet."
      />
    </Panel>
  );
}

function toRows(figures: CatalogueFigures, today: CatalogueFigures | null): readonly CostRow[] {
  const parts = PATTERN_COST_PARTS.map((part) => ({
    ...COST_WORDS[part],
    points: figures.cost[part],
    today: today?.cost[part] ?? null,
  }));
  return [
    ...parts,
    {
      name: 'All parts',
      note: 'A point is an hour moved',
      points: figures.total,
      today: today?.total ?? null,
    },
    {
      ...{ name: 'All parts, week by week', points: figures.dealtTotal, today: today?.dealtTotal ?? null },
      note: 'With everybody’s place in their cycle as dealt; never below the typical week',
    },
    {
      ...{ name: 'Lower bound', points: figures.lowerBound, today: null },
      note: 'Proven: no catalogue of so many patterns costs less',
    },
  ];
}

const ALONE: readonly Column<CostRow>[] = [
  { key: 'name', title: 'Part', names: true, cell: ({ name }) => name },
  { key: 'note', title: 'What is counted', wide: true, cell: ({ note }) => note },
  { key: 'points', title: 'Points', align: 'end', cell: ({ points }) => formatPoints(points) },
];

const BESIDE_TODAY: readonly Column<CostRow>[] = [
  ...ALONE,
  { key: 'today', title: 'Today', align: 'end', cell: ({ today }) => formatPoints(today) },
  {
    key: 'change',
    title: 'Change',
    align: 'end',
    cell: ({ points, today }) => <Verdict {...compareAmounts(POINTS, today, points)} />,
  },
];

const formatPoints = (points: number | null): string => (points === null ? '–' : formatCount(points));
