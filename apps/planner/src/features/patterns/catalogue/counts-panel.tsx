import type { PatternsOverview } from '@homeround/contract';
import { formatCount } from '../../../shared/format/numbers';
import { Panel } from '../../../shared/ui/panel';
import styles from './catalogue.module.css';

type Level = keyof PatternsOverview['counts'];

/** The four answers to "how many patterns have we?", each with what it puts together. */
const LEVELS: Readonly<Record<Level, { readonly name: string; readonly about: string }>> = {
  raw: {
    name: 'as they are written',
    about: 'Every difference counts: another week to start with, five minutes more, another kind of shift.',
  },
  shifted: {
    name: 'whatever week they start with',
    about: 'Two that are the same cycle, begun in another week, count once. Nobody’s shifts would change.',
  },
  rounded: {
    name: 'to a quarter of an hour',
    about: 'Also once: the same days, with starts and ends that differ by 15 minutes at most.',
  },
  families: {
    name: 'families',
    about:
      'Kinds that people speak of, such as fixed earlies or four on, four off. Their hours differ widely.',
  },
};

/** "How many patterns have we?" has four answers; none is more true than the others. */
export function CountsPanel({ overview: { counts } }: { readonly overview: PatternsOverview }) {
  return (
    <Panel title="How many work patterns are there?">
      <dl className={styles.counts}>
        {(Object.keys(LEVELS) as Level[]).map((level) => (
          <div key={level}>
            <dt>
              <span className={styles.countName}>{LEVELS[level].name}</span>
            </dt>
            <dd className={styles.count}>{formatCount(counts[level])}</dd>
            <dd className={styles.countAbout}>{LEVELS[level].about}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>Patterns that nobody works count in none of them.</p>
    </Panel>
  );
}
