import type { PersonPage } from '@homeround/contract';
import { formatLongDate } from '../../shared/format/dates';
import { formatMinutes } from '../../shared/format/numbers';
import type { RotaPath } from '../../shared/requests/rota-path';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { FaceTag } from '../../shared/ui/face-tag';
import { Panel } from '../../shared/ui/panel';
import { Tag } from '../../shared/ui/tag';
import { TextLink } from '../../shared/ui/text-link';
import styles from './people.module.css';
import type { PersonVisit } from './person-visit';

interface PersonWeekProps {
  readonly days: PersonPage['days'];
  readonly path: RotaPath;
}

/** The person's visits, day by day. */
export function PersonWeek({ days, path }: PersonWeekProps) {
  return (
    <Panel title="Visits">
      <div className={styles.week}>
        {days.map(({ date, visits }) => (
          <section key={date} aria-label={formatLongDate(date)}>
            <h3 className={styles.day}>{formatLongDate(date)}</h3>
            <DataTable
              caption={`Visits on ${formatLongDate(date)}`}
              columns={toColumns(path, date)}
              rows={visits}
              rowKey={({ visitId }) => visitId}
              empty="No visits."
            />
          </section>
        ))}
      </div>
    </Panel>
  );
}

const toColumns = ({ localityId, rotaId }: RotaPath, date: string): readonly Column<PersonVisit>[] => [
  { key: 'time', title: 'Time', names: true, cell: wordTime },
  {
    key: 'visit',
    title: 'Visit',
    cell: ({ visitId, label, minutes }) => (
      <TextLink
        to="/localities/$localityId/rotas/$rotaId/board"
        params={{ localityId, rotaId }}
        search={{ view: 'day', date, visit: visitId }}
      >
        {label}, {formatMinutes(minutes)}
      </TextLink>
    ),
  },
  { key: 'may', title: 'May start', cell: ({ window }) => `${window.earliest} to ${window.latest}` },
  { key: 'preferred', title: 'Preferred', cell: ({ preferred }) => preferred },
  { key: 'workers', title: 'Who', cell: (visit) => <Who visit={visit} /> },
  { key: 'notes', title: 'Notes', cell: (visit) => <Notes visit={visit} /> },
];

const wordTime = ({ startClock, endClock }: PersonVisit): string =>
  startClock === undefined ? 'no time' : `${startClock} to ${endClock ?? ''}`;

function Who({ visit: { workers, workersNeeded } }: { readonly visit: PersonVisit }) {
  if (workers.length === 0) return <Tag tone="bad">Unallocated</Tag>;
  return (
    <span className={styles.who}>
      {workers.map(({ workerId, name, face }) => (
        <span key={workerId}>
          {name} <FaceTag face={face} />
        </span>
      ))}
      {workers.length < workersNeeded && <Tag tone="bad">One worker missing</Tag>}
    </span>
  );
}

function Notes({ visit: { pinned, warnings } }: { readonly visit: PersonVisit }) {
  return (
    <>
      {pinned && <Tag tone="info">Pinned</Tag>} {warnings.join(' ')}
    </>
  );
}
