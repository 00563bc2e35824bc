import { Link } from '@tanstack/react-router';
import styles from './frame.module.css';
import type { ShownLocality } from './use-shown-locality';

/** What the account may open, in the locality and in the council. */
export function Navigation({ locality }: { readonly locality: ShownLocality | undefined }) {
  return (
    <nav className={styles.nav} aria-label="Main">
      {locality !== undefined && (
        <ul>
          <li>
            <Link to="/localities/$localityId/rotas" params={locality}>
              Rotas
            </Link>
          </li>
        </ul>
      )}
    </nav>
  );
}
