import type { ReactNode } from 'react';
import { PageHeading } from './page-heading';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** Said under the title: which period, which state. */
  readonly about?: ReactNode;
  /** What can be done here; at the right of the title. */
  readonly actions?: ReactNode;
  /** Forms and texts read better narrow. */
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

/** A screen: title, focus on arrival, and its content at a readable width. */
export function Page({ title, about, actions, width = 'wide', children }: PageProps) {
  return (
    <div className={styles.page} data-width={width}>
      <header className={styles.head}>
        <div className={styles.names}>
          <PageHeading>{title}</PageHeading>
          {about !== undefined && <div className={styles.about}>{about}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
