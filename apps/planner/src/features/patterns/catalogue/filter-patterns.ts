import type { PatternBody } from '@homeround/contract';
import { TIERS } from '@homeround/domain';
import { TIER_WORDS } from '../../../shared/rota/rule-names';
import { wordPatternRule } from '../../../shared/patterns/pattern-rule-words';
import type { CatalogueSearch } from './catalogue-search';

/** In the place of a tier or a rule. */
const NO_FINDING = 'none';

/** The patterns that the filters leave, in their order. */
export function filterPatterns(
  patterns: readonly PatternBody[],
  { find = '', family, locality, finding }: CatalogueSearch,
): readonly PatternBody[] {
  const letters = find.trim().toLowerCase();
  return patterns.filter(
    (pattern) =>
      (pattern.name.toLowerCase().includes(letters) ||
        pattern.workPatternId.toLowerCase().includes(letters)) &&
      (family === undefined || pattern.family === family) &&
      (locality === undefined ||
        pattern.workersByLocality.some(({ localityId }) => localityId === locality)) &&
      (finding === undefined || hasFinding(pattern, finding)),
  );
}

function hasFinding({ findings }: PatternBody, wanted: string): boolean {
  if (wanted === NO_FINDING) return findings.length === 0;
  return findings.some(({ tier, rule }) => tier === wanted || rule === wanted);
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Tiers and rules that some pattern falls short of, with how many do. */
export function findingChoices(patterns: readonly PatternBody[]): readonly Choice[] {
  const count = (wanted: string) => patterns.filter((pattern) => hasFinding(pattern, wanted)).length;
  const rules = [...new Set(patterns.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const choices = [
    { value: NO_FINDING, label: 'None' },
    ...TIERS.map((tier) => ({ value: tier, label: `Any of ${TIER_WORDS[tier].toLowerCase()}` })),
    ...rules.map((rule) => ({ value: rule, label: wordPatternRule(rule) })),
  ];
  return choices
    .map(({ value, label }) => ({ value, label: `${label} (${count(value)})` }))
    .filter(({ label }) => !label.endsWith('(0)'));
}
