import styles from './no-rows.module.css';

/** Stands in the board where the filters leave nobody. */
export function NoRows() {
  return <p className={styles.none}>No worker fits the filters.</p>;
}
