import { Link, useParams, useRouterState } from '@tanstack/react-router';
import { useAllowed } from '../../shared/access/me';

/** The locality's screens. Board, people and workers stay with the rota at hand; without one they open the likeliest. */
export function LocalityLinks({ localityId }: { readonly localityId: string }) {
  const { rotaId } = useParams({ strict: false });
  const mayPlan = useAllowed('solve:ask', localityId);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // Inside a rota the list of rotas is not the current page, though its address is a part of this one.
  const atRotas = /\/rotas(\/[^/]+(\/(compare|publish))?)?$/.test(path);
  return (
    <>
      <li>
        <Link to="/localities/$localityId/rotas" params={{ localityId }} activeOptions={{ exact: !atRotas }}>
          Rotas
        </Link>
      </li>
      {(['board', 'people', 'workers'] as const).map((screen) => (
        <li key={screen}>
          <RotaLink screen={screen} localityId={localityId} rotaId={rotaId} />
        </li>
      ))}
      <li>
        <Link to="/localities/$localityId/solves" params={{ localityId }}>
          Solves
        </Link>
      </li>
      {mayPlan && (
        <li>
          <Link to="/localities/$localityId/pins" params={{ localityId }}>
            Pins
          </Link>
        </li>
      )}
    </>
  );
}

const TEXTS = { board: 'Board', people: 'People', workers: 'Workers' } as const;

interface RotaLinkProps {
  readonly screen: keyof typeof TEXTS;
  readonly localityId: string;
  readonly rotaId: string | undefined;
}

function RotaLink({ screen, localityId, rotaId }: RotaLinkProps) {
  if (rotaId === undefined) {
    return (
      <Link to={`/localities/$localityId/${screen}`} params={{ localityId }} preload={false}>
        {TEXTS[screen]}
      </Link>
    );
  }
  return (
    <Link
      to={`/localities/$localityId/rotas/$rotaId/${screen}`}
      params={{ localityId, rotaId }}
      activeOptions={{ includeSearch: false }}
    >
      {TEXTS[screen]}
    </Link>
  );
}
