import { compareText } from '../rota/rota-lookup';
import { type Finding, groupBy, RULE_NAMES, type RuleName } from '@homeround/domain';

/** Rules about a worker's hours: a finding is the same whichever visits stand at the edges of the days. */
const RULES_OF_HOURS: readonly RuleName[] = [
  'break',
  'daily-rest',
  'weekly-rest',
  'weekly-hours',
  'night-hours',
];

export const isRuleOfHours = (rule: RuleName): boolean => RULES_OF_HOURS.includes(rule);

/**
 * The findings that a change brings: those about something that was fine before, or worse than before. Findings about the
 * same thing are compared by amount, the largest first.
 */
export function findNewFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = groupBy(before, keyOf);
  const found = [...groupBy(after, keyOf)].flatMap(([key, findings]) => {
    const amounts = byAmount(known.get(key) ?? []).map(({ amount }) => amount);
    return byAmount(findings).filter(({ amount }, index) => amount > (amounts[index] ?? 0));
  });
  return found.sort(
    (a, b) => RULE_NAMES.indexOf(a.rule) - RULE_NAMES.indexOf(b.rule) || compareText(keyOf(a), keyOf(b)),
  );
}

const byAmount = (findings: readonly Finding[]) => [...findings].sort((a, b) => b.amount - a.amount);

function keyOf({ rule, visitIds, workerIds, personIds }: Finding): string {
  const about = isRuleOfHours(rule) ? [workerIds] : [visitIds, workerIds, personIds];
  return [rule, ...about.map((ids) => ids.join('\n'))].join('\n\n');
}
