import { type Finding, groupBy, RULE_NAMES, type RuleName } from '@homeround/domain';
import { compareText } from '../rota/rota-lookup';

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

/** What a finding is about. One rule may find several things: "starts early" and "is unallocated" of one pin. */
function keyOf({ rule, visitIds, workerIds, personIds, detail }: Finding): string {
  if (isRuleOfHours(rule)) return [rule, ...workerIds].join('\n');
  const ids = [visitIds, workerIds, personIds].map((all) => all.join('\n'));
  return [rule, ...ids, detail.replace(/\d+ \w+/g, '')].join('\n\n');
}
