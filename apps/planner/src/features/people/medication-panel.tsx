import type { PersonPage } from '@homeround/contract';
import { formatShortDate } from '../../shared/format/dates';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { Panel } from '../../shared/ui/panel';
import { Tag } from '../../shared/ui/tag';
import { type DoseRow, toDoseRows, windowVerdict } from './dose-rows';

/** Every dose of the period: its window against the time that is planned. */
export function MedicationPanel({ days }: { readonly days: PersonPage['days'] }) {
  const rows = toDoseRows(days);
  if (rows.length === 0) return null;
  return (
    <Panel title="Medication windows against planned times">
      <DataTable caption="Doses" columns={COLUMNS} rows={rows} rowKey={({ key }) => key} empty="" />
    </Panel>
  );
}

const ADMINISTRATION = { prompt: 'Prompt', assist: 'Assist', administer: 'Administer' } as const;

const COLUMNS: readonly Column<DoseRow>[] = [
  {
    key: 'date',
    title: 'Day',
    names: true,
    sortBy: ({ date }) => date,
    cell: ({ date }) => formatShortDate(date),
  },
  {
    key: 'medicine',
    title: 'Medicine',
    sortBy: ({ medicineId }) => medicineId,
    cell: ({ medicineId }) => medicineId,
  },
  { key: 'how', title: 'How', cell: ({ administration }) => ADMINISTRATION[administration] },
  { key: 'window', title: 'Visit must start', cell: ({ window }) => window ?? '–' },
  { key: 'starts', title: 'Visit starts', cell: ({ startClock }) => startClock ?? '–' },
  { key: 'at', title: 'Dose planned at', cell: ({ at }) => at ?? '–' },
  { key: 'verdict', title: 'In time', cell: (row) => <Verdict row={row} /> },
];

function Verdict({ row }: { readonly row: DoseRow }) {
  const verdict = windowVerdict(row);
  return (
    <>
      {verdict === 'inside' && <Tag tone="good">In the window</Tag>}
      {verdict === 'outside' && <Tag tone="bad">Outside the window</Tag>}
      {verdict === 'nobody' && <Tag tone="bad">Nobody gives it</Tag>}{' '}
      {row.timeCritical && <Tag tone="caution">Time-critical</Tag>}
    </>
  );
}
