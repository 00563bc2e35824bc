import type { SolveSnapshot } from '@homeround/contract';
import { Progress } from '@mantine/core';
import { Panel } from '../../shared/ui/panel';
import { isFinal } from './follow-solve';
import styles from './solves.module.css';
import { wordProgress } from './word-progress';
import { shareDone } from '../../shared/solve/share-done';

/** How far a running solve is, as bar and in words. */
export function SolveProgress({ solve }: { readonly solve: SolveSnapshot }) {
  if (isFinal(solve)) return null;
  const percent = Math.round(shareDone(solve) * 100);
  return (
    <Panel title="Progress">
      <div className={styles.progress}>
        <Progress size="lg" value={percent} aria-label="Progress of the solve" />
        <p>{wordProgress(solve)}</p>
        {solve.attempt > 1 && (
          <p className={styles.hint}>
            The program that was solving stopped, and another took over: attempt {solve.attempt}.
          </p>
        )}
      </div>
    </Panel>
  );
}
