import type { BoardDay, RotaDetail } from '@homeround/contract';
import { addDays, daysBetween } from '@homeround/domain';
import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { boardWeekQuery } from '../../../shared/requests/board-week-query';
import { pinsQuery } from '../../../shared/requests/pins-query';
import { withPins } from '../filter/current-pins';
import { boardDayQuery } from './board-day-query';

/** A shown day with the pins of now; the day before stays in sight until the next one has come. */
export function useBoardDay({ localityId, rotaId }: RotaDetail, date: string, enabled: boolean) {
  const query = useQuery({
    ...boardDayQuery(localityId, rotaId, date),
    placeholderData: keepPreviousData,
    enabled,
  });
  const pins = useQuery({ ...pinsQuery(localityId), enabled });
  const day = useMemo(
    () => (query.data && pins.data ? withPins(query.data, pins.data) : query.data),
    [query.data, pins.data],
  );
  return { query: query as UseQueryResult<BoardDay>, day };
}

export function useBoardWeek({ localityId, rotaId }: RotaDetail, enabled: boolean) {
  return useQuery({ ...boardWeekQuery(localityId, rotaId), enabled });
}

/** The shown day is drawn and answers the first keys before others are read: milliseconds. */
const LATER = 500;

/** Reads the days beside the shown one once that is there: they are the likeliest next. */
export function useNeighbours(
  { localityId, rotaId, from, days }: RotaDetail,
  date: string,
  ready: boolean,
): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!ready) return undefined;
    const read = () => {
      for (const neighbour of [addDays(date, 1), addDays(date, -1)]) {
        const index = daysBetween(from, neighbour);
        if (index >= 0 && index < days)
          void queries.prefetchQuery(boardDayQuery(localityId, rotaId, neighbour));
      }
    };
    const timer = setTimeout(read, LATER);
    return () => clearTimeout(timer);
  }, [queries, localityId, rotaId, from, days, date, ready]);
}
