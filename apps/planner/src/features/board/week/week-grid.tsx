import type { BoardWeek } from '@homeround/contract';
import { type CSSProperties, useMemo, useRef } from 'react';
import { countOf } from '../../../shared/format/numbers';
import type { BoardSearch } from '../address/board-search';
import day from '../day/day.module.css';
import { showOnTrack } from '../day/show-on-track';
import { TeamLine } from '../day/team-line';
import { filterWeekRows } from '../filter/filter-week';
import { cursorAt, placeOf } from '../keyboard/grid-map';
import { openClicked } from '../keyboard/open-clicked';
import { useArrival } from '../keyboard/use-arrival';
import { type BoardActions, useBoardKeys } from '../keyboard/use-board-keys';
import { useCursor } from '../keyboard/use-cursor';
import { boardLines } from '../layout/board-lines';
import { NoRows } from '../layout/no-rows';
import { showLine } from '../layout/show-line';
import { useAnnounced } from '../layout/use-announced';
import { useLines } from '../layout/use-lines';
import { weekGridRows } from './week-grid-rows';
import { WeekHead } from './week-head';
import { WeekRow } from './week-row';
import { LEAST_DAY_WIDTH, WEEK_SIZES } from './week-sizes';
import styles from './week.module.css';

interface WeekGridProps extends BoardActions {
  readonly week: BoardWeek;
  readonly search: BoardSearch;
  readonly nameWidth: number;
  readonly name: string;
}

/** The whole period: a summary of each worker's day, which opens the day. */
export function WeekGrid({ week, search, nameWidth, name, ...actions }: WeekGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => filterWeekRows(week, search), [week, search]);
  const gridRows = useMemo(() => weekGridRows(rows, week.days), [rows, week.days]);
  const lines = useMemo(() => boardLines(rows, week.teams), [rows, week.teams]);
  const teams = useMemo(() => new Map(week.teams.map((team) => [team.teamId, team.name])), [week.teams]);
  const focus = useCursor();
  const place = placeOf(gridRows, focus.cursor);
  const kept = lines.findIndex((line) => line.kind === 'row' && line.rowIndex === place.row);
  const virtual = useLines(scroller, lines, WEEK_SIZES, kept);
  useArrival(focus, scroller, (cursor) => {
    const { row, cell } = placeOf(gridRows, cursor);
    showLine(virtual, lines, row);
    const grid = scroller.current;
    if (!grid || cell < 0) return;
    const width = Math.max(LEAST_DAY_WIDTH, (grid.clientWidth - nameWidth) / week.days.length);
    showOnTrack(grid, nameWidth, { x: cell * width, width });
  });
  const onKeyDown = useBoardKeys({
    ...actions,
    rows: gridRows,
    cursor: focus.cursor,
    go: focus.go,
    pageRows: () => Math.floor((scroller.current?.clientHeight ?? 0) / WEEK_SIZES.row) - 2,
  });
  useAnnounced(`${name}, ${countOf(rows.length, 'worker')}`);
  const tabStop = cursorAt(gridRows, place);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={name}
      aria-rowcount={lines.length + 1}
      aria-colcount={week.days.length + 1}
      className={day.grid}
      style={{ '--name-width': `${nameWidth}px`, '--days': week.days.length } as CSSProperties}
      onKeyDown={onKeyDown}
      onFocus={focus.onFocus}
      onClick={(event) => openClicked(event.target, actions.open)}
    >
      <WeekHead days={week.days} />
      <div role="rowgroup" className={styles.lines} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
          const at = { rowIndex: index + 2, top: start };
          if (line.kind === 'team')
            return <TeamLine key={key} name={line.name} workers={line.workers} {...at} />;
          return (
            <WeekRow
              key={key}
              {...at}
              row={line.row}
              team={teams.get(line.row.teamId) ?? ''}
              days={week.days}
              show={search.show}
              tabStop={tabStop?.row === line.key ? tabStop.cell : undefined}
            />
          );
        })}
      </div>
      {rows.length === 0 && <NoRows />}
    </div>
  );
}
