import type { OptionsComparison } from '@homeround/contract';
import { Panel } from '../../../shared/ui/panel';
import { DataTable } from '../../../shared/ui/data-table';
import { toComparisonColumns } from './comparison-columns';
import { groupFigures } from './group-figures';
import styles from './compare.module.css';

/** Figures by what they are about, an option in each column. */
export function ComparisonView({ comparison }: { readonly comparison: OptionsComparison }) {
  const unmeasured = comparison.options.some(({ measured }) => !measured);
  return (
    <div className={styles.sheet}>
      {unmeasured && (
        <p className={styles.hint}>
          Where nothing stands, an option has not been measured by real rotas yet.
        </p>
      )}
      {groupFigures(comparison.figures).map(({ group, title, figures }) => (
        <Panel key={group} title={title}>
          <DataTable
            caption={`${title}, by option`}
            columns={toComparisonColumns(comparison.options)}
            rows={figures}
            rowKey={({ figure }) => figure}
            empty=""
          />
        </Panel>
      ))}
      <p className={styles.hint}>
        Better and worse are against today’s patterns. Figures of patterns, cover and workers are of a typical
        week by estimate; those of people, the rota and money were measured by real rotas, as means with the
        least and the most over the seeds. Where both ranges meet, the difference may be chance.
      </p>
    </div>
  );
}
