import { type Finding, type Rota, RULE_NAMES, type RotaInput } from '@homeround/domain';
import { RULE_CHECKS } from './rules/rule-checks';
import { compareText, toRotaView } from './view/rota-view';

/**
 * Judges a finished rota by every hard rule, from the rules' text alone. No finding = the rota may be used. Findings come
 * in the order of RULE_NAMES, then of their ids; the order of the rota's lists plays no part. Never throws for what is in
 * the rota: whatever the input does not know gives an `accounted-for` finding and is left aside by the other rules.
 */
export function checkRota(input: RotaInput, rota: Rota): Finding[] {
  const view = toRotaView(input, rota);
  return RULE_NAMES.flatMap((rule) => {
    const tier = input.rules.tiers[rule];
    return RULE_CHECKS[rule](view)
      .map((breach): Finding => ({ rule, tier, ...breach }))
      .sort(compareFindings);
  });
}

const keysOf = ({ visitIds, workerIds, personIds, detail }: Finding): string[] => [
  visitIds.join('\n'),
  workerIds.join('\n'),
  personIds.join('\n'),
  detail,
];

function compareFindings(a: Finding, b: Finding): number {
  const others = keysOf(b);
  const orders = keysOf(a).map((key, index) => compareText(key, others[index]!));
  return orders.find((order) => order !== 0) ?? 0;
}
