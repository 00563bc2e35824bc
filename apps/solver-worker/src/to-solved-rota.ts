import type { RotaInput } from '@homeround/domain';
import { freezeRota, type SolvedRota, type SolveOutcome } from '@homeround/solve';
import { toRotaFigures, wordFindings, wordShortages } from '@homeround/views';

/** What is kept of a solve: the frozen rota, and what lists and comparisons show of it. */
export function toSolvedRota(
  input: RotaInput,
  { rota, findings, shortages }: Pick<SolveOutcome, 'rota' | 'findings' | 'shortages'>,
): SolvedRota {
  return {
    period: rota.period,
    rota: freezeRota(rota),
    figures: toRotaFigures(input, rota, findings),
    findings: wordFindings(input, findings),
    shortages: wordShortages(input, shortages),
  };
}
