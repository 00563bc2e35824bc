import type { RotaSummary } from '@homeround/contract';
import { formatPeriod } from '../format/dates';
import { RotaStateTag } from '../ui/rota-state-tag';
import { TextLink } from '../ui/text-link';

/** Which rota a screen shows: under its title. */
export function RotaAbout({ rota }: { readonly rota: RotaSummary }) {
  const { localityId, rotaId, name, state, version, from, days } = rota;
  return (
    <>
      <TextLink to="/localities/$localityId/rotas/$rotaId" params={{ localityId, rotaId }}>
        {name}
      </TextLink>
      <RotaStateTag state={state} version={version} />
      <span>{formatPeriod(from, days)}</span>
    </>
  );
}
