import { Link, type LinkProps, Outlet } from '@tanstack/react-router';
import styles from './patterns-frame.module.css';

interface PatternsLink {
  readonly to: NonNullable<LinkProps['to']>;
  readonly text: string;
  /** The first link's address is a part of the others'. */
  readonly exact?: boolean;
}

const LINKS: readonly PatternsLink[] = [
  { to: '/patterns', text: 'Catalogue', exact: true },
  { to: '/patterns/coverage', text: 'Coverage' },
  { to: '/patterns/fronts', text: 'Fronts' },
  { to: '/patterns/options', text: 'Options' },
];

/** What belongs to work patterns, under one link of the main navigation. */
export function PatternsFrame() {
  return (
    <>
      <nav className={styles.bar} aria-label="Work patterns">
        <ul>
          {LINKS.map(({ to, text, exact = false }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact, includeSearch: false }}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
