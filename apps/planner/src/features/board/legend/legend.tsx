import { memo } from 'react';
import type { Colour } from '../address/board-search';
import { BADGE_NAMES } from '../bars/badge-shapes';
import { Badges } from '../bars/badges';
import bars from '../bars/bars.module.css';
import { BADGES } from '../layout/bar-content';
import { LEGENDS } from '../layout/tone';
import styles from './legend.module.css';

/** What colours, patterns, badges and lines of the day's board mean. */
export const Legend = memo(function Legend({ colour }: { readonly colour: Colour }) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {LEGENDS[colour].map(({ tone, name }) => (
        <li key={tone}>
          <span aria-hidden className={`${bars.tone} ${bars.swatch}`} data-tone={tone} />
          {name}
        </li>
      ))}
      {BADGES.map((badge) => (
        <li key={badge}>
          <Badges badges={[badge]} />
          {BADGE_NAMES[badge]}
        </li>
      ))}
      <li>
        <span aria-hidden className={styles.changed} />
        Changed
      </li>
      <li>
        <span aria-hidden className={styles.break} />
        Break
      </li>
      <li>
        <span aria-hidden className={styles.line} data-line="travel" />
        Travel
      </li>
      <li>
        <span aria-hidden className={styles.line} data-line="short" />
        Too short
      </li>
    </ul>
  );
});
