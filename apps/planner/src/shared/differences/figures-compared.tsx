import type { RotaDifferences } from '@homeround/contract';
import { compareFigure, FIGURE_ROWS, type FigureRow, formatFigure } from '../rota/figure-rows';
import { type Column, DataTable } from '../ui/data-table';
import { Verdict } from './verdict';

type Figures = RotaDifferences['figures'];

/** Figures side by side, with what became of each. */
export function FiguresCompared({ figures }: { readonly figures: Figures }) {
  return (
    <DataTable
      caption="Figures before and after"
      columns={toColumns(figures)}
      rows={FIGURE_ROWS}
      rowKey={({ name }) => name}
      empty=""
    />
  );
}

function toColumns({ before, after }: Figures): readonly Column<FigureRow>[] {
  const name: Column<FigureRow> = { key: 'name', title: 'Figure', names: true, cell: (row) => row.name };
  const now: Column<FigureRow> = {
    key: 'after',
    title: before === null ? 'This rota' : 'After',
    align: 'end',
    cell: (row) => formatFigure(row, after),
  };
  if (before === null) return [name, now];
  return [
    name,
    { key: 'before', title: 'Before', align: 'end', cell: (row) => formatFigure(row, before) },
    now,
    {
      key: 'change',
      title: 'Change',
      align: 'end',
      cell: (row) => <Verdict {...compareFigure(row, before, after)} />,
    },
  ];
}
