import type { BoardRow } from '@homeround/contract';
import type { TimeScale } from '../layout/time-scale';
import styles from './day.module.css';

interface SpansProps {
  readonly row: BoardRow;
  readonly scale: TimeScale;
}

/** Behind the visits of a row: the shift as a pale ground, the duty as an outline, breaks. Screen readers hear them in the names. */
export function DutySpans({ row, scale }: SpansProps) {
  const span = ({ start, end }: { start: number; end: number }) => {
    const left = scale.toX(start);
    return { left, width: scale.toX(end) - left };
  };
  return (
    <>
      {row.shifts.map((shift) => (
        <div
          key={shift.start}
          aria-hidden
          className={styles.shift}
          data-kind={shift.kind}
          style={span(shift)}
        />
      ))}
      {row.duties.map((duty) => (
        <div key={duty.start} aria-hidden className={styles.duty} style={span(duty)} />
      ))}
      {row.breaks.map((pause) => (
        <div key={pause.start} aria-hidden className={styles.break} style={span(pause)} />
      ))}
    </>
  );
}
