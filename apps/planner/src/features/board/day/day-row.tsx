import type { BoardRow } from '@homeround/contract';
import { memo } from 'react';
import type { BoardSearch } from '../address/board-search';
import { isAboutVisits, isVisitShown } from '../filter/filter-day';
import { barsIn, type TrackWindow } from '../layout/day-bars';
import type { TimeScale } from '../layout/time-scale';
import { toneOf } from '../layout/tone';
import styles from './day.module.css';
import { DutySpans } from './duty-spans';
import { RowHead } from './row-head';
import { TravelLines } from './travel-lines';
import { VisitBar } from './visit-bar';

interface DayRowProps {
  readonly row: BoardRow;
  readonly rowIndex: number;
  readonly team: string;
  readonly top: number;
  readonly scale: TimeScale;
  readonly window: TrackWindow;
  readonly search: BoardSearch;
  readonly nowX: number | undefined;
  /** What of this row has the tab stop: a visit, the worker (null), nothing (undefined). */
  readonly tabStop: string | null | undefined;
  readonly openVisitId: string | undefined;
}

/** A worker's day. */
export const DayRow = memo(function DayRow(props: DayRowProps) {
  const { row, rowIndex, team, top, scale, window, search, nowX, tabStop, openVisitId } = props;
  const aboutVisits = isAboutVisits(search);
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <RowHead row={row} team={team} tabStop={tabStop === null} />
      <div role="presentation" className={styles.track} style={{ width: scale.width }}>
        <DutySpans row={row} scale={scale} />
        <TravelLines row={row} scale={scale} />
        {nowX !== undefined && <div aria-hidden className={styles.now} style={{ left: nowX }} />}
        {barsIn(row, scale, window, tabStop ?? undefined).map((bar) => (
          <VisitBar
            key={bar.visit.visitId}
            bar={bar}
            row={row.workerId}
            tone={toneOf(bar.visit, search.colour ?? 'continuity')}
            dim={aboutVisits && !isVisitShown(bar.visit, search)}
            tabStop={tabStop === bar.visit.visitId}
            open={openVisitId === bar.visit.visitId}
          />
        ))}
      </div>
    </div>
  );
});
