import { IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import styles from './differences.module.css';

interface VerdictProps {
  readonly text: string;
  readonly verdict: 'better' | 'worse' | 'same';
}

/** A change and whether it is for the better, by word and icon as well as by colour. */
export function Verdict({ text, verdict }: VerdictProps) {
  if (verdict === 'same') return <span>{text}</span>;
  const VerdictIcon = verdict === 'better' ? IconTrendingUp : IconTrendingDown;
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      {text} {verdict}
      <VerdictIcon aria-hidden size={16} />
    </span>
  );
}
