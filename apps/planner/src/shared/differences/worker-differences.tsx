import type { RotaDifferences } from '@homeround/contract';
import { formatShortDate } from '../format/dates';
import { formatMinutes } from '../format/numbers';
import type { RotaPath } from '../requests/rota-path';
import { type Column, DataTable } from '../ui/data-table';
import { TextLink } from '../ui/text-link';
import { ChangeList } from './change-list';

type Worker = RotaDifferences['workers'][number];

interface WorkerDifferencesProps {
  readonly workers: readonly Worker[];
  readonly path: RotaPath;
}

/** What changes for workers: visits, hours, and on which days the duty's times. */
export function WorkerDifferences({ workers, path }: WorkerDifferencesProps) {
  return (
    <DataTable
      caption="Changes by worker"
      columns={toColumns(path)}
      rows={workers}
      rowKey={({ workerId }) => workerId}
      empty="Nothing changes for anybody."
      virtual={workers.length > 40}
    />
  );
}

const toColumns = ({ localityId, rotaId }: RotaPath): readonly Column<Worker>[] => [
  {
    key: 'name',
    title: 'Worker',
    names: true,
    sortBy: ({ name }) => name,
    cell: ({ workerId, name }) => (
      <TextLink
        to="/localities/$localityId/rotas/$rotaId/workers/$workerId"
        params={{ localityId, rotaId, workerId }}
      >
        {name}
      </TextLink>
    ),
  },
  {
    key: 'visits',
    title: 'Visits',
    align: 'end',
    sortBy: (worker) => worker.visitsAfter - worker.visitsBefore,
    cell: ({ visitsBefore, visitsAfter }) => arrow(visitsBefore, visitsAfter, String),
  },
  {
    key: 'duty',
    title: 'On duty',
    align: 'end',
    sortBy: (worker) => worker.dutyMinutesAfter - worker.dutyMinutesBefore,
    cell: ({ dutyMinutesBefore, dutyMinutesAfter }) =>
      arrow(dutyMinutesBefore, dutyMinutesAfter, formatMinutes),
  },
  {
    key: 'travel',
    title: 'Travel',
    align: 'end',
    sortBy: (worker) => worker.travelMinutesAfter - worker.travelMinutesBefore,
    cell: (worker) => arrow(worker.travelMinutesBefore, worker.travelMinutesAfter, formatMinutes),
  },
  {
    key: 'duties',
    title: 'Duties that differ',
    sortBy: ({ duties }) => duties.length,
    cell: ({ duties }) => (
      <ChangeList
        changes={duties.map(({ date, before, after }) => [
          date,
          formatShortDate(date),
          `${before ?? 'off'} → ${after ?? 'off'}`,
        ])}
      />
    ),
  },
];

const arrow = (before: number, after: number, format: (amount: number) => string): string =>
  format(before) === format(after) ? format(after) : `${format(before)} → ${format(after)}`;
