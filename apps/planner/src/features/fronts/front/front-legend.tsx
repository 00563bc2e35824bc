import styles from './front.module.css';

/** What the chart's lines mean. */
export function FrontLegend({ bound, baseline }: { readonly bound: boolean; readonly baseline: boolean }) {
  return (
    <ul className={styles.legend} aria-label="Key to the chart">
      <li>
        <svg aria-hidden width={28} height={12}>
          <path className={styles.found} d="M0 6H28" />
          <circle className={styles.dot} cx={14} cy={6} r={3} />
        </svg>
        Best found
      </li>
      {bound && (
        <li>
          <svg aria-hidden width={28} height={12}>
            <path className={styles.bound} d="M0 6H28" />
          </svg>
          Lower bound: proven, nothing costs less
        </li>
      )}
      {baseline && (
        <li className={styles.baseline}>
          <svg aria-hidden width={28} height={12}>
            <line x1={0} x2={28} y1={6} y2={6} />
          </svg>
          Today’s patterns
        </li>
      )}
    </ul>
  );
}
