import type { BoardWeek, WeekCell } from '@homeround/contract';
import { formatShortDate } from '../../shared/format/dates';
import { countOf } from '../../shared/format/numbers';
import styles from './print.module.css';

interface TeamWeekProps {
  readonly team: BoardWeek['teams'][number];
  readonly week: BoardWeek;
}

/** Columns of one width leave room for a duty's times on paper: days. */
const MOST_EVEN = 7;

/** One team: a row for each worker, a column for each day. */
export function TeamWeek({ team, week }: TeamWeekProps) {
  const rows = week.rows.filter(({ teamId }) => teamId === team.teamId);
  if (rows.length === 0) return null;
  return (
    <table className={styles.week} data-even={week.days.length <= MOST_EVEN}>
      <caption>{team.name}</caption>
      <thead>
        <tr>
          <th scope="col">Worker</th>
          {week.days.map(({ date }) => (
            <th key={date} scope="col">
              {formatShortDate(date)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ workerId, name, cells }) => (
          <tr key={workerId}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={week.days[index]?.date ?? index}>
                <Cell cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell: { duties, visits, free } }: { readonly cell: WeekCell }) {
  if (duties.length === 0) return <span className={styles.off}>{free ? 'free' : 'off'}</span>;
  return (
    <>
      {duties.map((duty) => (
        <span key={duty} className={styles.duty}>
          {duty}
        </span>
      ))}{' '}
      <span className={styles.duty}>{countOf(visits, 'visit')}</span>
    </>
  );
}
