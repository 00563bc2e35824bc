import { IconPlugConnectedX } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { onConnection, readConnection } from '../../shared/connection/connection';
import styles from './frame.module.css';

/** Says while the service cannot be reached; the place is always there, so that screen readers hear the change. */
export function ConnectionBanner() {
  const connection = useSyncExternalStore(onConnection, readConnection);
  return (
    <div role="status">
      {connection === 'lost' && (
        <div className={styles.banner}>
          <IconPlugConnectedX aria-hidden size={20} />
          Connection lost. What you see may be out of date. Trying again…
        </div>
      )}
    </div>
  );
}
