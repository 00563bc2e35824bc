import type { Person, RotaInput, Shift, Visit, Worker } from '@homeround/domain';

/** What each of the engine's indexes stands for. */
export interface RotaNames {
  readonly input: RotaInput;
  readonly people: readonly Person[];
  readonly workers: readonly Worker[];
  /** The shift of each route. */
  readonly shifts: readonly Shift[];
  readonly visits: readonly Visit[];
}
