import { formatMean } from '../../../shared/format/numbers';
import { WEEKDAYS } from '../../../shared/patterns/weekdays';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { clockOfSlot, type WeekCover } from './week-cover';
import { wordMiss } from './word-slot';

interface SlotRow {
  readonly slot: number;
  readonly needed: number;
  readonly today: number;
  readonly after: number | undefined;
}

/** The chart of a day as a table. */
export function CoverTable({ day, weekday }: { readonly day: WeekCover; readonly weekday: number }) {
  const rows = day.needed.map((needed, slot) => ({
    ...{ slot, needed, today: day.today[slot]! },
    after: day.after?.[slot],
  }));
  return (
    <DataTable
      caption={`Workers needed and on duty on ${WEEKDAYS[weekday]!}, by quarter-hour`}
      columns={day.after === undefined ? COLUMNS : [...COLUMNS, ...OPTION_COLUMNS]}
      rows={rows}
      rowKey={({ slot }) => String(slot)}
      empty="Nothing is known of this day."
      virtual
    />
  );
}

const COLUMNS: readonly Column<SlotRow>[] = [
  { key: 'from', title: 'From', names: true, cell: ({ slot }) => clockOfSlot(slot) },
  {
    key: 'needed',
    title: 'Needed',
    align: 'end',
    mostFirst: true,
    sortBy: ({ needed }) => needed,
    cell: ({ needed }) => formatMean(needed),
  },
  {
    key: 'today',
    title: 'On duty on today’s patterns',
    align: 'end',
    mostFirst: true,
    sortBy: ({ today }) => today,
    cell: ({ today }) => formatMean(today),
  },
  {
    key: 'miss',
    title: 'Miss',
    align: 'end',
    sortBy: ({ needed, today }) => today - needed,
    cell: ({ needed, today }) => wordMiss(needed, today),
  },
];

const OPTION_COLUMNS: readonly Column<SlotRow>[] = [
  {
    key: 'after',
    title: 'On duty on the option',
    align: 'end',
    mostFirst: true,
    sortBy: ({ after = 0 }) => after,
    cell: ({ after = 0 }) => formatMean(after),
  },
  {
    key: 'after-miss',
    title: 'Miss on the option',
    align: 'end',
    sortBy: ({ needed, after = 0 }) => after - needed,
    cell: ({ needed, after = 0 }) => wordMiss(needed, after),
  },
];
