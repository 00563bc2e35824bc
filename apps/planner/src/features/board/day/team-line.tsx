import { memo } from 'react';
import { countOf } from '../../../shared/format/numbers';
import styles from './day.module.css';

interface TeamLineProps {
  readonly name: string;
  readonly workers: number;
  readonly rowIndex: number;
  readonly top: number;
}

/** The heading above a team's workers. */
export const TeamLine = memo(function TeamLine({ name, workers, rowIndex, top }: TeamLineProps) {
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={styles.teamRow}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" aria-colindex={1} className={styles.team}>
        {name} <span>{countOf(workers, 'worker')}</span>
      </div>
    </div>
  );
});
