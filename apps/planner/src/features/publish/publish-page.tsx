import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { RotaDifferencesView } from '../../shared/differences/rota-differences-view';
import { rotaQuery } from '../../shared/requests/rota-query';
import { FindingsTable } from '../../shared/rota/findings-table';
import { RotaAbout } from '../../shared/rota/rota-about';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { PublishPanel } from './publish-panel';
import { publishPreviewQuery } from './publish-preview-query';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas/$rotaId/publish');

/** What publishing would change for whom, and the button. */
export function PublishPage() {
  const path = route.useParams();
  const rota = useQuery(rotaQuery(path.localityId, path.rotaId)).data;
  const preview = useQuery(publishPreviewQuery(path));
  return (
    <Page title="Publish the rota" about={rota === undefined ? undefined : <RotaAbout rota={rota} />}>
      <QueryView query={preview} what="what would change">
        {(found) => (
          <>
            <PublishPanel
              key={`${found.revision} ${found.differences.beforeRotaId}`}
              path={path}
              preview={found}
              onReload={() => void preview.refetch()}
            />
            {found.findings.length > 0 && (
              <Panel title="Rules broken">
                <FindingsTable findings={found.findings} />
              </Panel>
            )}
            <RotaDifferencesView differences={found.differences} path={path} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
