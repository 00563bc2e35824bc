import { useQuery } from '@tanstack/react-query';
import { rotaQuery } from '../../shared/requests/rota-query';
import { rotasQuery } from '../../shared/requests/rotas-query';
import { pickRota } from '../../shared/rota/pick-rota';

/** Names of the locality's workers, as the rota at hand has them; ids stand for those it has not. */
export function useNames(localityId: string): ReadonlyMap<string, string> {
  const rotas = useQuery(rotasQuery(localityId)).data ?? [];
  const rotaId = pickRota(rotas, new Date())?.rotaId;
  const rota = useQuery({ ...rotaQuery(localityId, rotaId ?? ''), enabled: rotaId !== undefined }).data;
  return new Map(rota?.workers.map(({ workerId, name }) => [workerId, name]));
}
