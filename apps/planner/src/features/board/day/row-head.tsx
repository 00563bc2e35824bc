import type { BoardRow } from '@homeround/contract';
import { formatMinutes } from '../../../shared/format/numbers';
import { workerName } from '../names/worker-name';
import styles from './day.module.css';

interface RowHeadProps {
  readonly row: BoardRow;
  readonly team: string;
  readonly tabStop: boolean;
}

/** The worker at the row's start: always in sight. */
export function RowHead({ row, team, tabStop }: RowHeadProps) {
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      aria-label={workerName(row, team)}
      tabIndex={tabStop ? 0 : -1}
      className={styles.head}
      data-row={row.workerId}
    >
      <span className={styles.headName}>{row.name}</span>
      <span className={styles.headHours}>{row.dutyMinutes > 0 ? formatMinutes(row.dutyMinutes) : '–'}</span>
    </div>
  );
}
