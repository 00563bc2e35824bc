import type { BoardWeek } from '@homeround/contract';
import { memo } from 'react';
import { formatLongDate, formatShortDate } from '../../../shared/format/dates';
import { countOf } from '../../../shared/format/numbers';
import day from '../day/day.module.css';
import styles from './week.module.css';

/** The head of a week: its days, always in sight. */
export const WeekHead = memo(function WeekHead({ days }: { readonly days: BoardWeek['days'] }) {
  return (
    <div role="row" aria-rowindex={1} className={`${day.axis} ${styles.axis}`}>
      <div role="columnheader" aria-colindex={1} className={day.corner}>
        Worker <span aria-hidden>on duty</span>
      </div>
      {days.map(({ date, visits, unallocated }, index) => (
        <div
          key={date}
          role="columnheader"
          aria-colindex={index + 2}
          aria-label={dayName(date, visits, unallocated)}
          className={styles.day}
        >
          <span>{formatShortDate(date)}</span>
          <span className={styles.dayCount} data-missing={unallocated > 0 || undefined}>
            {unallocated > 0 ? `${unallocated} unallocated` : countOf(visits, 'visit')}
          </span>
        </div>
      ))}
    </div>
  );
});

function dayName(date: string, visits: number, unallocated: number): string {
  const missing = unallocated > 0 ? `, ${unallocated} of them unallocated` : '';
  return `${formatLongDate(date)}, ${countOf(visits, 'visit')}${missing}`;
}
