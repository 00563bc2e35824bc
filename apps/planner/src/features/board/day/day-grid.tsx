import type { BoardDay } from '@homeround/contract';
import { type CSSProperties, useMemo, useRef } from 'react';
import { countOf } from '../../../shared/format/numbers';
import type { BoardSearch } from '../address/board-search';
import { filterRows } from '../filter/filter-day';
import { type Cursor, cursorAt, placeOf } from '../keyboard/grid-map';
import { NoRows } from '../layout/no-rows';
import { showLine } from '../layout/show-line';
import { useAnnounced } from '../layout/use-announced';
import { openClicked } from '../keyboard/open-clicked';
import { useArrival } from '../keyboard/use-arrival';
import { type BoardActions, useBoardKeys } from '../keyboard/use-board-keys';
import { useCursor } from '../keyboard/use-cursor';
import { useOpenVisit } from '../keyboard/use-open-visit';
import { boardLines } from '../layout/board-lines';
import { toBar } from '../layout/day-bars';
import type { TimeScale } from '../layout/time-scale';
import { useLines } from '../layout/use-lines';
import { useTrackWindow } from '../layout/use-track-window';
import { dayGridRows } from './day-grid-rows';
import { DayLines } from './day-lines';
import { DAY_SIZES } from './day-sizes';
import styles from './day.module.css';
import { HourAxis } from './hour-axis';
import { HoverCard } from './hover-card';
import { showOnTrack } from './show-on-track';

interface DayGridProps extends BoardActions {
  readonly day: BoardDay;
  readonly search: BoardSearch;
  readonly scale: TimeScale;
  readonly nameWidth: number;
  /** What the grid is called: the day in words. */
  readonly name: string;
  /** Where the focus goes when the board comes; null = it stays where it is. */
  readonly start: Cursor | null;
}

/** A day of all workers: rows of visits along the hours, of which only what is in sight is drawn. */
export function DayGrid({ day, search, scale, nameWidth, name, start, ...actions }: DayGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { team, worker, person, show, off, visit: openVisitId } = search;
  const rows = useMemo(
    () => filterRows(day, some({ team, worker, person, show, off })),
    [day, team, worker, person, show, off],
  );
  const gridRows = useMemo(() => dayGridRows(rows), [rows]);
  const lines = useMemo(() => boardLines(rows, day.teams), [rows, day.teams]);
  const focus = useCursor(start);
  const place = placeOf(gridRows, focus.cursor);
  const kept = lines.findIndex((line) => line.kind === 'row' && line.rowIndex === place.row);
  const virtual = useLines(scroller, lines, DAY_SIZES, kept);
  const window = useTrackWindow(scroller, nameWidth);
  useArrival(focus, scroller, (cursor) => {
    const { row, cell } = placeOf(gridRows, cursor);
    showLine(virtual, lines, row);
    const visit = rows[row]?.visits[cell];
    if (visit && scroller.current) showOnTrack(scroller.current, nameWidth, toBar(visit, cell, scale));
  });
  useOpenVisit(gridRows, openVisitId, focus);
  useAnnounced(`${name}, ${countOf(rows.length, 'worker')}`);
  const onKeyDown = useBoardKeys({
    ...actions,
    rows: gridRows,
    cursor: focus.cursor,
    go: focus.go,
    pageRows: () => Math.floor((scroller.current?.clientHeight ?? 0) / DAY_SIZES.row) - 2,
  });
  const widest = useMemo(() => Math.max(0, ...rows.map(({ visits }) => visits.length)), [rows]);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={name}
      aria-rowcount={lines.length + 1}
      aria-colcount={widest + 1}
      className={styles.grid}
      style={{ '--name-width': `${nameWidth}px` } as CSSProperties}
      onKeyDown={onKeyDown}
      onFocus={focus.onFocus}
      onClick={(event) => openClicked(event.target, actions.open)}
    >
      <HourAxis day={day} scale={scale} />
      <DayLines
        day={day}
        lines={lines}
        items={virtual.getVirtualItems()}
        height={virtual.getTotalSize()}
        scale={scale}
        window={window}
        search={search}
        tabStop={cursorAt(gridRows, place)}
      />
      {rows.length === 0 && <NoRows />}
      <HoverCard scroller={scroller} rows={rows} />
    </div>
  );
}

function some(search: { [Key in keyof BoardSearch]: BoardSearch[Key] | undefined }): BoardSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
