import { Link, type LinkProps } from '@tanstack/react-router';
import styles from './frame.module.css';

interface OptionLink {
  readonly to: NonNullable<LinkProps['to']>;
  readonly text: string;
}

const LINKS: readonly OptionLink[] = [
  { to: '/patterns/options/$optionId', text: 'Patterns' },
  { to: '/patterns/options/$optionId/measures', text: 'Measures' },
  { to: '/patterns/options/$optionId/workers', text: 'Workers' },
  { to: '/patterns/options/$optionId/equality', text: 'Equality' },
  { to: '/patterns/options/$optionId/transition', text: 'Changeover' },
  { to: '/patterns/options/$optionId/packs', text: 'Packs' },
];

/** The parts of an option, each a screen of its own. */
export function OptionLinks({ optionId }: { readonly optionId: string }) {
  return (
    <nav className={styles.links} aria-label="Parts of the option">
      <ul>
        {LINKS.map(({ to, text }) => (
          <li key={to}>
            <Link to={to} params={{ optionId }} activeOptions={{ exact: true, includeSearch: false }}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
