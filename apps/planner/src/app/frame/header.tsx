import { Link } from '@tanstack/react-router';
import { AccountMenu } from './account-menu';
import styles from './frame.module.css';
import { LocalitySwitcher } from './locality-switcher';
import { Navigation } from './navigation';
import { useShownLocality } from './use-shown-locality';

export function Header() {
  const locality = useShownLocality();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Link to="/" className={styles.product}>
          <img src="/mark.svg" alt="" width={24} height={24} />
          Homeround
        </Link>
        <LocalitySwitcher locality={locality} />
        <span className={styles.spacer} />
        <AccountMenu />
      </div>
      <Navigation locality={locality} />
    </header>
  );
}
