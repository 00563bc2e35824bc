import type { BoardWeek } from '@homeround/contract';
import { formatShortDate } from '../../shared/format/dates';
import styles from './print.module.css';

/** Visits that nobody has. */
export function UnallocatedWeek({ visits }: { readonly visits: BoardWeek['unallocated'] }) {
  return (
    <table className={styles.week}>
      <caption>Unallocated visits</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Preferred time</th>
          <th scope="col">Person</th>
          <th scope="col">Visit</th>
        </tr>
      </thead>
      <tbody>
        {visits.map(({ visitId, date, startClock, endClock, person, label }) => (
          <tr key={visitId}>
            <td>{formatShortDate(date)}</td>
            <td>
              {startClock}–{endClock}
            </td>
            <td className={styles.unallocated}>{person}</td>
            <td>{label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
