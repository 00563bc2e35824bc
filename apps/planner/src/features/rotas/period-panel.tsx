import { formatPeriod } from '../../shared/format/dates';
import { Panel } from '../../shared/ui/panel';
import type { PeriodGroup } from './group-by-period';
import { OpenSolve } from './open-solve';
import { RotaTable } from './rota-table';
import styles from './rotas.module.css';

/** One period: its solves on the way and its rotas. */
export function PeriodPanel({ group }: { readonly group: PeriodGroup }) {
  const { from, days, rotas, solves } = group;
  const title = formatPeriod(from, days);
  return (
    <Panel title={title}>
      <div className={styles.period}>
        {solves.map((solve) => (
          <OpenSolve key={solve.solveId} solve={solve} />
        ))}
        {rotas.length > 0 && <RotaTable caption={`Rotas of ${title}`} rotas={rotas} />}
      </div>
    </Panel>
  );
}
