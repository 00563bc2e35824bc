import type { WorkerPage } from '@homeround/contract';
import { formatMinutes } from '../../shared/format/numbers';
import { Facts } from '../../shared/ui/facts';
import { Panel } from '../../shared/ui/panel';
import { Tag } from '../../shared/ui/tag';

export function RestPanel({ rest }: { readonly rest: WorkerPage['rest'] }) {
  const { leastDailyRest, dailyRestNeeded, longestRest } = rest;
  const short = leastDailyRest !== null && leastDailyRest < dailyRestNeeded;
  const facts = [
    {
      name: 'Shortest daily rest',
      value: (
        <>
          {leastDailyRest === null ? 'fewer than two working days' : formatMinutes(leastDailyRest)}{' '}
          {short && <Tag tone="bad">Too short</Tag>}
        </>
      ),
    },
    { name: 'Daily rest needed', value: formatMinutes(dailyRestNeeded) },
    { name: 'Longest rest', value: longestRest === null ? '–' : formatMinutes(longestRest) },
  ];
  return (
    <Panel title="Rest">
      <Facts facts={facts} />
    </Panel>
  );
}
