import type { Measured, MeasuredFigures } from '@homeround/contract';
import { Verdict } from '../../../shared/differences/verdict';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { overlap, toAmountKind } from '../amount-kind';
import { compareAmounts } from '../compare-amounts';
import { Spread } from '../spread';
import type { MeasureRow } from './measure-rows';

interface MeasureTableProps {
  readonly caption: string;
  readonly rows: readonly MeasureRow[];
  readonly figures: MeasuredFigures;
  readonly today: MeasuredFigures | null;
}

/** Figures of the option beside today's, and what became of each. */
export function MeasureTable({ caption, rows, figures, today }: MeasureTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={toColumns(figures, today)}
      rows={rows}
      rowKey={({ figure }) => figure}
      empty=""
    />
  );
}

function toColumns(figures: MeasuredFigures, today: MeasuredFigures | null): readonly Column<MeasureRow>[] {
  const own: readonly Column<MeasureRow>[] = [
    { key: 'name', title: 'Figure', names: true, cell: ({ name }) => name },
    {
      ...{ key: 'option', title: today === null ? 'Measured' : 'Option', align: 'end' },
      cell: ({ figure, unit, better }) => (
        <Spread kind={toAmountKind(unit, better)} measured={figures[figure]} />
      ),
    },
  ];
  if (today === null) return own;
  return [
    ...own,
    {
      ...{ key: 'today', title: 'Today', align: 'end' },
      cell: ({ figure, unit, better }) => (
        <Spread kind={toAmountKind(unit, better)} measured={today[figure]} />
      ),
    },
    {
      ...{ key: 'change', title: 'Difference', align: 'end' },
      cell: (row) => <Difference row={row} before={today[row.figure]} after={figures[row.figure]} />,
    },
  ];
}

interface DifferenceProps {
  readonly row: MeasureRow;
  readonly before: Measured | null;
  readonly after: Measured | null;
}

function Difference({ row: { unit, better }, before, after }: DifferenceProps) {
  if (before === null || after === null) return '–';
  const change = compareAmounts(toAmountKind(unit, better), before.mean, after.mean);
  const byChance = change.verdict !== 'same' && overlap(before, after);
  return (
    <>
      <Verdict {...change} />
      {byChance && <div>may be chance</div>}
    </>
  );
}
