import { DEFAULT_PAY_RATES, type RotaInput } from '@homeround/domain';
import {
  freezeRota,
  measureAbsence,
  mendingSteps,
  type SolvedRota,
  type SolvedWork,
  type SolveOutcome,
} from '@homeround/solve';
import { toMeasuredRota, wordFindings, wordShortages } from '@homeround/views';

/** What is kept of a rota that was made to measure work patterns: its figures, and those of mornings with fewer workers. */
export async function toMeasured(
  input: RotaInput,
  { rota, findings, shortages }: Pick<SolveOutcome, 'rota' | 'findings' | 'shortages'>,
  { claimed, pool, signal }: SolvedWork,
): Promise<SolvedRota> {
  const [least, more, most] = await measureAbsence(
    input,
    rota,
    { seed: claimed.seed, steps: mendingSteps(rota) },
    { pool, signal },
  );
  const left = [least!.coverLeft, more!.coverLeft, most!.coverLeft] as const;
  return {
    period: rota.period,
    rota: freezeRota(rota),
    figures: toMeasuredRota(input, rota, left, claimed.pay ?? DEFAULT_PAY_RATES),
    findings: wordFindings(input, findings),
    shortages: wordShortages(input, shortages),
  };
}
