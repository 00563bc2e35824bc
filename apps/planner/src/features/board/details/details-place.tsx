import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './details.module.css';

interface DetailsPlaceProps {
  /** The window is too narrow for a panel beside the board. */
  readonly narrow: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the board; on a narrow window a sheet from below, which leaves the upper part of the board in sight. */
export function DetailsPlace({ narrow, onClose, children }: DetailsPlaceProps) {
  if (!narrow) {
    return (
      <aside className={styles.panel} aria-label="Details of the visit">
        {children}
      </aside>
    );
  }
  return (
    <Drawer.Root opened onClose={onClose} position="bottom" size="60%">
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content aria-label="Details of the visit">
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
