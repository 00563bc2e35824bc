import type { Rota, RotaInput, WorkerId } from '@homeround/domain';
import { type SolvePorts, solveRota } from '../solve-rota';
import { drawAbsent } from './draw-absent';

/** Shares of workers who are absent at short notice, on top of the absences that the dataset knows. */
export const ABSENT_SHARES = [0.05, 0.1, 0.15] as const;

/** How much of the demand is still covered when so many more workers are absent. */
export interface AbsenceMeasure {
  readonly absentShare: number;
  readonly absentWorkers: number;
  /** Worker-visits that somebody has ÷ all worker-visits of the period. */
  readonly coverLeft: number;
}

/**
 * Takes away the shifts of drawn workers and mends the rota by a short search that starts from it, as a scheduler would in
 * the morning. A best found, not a bound: a longer search may cover more.
 */
export async function measureAbsence(
  input: RotaInput,
  rota: Rota,
  settings: { readonly seed: number; readonly steps: number },
  ports: SolvePorts,
): Promise<AbsenceMeasure[]> {
  const needed = input.visits.reduce((sum, { workers }) => sum + workers, 0);
  const measures: AbsenceMeasure[] = [];
  for (const absentShare of ABSENT_SHARES) {
    const absent = drawAbsent(input, absentShare, settings.seed);
    const mended = await solveRota(withoutWorkers(input, rota, absent), { ...settings, threads: 1 }, ports);
    const covered = mended.rota.visits.reduce((sum, { workerIds }) => sum + workerIds.length, 0);
    measures.push({
      absentShare,
      absentWorkers: absent.size,
      coverLeft: needed === 0 ? 1 : covered / needed,
    });
  }
  return measures;
}

function withoutWorkers(input: RotaInput, published: Rota, absent: ReadonlySet<WorkerId>): RotaInput {
  return {
    ...input,
    published,
    shifts: input.shifts.filter(({ workerId }) => !absent.has(workerId)),
    pins: input.pins.filter(({ workerIds }) => !workerIds.some((workerId) => absent.has(workerId))),
  };
}
