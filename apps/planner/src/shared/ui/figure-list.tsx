import type { ReactNode } from 'react';
import styles from './figure-list.module.css';

export interface Figure {
  readonly name: string;
  readonly value: ReactNode;
  /** A word on what it means or is held against. */
  readonly note?: ReactNode;
}

/** Figures with their names. */
export function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles.list}>
      {figures.map(({ name, value, note }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>
            <span className={styles.value}>{value}</span>
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
