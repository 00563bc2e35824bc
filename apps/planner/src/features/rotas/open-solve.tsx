import type { SolveBody } from '@homeround/contract';
import { Progress } from '@mantine/core';
import { countOf } from '../../shared/format/numbers';
import { SolveStateTag } from '../../shared/ui/solve-state-tag';
import { TextLink } from '../../shared/ui/text-link';
import { shareDone } from '../../shared/solve/share-done';
import styles from './rotas.module.css';

/** A solve on its way: how far, and the link to watch it. */
export function OpenSolve({ solve }: { readonly solve: SolveBody }) {
  const { localityId, solveId, name, state, latest } = solve;
  const percent = Math.round(shareDone(solve) * 100);
  return (
    <div className={styles.solve}>
      <SolveStateTag state={state} />
      <TextLink to="/localities/$localityId/solves/$solveId" params={{ localityId, solveId }}>
        {name}
      </TextLink>
      <Progress className={styles.bar} value={percent} aria-label={`${name}: ${percent} percent`} />
      <span>
        {percent} %{latest !== null && `, ${countOf(latest.unallocated, 'visit')} unallocated so far`}
      </span>
    </div>
  );
}
