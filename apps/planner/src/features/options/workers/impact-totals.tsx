import type { WorkerImpacts } from '@homeround/contract';
import { countOf, formatCount, formatShare } from '../../../shared/format/numbers';
import { FigureList } from '../../../shared/ui/figure-list';
import { Panel } from '../../../shared/ui/panel';

/** What the option does to all workers together. */
export function ImpactTotals({ totals }: { readonly totals: WorkerImpacts['totals'] }) {
  const { workers, changed, heavy, individual, moreWeekends, payLost, clashes } = totals;
  const { preferencesMet, preferencesGiven } = totals;
  const { relationshipsKept: kept, relationshipsPartly: partly, relationshipsLost: lost } = totals;
  const known = kept + partly + lost;
  return (
    <Panel title="All workers">
      <FigureList
        figures={[
          { name: 'Workers', value: formatCount(workers) },
          { name: 'Change pattern or phase', value: formatCount(changed), note: ofAll(changed, workers) },
          { name: 'Change heavily', value: formatCount(heavy), note: ofAll(heavy, workers) },
          { name: 'More weekends', value: formatCount(moreWeekends), note: ofAll(moreWeekends, workers) },
          {
            name: 'Lose hours with an allowance',
            value: formatCount(payLost),
            note: ofAll(payLost, workers),
          },
          { name: 'Clash with an agreement', value: formatCount(clashes) },
          { name: 'Keep a pattern individually', value: formatCount(individual) },
          {
            ...{ name: 'Get what they like best', value: formatCount(preferencesMet) },
            note: `of ${formatCount(preferencesGiven)} who said something`,
          },
          {
            ...{ name: 'Known faces kept', value: known === 0 ? '–' : formatShare(kept / known) },
            note: `${countOf(lost, 'tie')} lost, ${formatCount(partly)} kept in part`,
          },
        ]}
      />
    </Panel>
  );
}

const ofAll = (part: number, all: number): string => (all === 0 ? '' : `${formatShare(part / all)} of all`);
