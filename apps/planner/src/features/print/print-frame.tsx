import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeading } from '../../shared/ui/page-heading';
import styles from './print.module.css';

interface PrintFrameProps {
  readonly title: string;
  readonly ready: boolean;
  /** The paper: its own sheet style says which way it lies. */
  readonly paper: 'portrait' | 'landscape';
  readonly children: ReactNode;
}

/** A page to be printed: on the screen with a button above, on paper without. */
export function PrintFrame({ title, ready, paper, children }: PrintFrameProps) {
  return (
    <main className={styles.paper} data-paper={paper}>
      <div className={styles.bar}>
        <PageHeading>{title}</PageHeading>
        <Button className={styles.button} disabled={!ready} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      {children}
    </main>
  );
}
