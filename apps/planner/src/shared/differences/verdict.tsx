import styles from './differences.module.css';

interface VerdictProps {
  readonly text: string;
  readonly verdict: 'better' | 'worse' | 'same';
}

/** A change and whether it is for the better, by word as well as by colour. */
export function Verdict({ text, verdict }: VerdictProps) {
  if (verdict === 'same') return <span>{text}</span>;
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      {text} {verdict}
    </span>
  );
}
