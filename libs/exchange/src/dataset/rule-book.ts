import {
  DEFAULT_RULES,
  RULE_VALUE_NOTES,
  type RuleBook,
  type RuleKey,
  type SignOff,
} from '@homeround/domain';
import type { FaultList } from '../fault-list';
import { shown } from '../shown';
import { type Cell, wholeNumber } from '../tables/cell';
import { findRuleName, findRuleValueName, isLaw, RULE_KEYS, type RuleValueName } from '../tables/rule-keys';
import type { Records } from '../tables/tables';
import { type Row, type Sheet, spotOf } from '../tables/sheet';
import { CLOCK } from '../tables/time-cells';

type RuleRow = Records['rules'];

const WHOLE = wholeNumber(1, 100_000);

const cellOf = (name: RuleValueName): Cell<number> =>
  RULE_VALUE_NOTES[name].unit === 'clock minutes' ? CLOCK : WHOLE;

/** The default rules with the folder's changes and who signed them off. */
export function readRuleBook(sheet: Sheet<RuleRow>, faults: FaultList): RuleBook {
  const tiers = { ...DEFAULT_RULES.tiers };
  const values = { ...DEFAULT_RULES.values };
  const signOffs: Partial<Record<RuleKey, SignOff>> = {};
  for (const row of sheet.rows) {
    const { name, value: text, tier, ...signOff } = row.record;
    const ruleName = findRuleName(name);
    const valueName = findRuleValueName(name);
    const value = readValue(sheet, row, valueName, faults);
    if (valueName && value !== undefined) Object.assign(values, { [valueName]: value });
    if (tier && ruleName) tiers[ruleName] = tier;
    if (tier && !ruleName) {
      faults.add('UNEXPECTED_VALUE', spotOf(sheet, row, 'tier'), `${name} is a number and has no tier`);
    }
    if (signOff.source || signOff.signedOffBy) signOffs[name] = signOff;
    // A number that could not be read is no default either.
    const newValue = text && valueName && value !== DEFAULT_RULES.values[valueName];
    const newTier = tier && ruleName && tier !== DEFAULT_RULES.tiers[ruleName];
    if (newValue || newTier) checkSignOff(sheet, row, faults);
  }
  return { tiers, values, ...(Object.keys(signOffs).length > 0 ? { signOffs } : {}) };
}

/** Refuses a change of the law that nobody answers for, and warns of any other gap. */
function checkSignOff(sheet: Sheet<RuleRow>, row: Row<RuleRow>, faults: FaultList): void {
  const { name, source, signedOffBy } = row.record;
  if (source && signedOffBy) return;
  if (!signedOffBy && isLaw(name)) {
    const cause = `${name} is law and changed, and signed_off_by is empty`;
    faults.add('LAW_NOT_SIGNED_OFF', spotOf(sheet, row, 'signedOffBy'), cause);
    return;
  }
  const missing = source ? 'signed_off_by' : 'source';
  faults.add('RULE_NOT_SIGNED_OFF', spotOf(sheet, row), `${name} is changed and ${missing} is empty`);
}

function readValue(
  sheet: Sheet<RuleRow>,
  row: Row<RuleRow>,
  valueName: RuleValueName | undefined,
  faults: FaultList,
): number | undefined {
  const { name, value: text, tier } = row.record;
  const spot = spotOf(sheet, row, 'value');
  if (text === undefined) {
    if (!tier) faults.add('MISSING_VALUE', spot, `${name} is given neither a value nor a tier`);
    return undefined;
  }
  if (!valueName) {
    faults.add('UNEXPECTED_VALUE', spot, `${name} is a rule without a number`);
    return undefined;
  }
  const cell = cellOf(valueName);
  const value = cell.read(text);
  if (value === undefined) faults.add(cell.code, spot, `${name} ${shown(text)} is not ${cell.wants}`);
  return value;
}

/** The rows of rules.csv: what differs from the defaults, and the defaults that somebody confirmed. */
export function writeRuleBook(rules: RuleBook): RuleRow[] {
  return RULE_KEYS.flatMap((name): RuleRow[] => {
    const now = cellsFor(name, rules);
    const before = cellsFor(name, DEFAULT_RULES);
    const change = {
      ...(now.value === before.value ? {} : { value: now.value }),
      ...(now.tier === before.tier ? {} : { tier: now.tier }),
    } as RuleCells;
    const changed = Object.keys(change).length > 0;
    const signOff = rules.signOffs?.[name];
    return changed || signOff ? [{ name, ...(changed ? change : now), ...signOff }] : [];
  });
}

type RuleCells = Pick<RuleRow, 'value' | 'tier'>;

function cellsFor(name: RuleKey, { tiers, values }: RuleBook): RuleCells {
  const ruleName = findRuleName(name);
  const valueName = findRuleValueName(name);
  return {
    ...(valueName ? { value: cellOf(valueName).write(values[valueName]) } : {}),
    ...(ruleName ? { tier: tiers[ruleName] } : {}),
  };
}
