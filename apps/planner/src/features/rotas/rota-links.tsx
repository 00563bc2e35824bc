import type { RotaDetail } from '@homeround/contract';
import { useAllowed } from '../../shared/access/me';
import { LinkButton } from '../../shared/ui/link-button';
import { RotaMenu } from './rota-menu';

/** Where one goes from a rota. */
export function RotaLinks({ rota }: { readonly rota: RotaDetail }) {
  const { localityId, rotaId, state } = rota;
  const params = { localityId, rotaId };
  const mayPublish = useAllowed('rota:publish', localityId) && state === 'draft';
  return (
    <>
      <LinkButton to="/localities/$localityId/rotas/$rotaId/board" params={params}>
        Board
      </LinkButton>
      {mayPublish && (
        <LinkButton to="/localities/$localityId/rotas/$rotaId/publish" params={params} variant="default">
          Publish…
        </LinkButton>
      )}
      <LinkButton to="/localities/$localityId/rotas/$rotaId/people" params={params} variant="default">
        People
      </LinkButton>
      <LinkButton to="/localities/$localityId/rotas/$rotaId/workers" params={params} variant="default">
        Workers
      </LinkButton>
      <RotaMenu rota={rota} beside />
    </>
  );
}
