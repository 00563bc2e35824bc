import { UnstyledButton } from '@mantine/core';
import styles from './open-button.module.css';

interface OpenButtonProps {
  readonly onClick: () => void;
  readonly children: string;
}

/** A name that opens its details on this screen; a link would lead away. */
export function OpenButton({ onClick, children }: OpenButtonProps) {
  return (
    <UnstyledButton className={styles.open} aria-haspopup="dialog" onClick={onClick}>
      {children}
    </UnstyledButton>
  );
}
