import { Outlet, useMatches } from '@tanstack/react-router';
import { ConnectionBanner } from './connection-banner';
import { Header } from './header';
import styles from './frame.module.css';

/** Header, navigation and the screen; the screen either scrolls with the window or fills it. */
export function Frame() {
  const fill = useMatches({ select: (matches) => matches.some((match) => match.staticData.fill === true) });
  return (
    <div className={styles.frame} data-fill={fill}>
      <a className={styles.skip} href="#content">
        Skip to the content
      </a>
      <ConnectionBanner />
      <Header />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
