import type { Explanation } from '@homeround/contract';
import { TextList } from '../../../shared/ui/text-list';
import styles from './details.module.css';

interface WhyUnallocatedProps {
  readonly reasons: NonNullable<Explanation['unallocated']>;
}

/** Why nobody has the visit, who comes nearest, and what would have to change. */
export function WhyUnallocated({ reasons: { summary, shortage, nearest, changes } }: WhyUnallocatedProps) {
  return (
    <section className={styles.part}>
      <h3>Why nobody has it</h3>
      <p>{summary}</p>
      {shortage !== undefined && <p>{shortage}</p>}
      {nearest.length > 0 && (
        <>
          <h4>Who comes nearest</h4>
          <TextList texts={nearest} />
        </>
      )}
      {changes.length > 0 && (
        <>
          <h4>What would make it possible</h4>
          <TextList texts={changes.map(({ text }) => text)} />
        </>
      )}
    </section>
  );
}
