import type { BoardWeek } from '@homeround/contract';
import { memo } from 'react';
import { formatLongDate } from '../../../shared/format/dates';
import { formatMinutes } from '../../../shared/format/numbers';
import type { Show } from '../address/board-search';
import day from '../day/day.module.css';
import { isCellShown } from '../filter/filter-week';
import { workerWeekName } from '../names/worker-name';
import { WeekCell } from './week-cell';
import styles from './week.module.css';

interface WeekRowProps {
  readonly row: BoardWeek['rows'][number];
  readonly rowIndex: number;
  readonly top: number;
  readonly team: string;
  readonly days: BoardWeek['days'];
  readonly show: Show | undefined;
  /** What of this row has the tab stop: a date, the worker (null), nothing (undefined). */
  readonly tabStop: string | null | undefined;
}

/** A worker's week. */
export const WeekRow = memo(function WeekRow({
  row,
  rowIndex,
  top,
  team,
  days,
  show,
  tabStop,
}: WeekRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={workerWeekName(row, team)}
        tabIndex={tabStop === null ? 0 : -1}
        className={`${day.head} ${styles.head}`}
        data-row={row.workerId}
      >
        <span className={day.headName}>{row.name}</span>
        <span className={styles.headHours} data-over={row.dutyMinutes > row.contractedMinutes || undefined}>
          {formatMinutes(row.dutyMinutes)} of {formatMinutes(row.contractedMinutes)}
        </span>
      </div>
      {row.cells.map((cell, index) => {
        const date = days[index]?.date ?? String(index);
        return (
          <WeekCell
            key={date}
            cell={cell}
            row={row.workerId}
            date={date}
            day={formatLongDate(date)}
            index={index}
            dim={!isCellShown(cell, show === undefined ? {} : { show })}
            tabStop={tabStop === date}
          />
        );
      })}
    </div>
  );
});
