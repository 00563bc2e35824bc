import type { BoardDay, BoardWeek, RotaDetail } from '@homeround/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { formatLongDate, formatPeriod } from '../../shared/format/dates';
import { QueryView } from '../../shared/ui/query-view';
import { DayGrid } from './day/day-grid';
import type { Cursor } from './keyboard/grid-map';
import type { TimeScale } from './layout/time-scale';
import { VisitList } from './list/visit-list';
import type { BoardAddress } from './use-board-address';
import type { Details } from './use-details';
import { useTogglePin } from './use-toggle-pin';
import { WeekGrid } from './week/week-grid';

interface BoardBodyProps {
  readonly rota: RotaDetail;
  readonly address: BoardAddress;
  readonly day: { readonly query: UseQueryResult<BoardDay>; readonly day: BoardDay | undefined };
  readonly week: UseQueryResult<BoardWeek>;
  readonly scale: TimeScale;
  readonly nameWidth: number;
  readonly details: Details;
  readonly onHelp: () => void;
}

/** The board itself, by day, by week, or as a list. */
export function BoardBody(props: BoardBodyProps) {
  const { rota, address, day, week, details, ...sizes } = props;
  const { search, change, openWorker } = address;
  // The worker whose day was opened from the week has the focus on that day.
  const [start, setStart] = useState<Cursor | null>(null);
  const togglePin = useTogglePin(rota, day.day);
  const back = search.visit === undefined ? () => undefined : details.close;
  const shared = { search, nameWidth: sizes.nameWidth, help: sizes.onHelp, back };
  if (search.view === 'week') {
    const openDay = ({ row, cell }: Cursor) => {
      if (cell === null) return openWorker(row);
      setStart({ row, cell: null, time: null });
      change({ view: undefined, date: cell });
    };
    const name = `Week of the rota, ${formatPeriod(rota.from, rota.days)}`;
    return (
      <QueryView query={week} what="the week">
        {(found) => <WeekGrid {...shared} week={found} name={name} open={openDay} />}
      </QueryView>
    );
  }
  return (
    <QueryView query={day.query} what="the day">
      {(found) => {
        const shown = day.day ?? found;
        const name = `Visits on ${formatLongDate(shown.date)}`;
        if (search.view === 'list') {
          return <VisitList day={shown} search={search} name={name} onOpen={details.open} />;
        }
        return (
          <DayGrid
            {...shared}
            day={shown}
            scale={sizes.scale}
            name={name}
            start={start}
            open={({ row, cell }, by) => (cell === null ? openWorker(row) : details.open(cell, by))}
            takers={({ cell }) => cell !== null && details.open(cell, 'key', 'takers')}
            {...(togglePin && { pin: ({ cell }: Cursor) => cell !== null && togglePin(cell) })}
          />
        );
      }}
    </QueryView>
  );
}
