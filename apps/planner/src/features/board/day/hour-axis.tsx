import type { BoardDay } from '@homeround/contract';
import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import type { TimeScale } from '../layout/time-scale';
import styles from './day.module.css';

interface HourAxisProps {
  readonly day: BoardDay;
  readonly scale: TimeScale;
}

/** The head of the board: the hours, always in sight. */
export const HourAxis = memo(function HourAxis({ day, scale }: HourAxisProps) {
  const { hours } = day;
  const span = hours.length > 0 ? `Visits, ${hours[0]!.label} to ${hours.at(-1)!.label}` : 'Visits';
  return (
    <div role="row" aria-rowindex={1} className={styles.axis}>
      <div role="columnheader" aria-colindex={1} className={styles.corner}>
        Worker <span aria-hidden>on duty</span>
      </div>
      <div role="columnheader" aria-colindex={2} className={styles.hours} style={{ width: scale.width }}>
        <VisuallyHidden>{span}</VisuallyHidden>
        {hours.map(({ minute, label }) => (
          <span key={minute} aria-hidden className={styles.hour} style={{ left: scale.toX(minute) }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
});
