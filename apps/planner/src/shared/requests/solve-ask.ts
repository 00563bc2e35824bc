import type { paths } from '@homeround/contract';

/** What is sent to ask for a rota. */
export type SolveAsk =
  paths['/api/localities/{localityId}/solves']['post']['requestBody']['content']['application/json'];
