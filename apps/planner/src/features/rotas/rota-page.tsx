import type { RotaDetail } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatMean } from '../../shared/format/numbers';
import { rotaQuery } from '../../shared/requests/rota-query';
import { formatFigure, FIGURE_ROWS } from '../../shared/rota/figure-rows';
import { FigureList } from '../../shared/ui/figure-list';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { TextList } from '../../shared/ui/text-list';
import { FindingsPanel } from './findings-panel';
import { RotaFacts } from './rota-facts';
import { RotaLinks } from './rota-links';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas/$rotaId');

/** One rota: its state, its figures and what the checker says of it. */
export function RotaPage() {
  const { localityId, rotaId } = route.useParams();
  const rota = useQuery(rotaQuery(localityId, rotaId));
  const actions = rota.data === undefined ? undefined : <RotaLinks rota={rota.data} />;
  const about = rota.data === undefined ? undefined : <RotaFacts rota={rota.data} />;
  return (
    <Page title={rota.data?.name ?? 'Rota'} about={about} actions={actions}>
      <QueryView query={rota} what="the rota">
        {(found) => <RotaBody rota={found} />}
      </QueryView>
    </Page>
  );
}

function RotaBody({ rota }: { readonly rota: RotaDetail }) {
  const { outOfDate, shortages, findings, publishReason } = rota;
  return (
    <>
      {outOfDate.length > 0 && (
        <Panel title="Changed since this rota was made">
          <TextList texts={outOfDate} />
        </Panel>
      )}
      <Panel title="Figures">
        <FigureList figures={FIGURE_ROWS.map((row) => toFigure(row, rota))} />
      </Panel>
      {shortages.length > 0 && (
        <Panel title="More is asked for than there is">
          <TextList texts={shortages} />
        </Panel>
      )}
      <FindingsPanel findings={findings} />
      {publishReason !== null && (
        <Panel title="Why it was published with rules broken">
          <p>{publishReason}</p>
        </Panel>
      )}
    </>
  );
}

function toFigure(row: (typeof FIGURE_ROWS)[number], { figures }: RotaDetail) {
  const bound = `best possible on these patterns ${formatMean(figures.lowerBoundWorkers)}`;
  const note = row.name === 'Different workers per person' ? { note: bound } : {};
  return { name: row.name, value: formatFigure(row, figures), ...note };
}
