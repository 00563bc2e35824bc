import type { PatternBody } from '@homeround/contract';
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { PatternDetails } from './pattern-details';
import type { LocalityNames } from './pattern-facts';

interface PatternDrawerProps {
  /** Undefined = closed. */
  readonly pattern: PatternBody | undefined;
  readonly localities?: LocalityNames;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A pattern's details at the side. */
export function PatternDrawer({ pattern, localities, onClose, children }: PatternDrawerProps) {
  return (
    <Drawer
      opened={pattern !== undefined}
      onClose={onClose}
      position="right"
      size={640}
      title={pattern?.name ?? ''}
    >
      {pattern !== undefined && (
        <PatternDetails pattern={pattern} {...(localities === undefined ? {} : { localities })}>
          {children}
        </PatternDetails>
      )}
    </Drawer>
  );
}
