import type { BoardDay, BoardRow } from '@homeround/contract';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useMemo } from 'react';
import type { BoardSearch } from '../address/board-search';
import type { Cursor } from '../keyboard/grid-map';
import type { BoardLine } from '../layout/board-lines';
import type { TrackWindow } from '../layout/day-bars';
import type { TimeScale } from '../layout/time-scale';
import { DayRow } from './day-row';
import styles from './day.module.css';
import { TeamLine } from './team-line';
import { useNowX } from './use-now-x';

interface DayLinesProps {
  readonly day: BoardDay;
  readonly lines: readonly BoardLine<BoardRow>[];
  readonly items: readonly VirtualItem[];
  readonly height: number;
  readonly scale: TimeScale;
  readonly window: TrackWindow;
  readonly search: BoardSearch;
  readonly tabStop: Cursor | null;
}

/** The drawn lines of a day, at their places. */
export function DayLines({ day, lines, items, height, scale, window, search, tabStop }: DayLinesProps) {
  const teams = useMemo(() => new Map(day.teams.map((team) => [team.teamId, team.name])), [day.teams]);
  const looks = useLooks(search);
  const nowX = useNowX(day, scale);
  return (
    <div
      role="rowgroup"
      className={styles.lines}
      style={{ height, width: `calc(var(--name-width) + ${scale.width}px)` }}
    >
      <div aria-hidden className={styles.hourLines} style={hourLines(day, scale)} />
      {items.map(({ index, key, start }) => {
        const line = lines[index];
        if (!line) return null;
        const place = { rowIndex: index + 2, top: start };
        if (line.kind === 'team')
          return <TeamLine key={key} name={line.name} workers={line.workers} {...place} />;
        return (
          <DayRow
            key={key}
            {...place}
            row={line.row}
            team={teams.get(line.row.teamId) ?? ''}
            scale={scale}
            window={window}
            search={looks}
            nowX={nowX}
            tabStop={tabStop?.row === line.key ? tabStop.cell : undefined}
            openVisitId={line.row.visits.find(({ visitId }) => visitId === search.visit)?.visitId}
          />
        );
      })}
    </div>
  );
}

/** What of the address changes how bars look: the same object as long as that stays, so that rows need not be drawn again. */
function useLooks({ person, show, colour }: BoardSearch): BoardSearch {
  return useMemo(
    () => ({ ...(person && { person }), ...(show && { show }), ...(colour && { colour }) }),
    [person, show, colour],
  );
}

function hourLines({ hours }: BoardDay, scale: TimeScale) {
  const first = hours[0] ? scale.toX(hours[0].minute) : 0;
  return { backgroundSize: `${60 * scale.pxPerMinute}px 100%`, backgroundPositionX: first };
}
