import type { Shortage } from '@homeround/check';
import type { FindingBody } from '@homeround/contract';
import type { Finding, RotaInput } from '@homeround/domain';
import { wordFinding, wordShortage } from '@homeround/explain';
import { SCREEN_WORDING } from '../screen/rota-about';

/** The checker's findings as sentences, ready for JSON. */
export function wordFindings(input: RotaInput, findings: readonly Finding[]): FindingBody[] {
  return findings.map((finding) => ({
    rule: finding.rule,
    tier: finding.tier,
    visitIds: [...finding.visitIds],
    workerIds: [...finding.workerIds],
    personIds: [...finding.personIds],
    amount: finding.amount,
    text: wordFinding(input, finding, SCREEN_WORDING),
  }));
}

/** What demand provably exceeds supply, a sentence each. */
export function wordShortages(input: RotaInput, shortages: readonly Shortage[]): string[] {
  return shortages.map((shortage) => wordShortage(input, shortage, SCREEN_WORDING));
}
