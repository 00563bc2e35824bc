import type { OptionBody } from '@homeround/contract';
import { Progress } from '@mantine/core';
import { useAllowed } from '../../../shared/access/me';
import { countOf } from '../../../shared/format/numbers';
import { Panel } from '../../../shared/ui/panel';
import { CancelButton } from './cancel-button';
import styles from './frame.module.css';
import { wordChoosing } from './word-state';

/** What is seen of an option without a catalogue: that it is being chosen, or that nothing came of it. */
export function ChoosingPanel({ option }: { readonly option: OptionBody }) {
  const { optionId, patterns, state, choosing } = option;
  const percent = Math.round((choosing?.done ?? 0) * 100);
  const mayPlan = useAllowed('patterns:plan');
  if (state === 'failed') return null;
  if (state === 'cancelled') return <p>Choosing was cancelled. Make a new version to choose again.</p>;
  return (
    <Panel title="The patterns are being chosen">
      <div className={styles.progress}>
        <Progress size="lg" value={percent} aria-label="Choosing the patterns" />
        <p>{wordChoosing(choosing)}</p>
        <p>
          The search looks for the best catalogue of at most {countOf(patterns, 'pattern')} that keeps what
          was asked for. This page shows it as soon as it is there.
        </p>
        {mayPlan && (
          <div>
            <CancelButton optionId={optionId}>Stop choosing</CancelButton>
          </div>
        )}
      </div>
    </Panel>
  );
}
