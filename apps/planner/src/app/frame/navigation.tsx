import { type Action, allows } from '@homeround/contract';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useMe } from '../../shared/access/me';
import styles from './frame.module.css';
import { LocalityLinks } from './locality-links';
import type { ShownLocality } from './use-shown-locality';

interface CouncilLink {
  readonly to: NonNullable<LinkProps['to']>;
  readonly text: string;
  readonly action: Action;
}

const COUNCIL_LINKS: readonly CouncilLink[] = [
  { to: '/council-solves', text: 'Council solves', action: 'council:solve' },
  { to: '/patterns', text: 'Work patterns', action: 'patterns:read' },
  { to: '/datasets', text: 'Import', action: 'dataset:read' },
  { to: '/accounts', text: 'Accounts', action: 'account:manage' },
  { to: '/audit', text: 'Audit', action: 'audit:read' },
];

/** What the account may open, in the locality and in the council. */
export function Navigation({ locality }: { readonly locality: ShownLocality | undefined }) {
  const { grants } = useMe();
  const council = COUNCIL_LINKS.filter(({ action }) => allows(grants, action));
  return (
    <nav className={styles.nav} aria-label="Main">
      {locality !== undefined && (
        <ul aria-label={locality.name}>
          <LocalityLinks localityId={locality.localityId} />
        </ul>
      )}
      {council.length > 0 && (
        <ul aria-label="Council">
          {council.map(({ to, text }) => (
            <li key={to}>
              <Link to={to}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
