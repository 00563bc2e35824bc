import type { PatternFindingBody } from '@homeround/contract';
import { TIERS } from '@homeround/domain';
import { TIER_TONES, TIER_WORDS } from '../rota/rule-names';
import { Tag } from '../ui/tag';
import styles from './pattern-details.module.css';
import { wordPatternRule } from './pattern-rule-words';

interface FindingsProps {
  readonly findings: readonly PatternFindingBody[];
}

/** How many findings of each tier, in few words: for rows of a table. */
export function FindingTags({ findings }: FindingsProps) {
  const counts = TIERS.map((tier) => ({
    tier,
    count: findings.filter((finding) => finding.tier === tier).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return 'None';
  return (
    <span className={styles.tags}>
      {counts.map(({ tier, count }) => (
        <Tag key={tier} tone={TIER_TONES[tier]}>
          {TIER_WORDS[tier]} {count}
        </Tag>
      ))}
    </span>
  );
}

/** What a pattern falls short of, in words, the law first. */
export function FindingList({ findings }: FindingsProps) {
  if (findings.length === 0)
    return <p className={styles.text}>It falls short of nothing that is looked at.</p>;
  const sorted = TIERS.flatMap((tier) => findings.filter((finding) => finding.tier === tier));
  return (
    <ul className={styles.findings}>
      {sorted.map(({ rule, tier, text }) => (
        <li key={`${rule} ${text}`}>
          <Tag tone={TIER_TONES[tier]}>{TIER_WORDS[tier]}</Tag>
          <span>
            <strong>{wordPatternRule(rule)}.</strong> {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
