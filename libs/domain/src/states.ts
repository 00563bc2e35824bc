/** draft → published → superseded; a draft may be discarded. */
export const ROTA_STATES = ['draft', 'published', 'superseded', 'discarded'] as const;
export type RotaState = (typeof ROTA_STATES)[number];

/** queued → running → finished, cancelled or failed. */
export const SOLVE_STATES = ['queued', 'running', 'finished', 'cancelled', 'failed'] as const;
export type SolveState = (typeof SOLVE_STATES)[number];

/** What a search for catalogues is doing, in this order; small councils skip none. */
export const FRONT_STAGES = ['preview', 'bound', 'search', 'polish', 'dealing', 'checking'] as const;
export type FrontStage = (typeof FRONT_STAGES)[number];

/**
 * choosing → chosen → measuring → measured. Choosing may fail or be cancelled, and nothing comes after that; measuring that
 * fails or is cancelled leads back to chosen, and what is measured may be measured anew.
 */
export const OPTION_STATES = ['choosing', 'chosen', 'measuring', 'measured', 'cancelled', 'failed'] as const;
export type OptionState = (typeof OPTION_STATES)[number];
