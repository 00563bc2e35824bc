/** draft → published → superseded; a draft may be discarded. */
export const ROTA_STATES = ['draft', 'published', 'superseded', 'discarded'] as const;
export type RotaState = (typeof ROTA_STATES)[number];

/** queued → running → finished, cancelled or failed. */
export const SOLVE_STATES = ['queued', 'running', 'finished', 'cancelled', 'failed'] as const;
export type SolveState = (typeof SOLVE_STATES)[number];
