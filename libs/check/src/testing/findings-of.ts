import type { Finding, Rota, RotaInput, RuleName } from '@homeround/domain';
import { checkRota } from '../check-rota';

/** The findings of one rule by the whole checker. */
export function findingsOf(rule: RuleName, input: RotaInput, rota: Rota): Finding[] {
  return checkRota(input, rota).filter((finding) => finding.rule === rule);
}
