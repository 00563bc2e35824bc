import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { rotasQuery } from '../../shared/requests/rotas-query';
import { solvesQuery } from '../../shared/requests/solves-query';

/** Others publish and solve too: milliseconds until their work shows without asking. */
const LOOK_AGAIN = 20_000;

/** The locality's rotas and solves; a solve that ends brings its rota at once. */
export function useRotasAndSolves(localityId: string) {
  const queryClient = useQueryClient();
  const rotas = useQuery({ ...rotasQuery(localityId), refetchInterval: LOOK_AGAIN });
  const solves = useQuery(solvesQuery(localityId)).data ?? [];
  const finished = solves.filter(({ state }) => state === 'finished').length;
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: rotasQuery(localityId).queryKey, exact: true });
  }, [finished, localityId, queryClient]);
  return { rotas, solves };
}
