import { Loader } from '@mantine/core';
import styles from './waiting.module.css';

/** That something is coming; after a moment only, so that quick answers do not flicker. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <div className={styles.waiting} role="status">
      <Loader size="sm" aria-hidden />
      <span>Loading {what}…</span>
    </div>
  );
}
