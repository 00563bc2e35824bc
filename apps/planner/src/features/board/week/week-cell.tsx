import type { WeekCell as WeekCellBody } from '@homeround/contract';
import { BADGE_SHAPES } from '../bars/badge-shapes';
import { countOf } from '../../../shared/format/numbers';
import { weekCellName } from '../names/worker-name';
import styles from './week.module.css';

interface WeekCellProps {
  readonly cell: WeekCellBody;
  readonly row: string;
  readonly date: string;
  /** The day in words. */
  readonly day: string;
  readonly index: number;
  readonly dim: boolean;
  readonly tabStop: boolean;
}

/** One day of a worker: it opens the day. */
export function WeekCell({ cell, row, date, day, index, dim, tabStop }: WeekCellProps) {
  const { duties, visits, free } = cell;
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      aria-label={weekCellName(day, cell)}
      tabIndex={tabStop ? 0 : -1}
      className={styles.cell}
      data-row={row}
      data-cell={date}
      data-time={index + 0.5}
      data-duty={duties.length > 0 || undefined}
      data-dim={dim || undefined}
    >
      {toLines(duties).map((line) => (
        <span key={line} className={styles.duty}>
          {line}
        </span>
      ))}
      {duties.length > 0 && (
        <span className={styles.facts}>
          {countOf(visits, 'visit')}
          <CellMarks cell={cell} />
        </span>
      )}
      {duties.length === 0 && free && <span className={styles.free}>free</span>}
    </div>
  );
}

/** A row has room for two lines above the counts; the name of the cell has every duty. */
function toLines([first, second, ...others]: readonly string[]): readonly string[] {
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  return [first, others.length === 0 ? second : `and ${others.length + 1} more`];
}

function CellMarks({ cell: { warnings, newFaces, changed } }: { readonly cell: WeekCellBody }) {
  return (
    <>
      {warnings > 0 && (
        <span className={styles.mark} data-mark="warnings">
          <svg width={12} height={12} aria-hidden>
            <path fillRule="evenodd" d={BADGE_SHAPES.warning} />
          </svg>
          {warnings}
        </span>
      )}
      {newFaces > 0 && (
        <span className={styles.mark} data-mark="new-faces">
          {newFaces} new
        </span>
      )}
      {changed > 0 && (
        <span className={styles.mark} data-mark="changed">
          <span aria-hidden className={styles.corner} />
          {changed}
        </span>
      )}
    </>
  );
}
