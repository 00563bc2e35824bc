import { BADGE_STEP, type Badge } from '../layout/bar-content';
import { BADGE_SHAPES } from './badge-shapes';
import styles from './bars.module.css';

/** Badges side by side: one drawing for all of them, since a board has thousands. */
export function Badges({ badges }: { readonly badges: readonly Badge[] }) {
  return (
    <svg className={styles.badges} width={badges.length * BADGE_STEP} height={12} aria-hidden>
      {badges.map((badge, index) => (
        <path
          key={badge}
          data-badge={badge}
          fillRule="evenodd"
          d={BADGE_SHAPES[badge]}
          transform={index === 0 ? undefined : `translate(${index * BADGE_STEP})`}
        />
      ))}
    </svg>
  );
}
