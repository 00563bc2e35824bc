import {
  DEFAULT_TIERS,
  RULE_NAMES,
  RULE_VALUE_NOTES,
  type RuleKey,
  type RuleName,
  type RuleValues,
} from '@homeround/domain';

export type RuleValueName = keyof RuleValues;

export const RULE_VALUE_NAMES = Object.keys(RULE_VALUE_NOTES) as readonly RuleValueName[];

/** Values are named as rules are: `dailyRest` is `daily-rest`, so one row may change a rule's tier and its number. */
export function toRuleKey(name: RuleValueName): RuleKey {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as RuleKey;
}

/** What rules.csv may name. */
export const RULE_KEYS: readonly RuleKey[] = [
  ...new Set([...RULE_NAMES, ...RULE_VALUE_NAMES.map(toRuleKey)]),
];

export function findRuleName(key: RuleKey): RuleName | undefined {
  return RULE_NAMES.find((name) => name === key);
}

export function findRuleValueName(key: RuleKey): RuleValueName | undefined {
  return RULE_VALUE_NAMES.find((name) => toRuleKey(name) === key);
}

/** True for the law's own rules and numbers, whatever tier a dataset gives them. */
export function isLaw(key: RuleKey): boolean {
  const valueName = findRuleValueName(key);
  const rule = valueName ? RULE_VALUE_NOTES[valueName].rule : findRuleName(key);
  return rule !== undefined && DEFAULT_TIERS[rule] === 'law';
}
