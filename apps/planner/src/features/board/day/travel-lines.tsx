import type { BoardRow } from '@homeround/contract';
import { legPaths } from '../layout/leg-paths';
import type { TimeScale } from '../layout/time-scale';
import { DAY_SIZES } from './day-sizes';
import styles from './day.module.css';

/** The ways of a row: one drawing, and a mark wherever the time does not suffice. */
export function TravelLines({ row, scale }: { readonly row: BoardRow; readonly scale: TimeScale }) {
  const { travel, commute, short, shorts } = legPaths(row, scale, DAY_SIZES.row / 2);
  return (
    <>
      <svg className={styles.legs} width={scale.width} height={DAY_SIZES.row - 1} aria-hidden>
        {travel !== '' && <path className={styles.travel} d={travel} />}
        {commute !== '' && <path className={styles.commute} d={commute} />}
        {short !== '' && <path className={styles.short} d={short} />}
      </svg>
      {shorts.map(({ x }) => (
        <span key={x} aria-hidden className={styles.shortMark} style={{ left: x }}>
          !
        </span>
      ))}
    </>
  );
}
