import type { ReactNode } from 'react';
import styles from './columns.module.css';

/** Panels side by side where there is room for them. */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className={styles.two}>{children}</div>;
}
