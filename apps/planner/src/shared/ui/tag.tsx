import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type Tone = 'neutral' | 'info' | 'good' | 'caution' | 'bad';

interface TagProps {
  readonly tone: Tone;
  /** States are never said by colour alone. */
  readonly icon?: Icon;
  readonly children: ReactNode;
}

/** A short state in text, with icon and colour. */
export function Tag({ tone, icon: TagIcon, children }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {TagIcon !== undefined && <TagIcon aria-hidden size={14} stroke={2.25} />}
      {children}
    </span>
  );
}
