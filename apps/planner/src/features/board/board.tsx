import type { RotaDetail } from '@homeround/contract';
import { Alert } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { BoardBody } from './board-body';
import styles from './board.module.css';
import { explanationQuery } from './data/explanation-query';
import { shownDate } from './data/shown-date';
import { useBoardDay, useBoardWeek, useNeighbours } from './data/use-board-data';
import { useRotaNews } from './data/use-rota-news';
import { NAME_WIDTH, NARROW_NAME_WIDTH } from './day/day-sizes';
import { toLocalDate } from './day/now-minute';
import { filterUnallocated } from './filter/filter-day';
import { BoardHeader } from './header/board-header';
import { Legend } from './legend/legend';
import { useWidth } from './layout/use-width';
import { BoardToolbar } from './toolbar/board-toolbar';
import { KeysDialog } from './toolbar/keys-dialog';
import { UnallocatedTray } from './tray/unallocated-tray';
import type { BoardAddress } from './use-board-address';
import { useDetails } from './use-details';
import { useZoom } from './use-zoom';
import { BoardDetails } from './board-details';

interface BoardProps {
  readonly rota: RotaDetail;
  readonly address: BoardAddress;
}

/** Below this the details come from below: a board of 500 px beside a panel of 380 shows too little of a day. */
const NARROW = '(max-width: 900px)';
/** Beside the page's own edges; the first drawing comes before anything is measured. */
const EDGES = 34;

/** The board of one rota. */
export function Board({ rota, address }: BoardProps) {
  const { search, change } = address;
  const view = search.view ?? 'day';
  const date = shownDate(rota, search.date, toLocalDate(new Date()));
  const narrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches, { getInitialValueInEffect: false });
  const nameWidth = narrow ? NARROW_NAME_WIDTH : NAME_WIDTH;
  const dayData = useBoardDay(rota, date, view !== 'week');
  const week = useBoardWeek(rota, view === 'week');
  useNeighbours(rota, date, dayData.query.isSuccess && !dayData.query.isPlaceholderData);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, window.innerWidth - EDGES);
  const { scale, zoom } = useZoom(dayData.day, width - nameWidth - 2);
  const [help, setHelp] = useState(false);
  const details = useDetails(address, place);
  const jump = useJump(rota, address);
  const news = useRotaNews(rota);
  const unallocated = view === 'week' ? week.data?.unallocated : dayData.day?.unallocated;
  return (
    <div className={styles.board}>
      <BoardHeader rota={rota} onJump={jump} />
      {news !== undefined && <Alert color="firth">{news}</Alert>}
      <BoardToolbar
        rota={rota}
        search={search}
        date={date}
        narrow={narrow}
        zoom={zoom}
        onChange={change}
        onView={address.set}
        onHelp={() => setHelp(true)}
      />
      {unallocated && (
        <UnallocatedTray
          visits={filterUnallocated(unallocated, search)}
          openVisitId={search.visit}
          onOpen={({ visitId }, by) => details.open(visitId, by)}
        />
      )}
      <div className={styles.middle}>
        <div ref={place} className={styles.place} data-old={dayData.query.isPlaceholderData || undefined}>
          <BoardBody
            rota={rota}
            address={address}
            day={dayData}
            week={week}
            scale={scale}
            nameWidth={nameWidth}
            details={details}
            onHelp={() => setHelp(true)}
          />
        </div>
        <BoardDetails
          rota={rota}
          address={address}
          date={date}
          day={view === 'week' ? undefined : dayData.day}
          week={view === 'week' ? week.data : undefined}
          narrow={narrow}
          details={details}
        />
      </div>
      {view === 'day' && <Legend colour={search.colour ?? 'continuity'} />}
      <KeysDialog opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}

/** Goes to a visit wherever in the period it is: its explanation says on which day. */
function useJump({ localityId, rotaId }: RotaDetail, { change }: BoardAddress): (visitId: string) => void {
  const queries = useQueryClient();
  return (visitId) => {
    void queries.fetchQuery(explanationQuery(localityId, rotaId, visitId)).then(({ what }) => {
      const date = what.allocated?.date ?? what.options[0]?.date;
      change({ view: 'day', visit: visitId, ...(date === undefined ? {} : { date }) });
    });
  };
}
