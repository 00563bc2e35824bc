import type { Action } from '@homeround/contract';

export type Expected = 'public' | 'signed-in' | Action;

/**
 * Every route and who may call it, written by hand from what each is for and not from the decorators: the walk holds the
 * application to this list, so a new route has to be thought about twice.
 */
export const ROUTES: Readonly<Record<string, Expected>> = {
  'GET /health/live': 'public',
  'GET /health/ready': 'public',
  'GET /metrics': 'public',
  'GET /api/welcome': 'public',
  // Refused as INVALID_REQUEST here: the walk sends an empty body.
  'POST /api/sign-in': 'public',
  'GET /api/calendar/{token}': 'public',

  'POST /api/sign-out': 'signed-in',
  'GET /api/me': 'signed-in',
  'POST /api/me/password': 'signed-in',
  'GET /api/me/sessions': 'signed-in',
  'DELETE /api/me/sessions/{sessionId}': 'signed-in',
  'GET /api/me/saved-views': 'signed-in',
  'POST /api/me/saved-views': 'signed-in',
  'DELETE /api/me/saved-views/{savedViewId}': 'signed-in',
  // Answers only the localities that the account may see.
  'GET /api/localities': 'signed-in',

  'GET /api/accounts': 'account:manage',
  'POST /api/accounts': 'account:manage',
  'PATCH /api/accounts/{accountId}': 'account:manage',
  'POST /api/accounts/{accountId}/revoke-sessions': 'account:manage',
  'GET /api/audit': 'audit:read',

  'GET /api/datasets': 'dataset:read',
  'GET /api/datasets/current/export': 'dataset:read',
  'POST /api/datasets': 'dataset:import',
  'POST /api/datasets/check': 'dataset:import',

  'GET /api/council-solves': 'council:solve',
  'POST /api/council-solves': 'council:solve',
  'GET /api/council-solves/{councilSolveId}': 'council:solve',
  'POST /api/council-solves/{councilSolveId}/cancel': 'council:solve',

  'GET /api/patterns': 'patterns:read',
  'GET /api/patterns/coverage': 'patterns:read',
  'GET /api/fronts': 'patterns:read',
  'POST /api/fronts': 'patterns:plan',
  'GET /api/fronts/{frontId}': 'patterns:read',
  'GET /api/fronts/{frontId}/events': 'patterns:read',
  'POST /api/fronts/{frontId}/cancel': 'patterns:plan',
  'GET /api/options': 'patterns:read',
  'POST /api/options': 'patterns:plan',
  'GET /api/options/compare': 'patterns:read',
  'GET /api/options/{optionId}': 'patterns:read',
  'PATCH /api/options/{optionId}': 'patterns:plan',
  'POST /api/options/{optionId}/measure': 'patterns:plan',
  'POST /api/options/{optionId}/cancel': 'patterns:plan',
  'GET /api/options/{optionId}/coverage': 'patterns:read',
  'GET /api/options/{optionId}/workers': 'patterns:read',
  // From protected characteristics.
  'GET /api/options/{optionId}/equality': 'patterns:plan',
  'GET /api/options/{optionId}/transition': 'patterns:read',
  // A pack's files name workers and hold the equality table.
  'POST /api/options/{optionId}/packs': 'patterns:plan',
  'GET /api/packs/{packId}': 'patterns:read',
  'GET /api/packs/{packId}/files/{name}': 'patterns:plan',

  'GET /api/localities/{localityId}': 'rota:read',
  'GET /api/localities/{localityId}/rotas': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/board/week': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/board/days/{date}': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/visits/{visitId}/explanation': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/people': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/workers': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/people/{personId}': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/workers/{workerId}': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/worker-sheets': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/differences': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/publish-preview': 'rota:read',
  'GET /api/localities/{localityId}/rotas/{rotaId}/file': 'rota:read',
  'PATCH /api/localities/{localityId}/rotas/{rotaId}': 'rota:change',
  'POST /api/localities/{localityId}/rotas/{rotaId}/discard': 'rota:change',
  'POST /api/localities/{localityId}/rotas/{rotaId}/publish': 'rota:publish',

  'GET /api/localities/{localityId}/solves': 'rota:read',
  'POST /api/localities/{localityId}/solves': 'solve:ask',
  'GET /api/localities/{localityId}/solves/{solveId}': 'rota:read',
  'GET /api/localities/{localityId}/solves/{solveId}/events': 'rota:read',
  'POST /api/localities/{localityId}/solves/{solveId}/cancel': 'solve:ask',

  'GET /api/localities/{localityId}/pins': 'rota:read',
  'PUT /api/localities/{localityId}/pins/{visitId}': 'pin:change',
  'DELETE /api/localities/{localityId}/pins/{visitId}': 'pin:change',

  'GET /api/localities/{localityId}/workers/{workerId}/calendar-feed': 'rota:read',
  'POST /api/localities/{localityId}/workers/{workerId}/calendar-feed': 'calendar:change',
  'DELETE /api/localities/{localityId}/workers/{workerId}/calendar-feed': 'calendar:change',
};
