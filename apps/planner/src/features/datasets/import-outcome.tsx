import type { ImportResult } from '@homeround/contract';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { countOf } from '../../shared/format/numbers';
import styles from './datasets.module.css';
import { FaultList } from './fault-list';
import { wordOutcome } from './word-outcome';

/** What was read, and every problem in it. */
export function ImportOutcome({ result }: { readonly result: ImportResult }) {
  const { refusals, faults, files } = result;
  const OutcomeIcon = refusals === 0 ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className={styles.outcome}>
      <p className={styles.verdict} data-verdict={refusals === 0 ? 'good' : 'bad'}>
        <OutcomeIcon aria-hidden size={20} />
        {wordOutcome(result)}
      </p>
      <p className={styles.read}>
        Read: {files.map(({ file, rows }) => `${file} (${countOf(rows, 'row')})`).join(', ')}
      </p>
      {faults.length > 0 && <FaultList faults={faults} />}
    </div>
  );
}
