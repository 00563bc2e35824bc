import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { rotaQuery } from '../../shared/requests/rota-query';
import { rotasQuery } from '../../shared/requests/rotas-query';
import { RotaAbout } from '../../shared/rota/rota-about';
import { Page } from '../../shared/ui/page';
import { QueryView } from '../../shared/ui/query-view';
import { RotaDifferencesView } from '../../shared/differences/rota-differences-view';
import { BeforeChoice } from './before-choice';
import { differencesQuery } from './differences-query';
import { pickBefore } from './pick-before';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas/$rotaId/compare');

/** A rota beside another one: figures, people, workers. */
export function ComparePage() {
  const path = route.useParams();
  const { before: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const rota = useQuery(rotaQuery(path.localityId, path.rotaId)).data;
  const rotas = useQuery(rotasQuery(path.localityId));
  const before = asked ?? pickBefore(rotas.data ?? [], path.rotaId);
  const differences = useQuery(differencesQuery(path, before));
  return (
    <Page title="Compare two rotas" about={rota === undefined ? undefined : <RotaAbout rota={rota} />}>
      <QueryView query={rotas} what="the rotas">
        {(found) => (
          <BeforeChoice
            rotas={found}
            rotaId={path.rotaId}
            before={before}
            onChoose={(chosen) => void navigate({ search: { before: chosen }, replace: true })}
          />
        )}
      </QueryView>
      {before !== undefined && (
        <QueryView query={differences} what="the differences">
          {(found) => <RotaDifferencesView differences={found} path={path} />}
        </QueryView>
      )}
    </Page>
  );
}
